import type { NameSpan, TitleSpan, Token } from "../document/draft.ts";
import { PUBLIC_BODY_NOUNS } from "../lexicon/organization-nouns.ts";
import { isCapitalized } from "./token-shape.ts";

/**
 * Names of bodies inside titles: "Supreme National Security Council Secretary" names a council.
 * The tagger gives the title as one stretch; the body in it is a name of its own.
 */
export function nameBodies(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  titles: readonly TitleSpan[],
): NameSpan[] {
  const found: NameSpan[] = [];
  let at = 0;
  for (const title of titles) {
    while ((names[at]?.endToken ?? Infinity) <= title.firstToken) at++;
    const clash = names[at];
    const end = bodyEnd(tokens, title);
    if (end - title.firstToken < 2 || (clash && clash.firstToken < end))
      continue;
    const start = tokens[title.firstToken]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? start;
    found.push({
      start,
      end: stop,
      text: text.slice(start, stop),
      type: "organization",
      confidence: 0.6,
      firstToken: title.firstToken,
      endToken: end,
    });
  }
  return found.length === 0
    ? [...names]
    : [...names, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** Where the body that opens a title ends; the title's first token where none does. */
function bodyEnd(tokens: readonly Token[], title: TitleSpan): number {
  for (let at = title.endToken - 1; at > title.firstToken; at--) {
    const noun = tokens[at - 1];
    if (!noun || !PUBLIC_BODY_NOUNS.has(noun.lower)) continue;
    for (let word = title.firstToken; word < at; word++)
      if (!isCapitalized(tokens[word])) return title.firstToken;
    return at;
  }
  return title.firstToken;
}
