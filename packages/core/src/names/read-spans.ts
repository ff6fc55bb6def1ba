import type { Draft, NameSpan, TitleSpan, Token } from "../document/draft.ts";
import { readRuns, TAG_TYPES } from "./labels.ts";
import { nameFrom } from "./name-span.ts";

/** What the tagger found, in text order. */
export interface FoundNames {
  names: NameSpan[];
  titles: TitleSpan[];
}

/** Turns labels into spans of the text. Marks that only lean on a name are cut off. */
export function readSpans(
  { text, tokens }: Pick<Draft, "text" | "tokens">,
  labels: Uint8Array,
): FoundNames {
  const names: NameSpan[] = [];
  const titles: TitleSpan[] = [];
  for (const run of readRuns(labels)) {
    const type = TAG_TYPES[run.typeIndex];
    const span = trimSpan(text, tokens, run.first, run.end);
    if (!type || !span) continue;
    if (type === "title") titles.push(span);
    else names.push(nameFrom(span, type, 0.8));
  }
  return { names, titles };
}

const LEADING_MARK = /^[^\p{L}\p{N}#$]+$/u;
const TRAILING_MARK = /^(?:['’]s?|["“”([,;:–—-]+)$/iu;

/** The span of `tokens[first, end)` without marks at its edges; null where nothing is left. */
export function trimSpan(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): TitleSpan | null {
  let firstToken = first;
  let endToken = end;
  while (
    firstToken < endToken &&
    LEADING_MARK.test(tokens[firstToken]?.text ?? "")
  )
    firstToken++;
  while (
    endToken > firstToken &&
    TRAILING_MARK.test(tokens[endToken - 1]?.text ?? "")
  )
    endToken--;
  const opens = tokens[firstToken];
  const closes = tokens[endToken - 1];
  if (!opens || !closes || firstToken === endToken) return null;
  return {
    start: opens.start,
    end: closes.end,
    text: text.slice(opens.start, closes.end),
    firstToken,
    endToken,
  };
}
