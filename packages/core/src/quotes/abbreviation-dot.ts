import type { Token } from "../document/draft.ts";
import { LEADING_ABBREVIATIONS } from "../lexicon/abbreviations.ts";

/** Whether the dot at `at` belongs to an abbreviation or initial before it: "Sen.", "J.". */
export function isAbbreviationDot(
  tokens: readonly Token[],
  at: number,
): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== "." || !before || tokens[at]?.spaced) return false;
  return (
    LEADING_ABBREVIATIONS.has(before.lower) ||
    /^(?:\p{Lu}|jr|sr|inc|co|corp|ltd|cos)$/iu.test(before.text)
  );
}
