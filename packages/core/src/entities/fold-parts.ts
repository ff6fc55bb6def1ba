import type { Token } from "../document/draft.ts";

const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9'&-]+$/u;

/** A word as names are compared: lower case, plain letters, no dots. */
export function foldWord(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/\./gu, "")
    .replace(/[’ʼ]/gu, "'");
}

/** The words of a stretch of tokens as names are compared. */
export function foldParts(
  tokens: readonly Token[],
  first: number,
  end: number,
): string[] {
  const parts: string[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || /^['’]s$/u.test(token.lower))
      continue;
    parts.push(foldWord(token.lower));
  }
  return parts;
}
