import type { MoneyQualifier } from "../document/date-and-money.ts";
import { MONEY_QUALIFIERS } from "../lexicon/currencies.ts";

const REACH = 24;
const LETTER_BEFORE = /\p{L}\s?$/u;

/** The hedge that stands right before a sum: "more than $5 million", "up to a further $5 million". */
export function findQualifier(
  text: string,
  start: number,
): MoneyQualifier | null {
  if (!LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(
      /(?:^|\s)(?:an? )?(?:additional|further|extra|another|record)\s$/u,
      " ",
    )
    .replace(/\s+$/u, "");
  for (const [words, qualifier] of MONEY_QUALIFIERS) {
    if (!before.endsWith(words)) continue;
    const edge = before[before.length - words.length - 1];
    if (edge === undefined || !/\p{L}/u.test(edge)) return qualifier;
  }
  return null;
}
