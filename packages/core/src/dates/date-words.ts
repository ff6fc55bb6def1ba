import type { Token } from "../document/draft.ts";
import {
  DECADE_WORDS,
  MONTH_NAMES,
  WEEKDAY_NAMES,
} from "../lexicon/calendar-words.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import { plainWordEnd } from "../text/plain-token.ts";

/** Kinds of words that dates are made of, as bits: no rule is tried on a sentence without the words it needs. */
export const DATE_WORD = {
  number: 1,
  month: 2,
  day: 4,
  period: 8,
  season: 16,
  spelledYear: 32,
  decade: 64,
  century: 128,
  feast: 256,
  /** A form that is not told apart here and may be any of them: "Q3", "1990s", "21DEC". */
  other: 512,
} as const;

/** All kinds: nothing is known of the words. */
export const ANY_DATE_WORD = 1023;

const KINDS = new Map<string, number>();
for (const [list, kind] of [
  [[...MONTH_NAMES.keys()], DATE_WORD.month],
  [[...WEEKDAY_NAMES.keys()], DATE_WORD.day],
  [
    words(
      "yesterday today tomorrow tonight night morning afternoon evening overnight",
    ),
    DATE_WORD.day,
  ],
  [
    words(
      "day days week weeks weekend month months quarter quarters year years decade decades half period",
    ),
    DATE_WORD.period,
  ],
  [words("spring summer autumn fall winter"), DATE_WORD.season],
  [words("eighteen nineteen twenty thousand"), DATE_WORD.spelledYear],
  [[...DECADE_WORDS.keys()], DATE_WORD.decade],
  [words("century"), DATE_WORD.century],
  [words("christmas halloween boxing valentine year"), DATE_WORD.feast],
] as const)
  for (const word of list) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);

const mayBeDateWord = letterFilter(KINDS.keys());

/** The kinds of all date words in `tokens[first, end)`. */
export function dateWordsIn(
  tokens: readonly Token[],
  first: number,
  end: number,
): number {
  let kinds = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token) kinds |= kindsOf(token);
  }
  return kinds;
}

function kindsOf({ lower, kind }: Token): number {
  if (kind === "mark") return 0;
  if (kind === "number") return DATE_WORD.number;
  if (mayBeDateWord(lower)) {
    const found = KINDS.get(lower);
    if (found !== undefined) return found;
  }
  return isPlain(lower) ? 0 : kindsOfParts(lower);
}

/** "mid-January", "year-earlier": each part is a word; what has other characters is left open. */
function kindsOfParts(lower: string): number {
  let kinds = 0;
  for (const part of lower.split("-"))
    kinds |= isPlain(part) ? (KINDS.get(part) ?? 0) : ANY_DATE_WORD;
  return kinds;
}

function isPlain(word: string): boolean {
  return plainWordEnd(word, 0) === word.length;
}

function words(list: string): string[] {
  return list.split(" ");
}
