import type { Token } from "../document/draft.ts";
import { ADVERBS, AUXILIARIES } from "../lexicon/clause-words.ts";
import { isFunctionWord } from "../quotes/word-class.ts";

const SHORTEST = 4;
const STEM = 6;
// Words that two statements share without being about the same thing.
const COMMON = new Set(
  "said says their there about which would could should after before other people country government report being have been with from that this were they them will more than".split(
    " ",
  ),
);

/** The words of a stretch of tokens that carry what it is about, cut to their first letters. */
export function contentStems(
  tokens: readonly Token[],
  first: number,
  end: number,
): Set<string> {
  const stems = new Set<string>();
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.lower.length < SHORTEST) continue;
    const { lower } = token;
    if (
      isFunctionWord(lower) ||
      ADVERBS.has(lower) ||
      AUXILIARIES.has(lower) ||
      COMMON.has(lower)
    )
      continue;
    if (/^\p{Lu}/u.test(token.text)) continue;
    stems.add(lower.slice(0, STEM).replace(/(?:ing|ed|s|e)$/, ""));
  }
  return stems;
}

export function countShared(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}
