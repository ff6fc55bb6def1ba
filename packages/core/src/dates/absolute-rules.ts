import {
  DECADE_WORDS,
  FIXED_DAYS,
  MONTH_NAMES,
  SMALL_NUMBERS,
  TENS_WORDS,
} from "../lexicon/calendar-words.ts";
import { DATE_WORD } from "./date-words.ts";
import {
  DASH,
  DAY,
  LEADING_WEEKDAY,
  MONTH,
  PART,
  rulePattern,
  YEAR,
} from "./patterns.ts";
import type { Reading, Rule } from "./reading.ts";
import { isBareYear, isMonthName } from "./sift-words.ts";

const MONTH_SIGN = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Rules for dates that say of themselves when they are, but for a year left out. */
export const ABSOLUTE_RULES: readonly Rule[] = [
  {
    name: "dates/iso", // 2025-10-20
    words: DATE_WORD.number,
    needs: /\d-\d/u,
    pattern: rulePattern(
      String.raw`(?<year>${YEAR})-(?<month>[01]\d)-(?<day>[0-3]\d)${END}`,
    ),
    read: ({ year, month, day }) => ({
      kind: "day",
      year: Number(year),
      yearStep: null,
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    name: "dates/numeric", // 20/10/2025, 10/20/2025, 20.10.2025
    words: DATE_WORD.number,
    needs: /\d[/.-]\d+[/.-]\d/u,
    pattern: rulePattern(
      String.raw`(?<first>[0-3]?\d)(?<sign>[/.-])(?<second>[0-3]?\d)\k<sign>(?<year>${YEAR})${END}`,
    ),
    read: ({ first, second, year }) => ({
      kind: "numeric",
      first: Number(first),
      second: Number(second),
      year: Number(year),
    }),
  },
  {
    name: "dates/month-day", // Friday, Oct. 13, 1989 · March 3 · July 14-20 · July 14 and 15, 2021
    words: DATE_WORD.month,
    needs: MONTH_SIGN,
    pattern: rulePattern(
      String.raw`${LEADING_WEEKDAY}${PART}(?<month>${MONTH}),?\s*(?<day>${DAY})(?:(?:\s*${DASH}\s*|\s+(?:to|through|and|&)\s+)(?<last>${DAY})(?!\s+${MONTH}))?(?:(?:,\s*|\s+|\s+in\s+)(?<year>${YEAR})(?!,?\d)|(?:,?\s+|\s+of\s+)(?<which>last|this|next)\s+year)?${END}(?![.,:]\d|\s*(?:%|per\s?cent|percent|people|mln|million|billion|bn)\b)`,
    ),
    read: ({ month, day, last, year, which }, context) =>
      isMonthName(month, context, true)
        ? readDays(month, day, last, year, which)
        : null,
  },
  {
    name: "dates/day-month", // 21 October 2025 · the 5th of May · 20-21 October · 21 DEC 89
    words: DATE_WORD.month,
    needs: MONTH_SIGN,
    pattern: rulePattern(
      String.raw`${LEADING_WEEKDAY}(?:the\s+)?(?<day>${DAY})(?:(?:\s*${DASH}\s*|\s+(?:to|and|&)\s+)(?<last>${DAY}))?[\s-]*(?:(?:day\s+)?of\s+)?(?<month>${MONTH})(?:(?:,\s*|[\s-]+|\s+of\s+)(?<year>${YEAR}|(?<=[A-Z]\.?\s)\d\d(?!\s*(?:,\d|\p{L})))(?!,?\d)|(?:,?\s+|\s+of\s+)(?<which>last|this|next)\s+year)?${END}`,
    ),
    read: ({ month, day, last, year, which }, context) =>
      isMonthName(month, context, true)
        ? readDays(month, day, last, year, which)
        : null,
  },
  {
    name: "dates/month-year", // October 2025 · early November 1995 · October of 2019
    words: DATE_WORD.month,
    needs: MONTH_SIGN,
    pattern: rulePattern(
      String.raw`${PART}(?<month>${MONTH})(?:,?\s+|-|\s+of\s+)(?<year>${YEAR})${END}`,
    ),
    read: ({ month, year }) => ({
      kind: "month",
      year: Number(year),
      yearStep: null,
      month: monthOf(month),
      step: null,
    }),
  },
  {
    name: "dates/month", // in January · mid-November · last May · March next year
    words: DATE_WORD.month,
    needs: MONTH_SIGN,
    pattern: rulePattern(
      String.raw`(?:(?<which>last|this|next|this\s+past|this\s+coming)\s+)?${PART}(?<month>${MONTH})(?:\s+(?<year>last|this|next)\s+year)?${END}`,
    ),
    read: ({ month, which, year }, context) =>
      which || year || isMonthName(month, context, false)
        ? {
            kind: "month",
            year: null,
            yearStep: year ? stepOf(year) : null,
            month: monthOf(month),
            step: which ? stepOf(which) : null,
          }
        : null,
  },
  {
    name: "dates/year-range", // 2019-2021 · 2020/21 · 2018-19
    words: DATE_WORD.number,
    needs: /\d{4}\s?[-–/]/u,
    pattern: rulePattern(
      String.raw`(?<from>${YEAR})\s?[-–/]\s?(?<to>${YEAR}|\d\d)${END}(?![-/.]\d)`,
    ),
    read: ({ from = "", to = "" }) => {
      const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
      const first = Number(from);
      if (last <= first || last - first > 200) return null;
      return {
        kind: "range",
        from: { kind: "year", year: first },
        to: { kind: "year", year: last },
      };
    },
  },
  {
    name: "dates/year", // 2025 · late 1995 · the end of 1994 · fiscal 1989
    words: DATE_WORD.number,
    needs: /\d{4}/u,
    pattern: rulePattern(
      String.raw`${PART}(?:(?:the\s+)?(?:fiscal|financial)(?:\s+year)?\s+|the\s+year\s+)?(?<year>${YEAR})(?!,?\d)${END}`,
    ),
    read: ({ year }, context) =>
      isBareYear(Number(year), context)
        ? { kind: "year", year: Number(year) }
        : null,
  },
  {
    name: "dates/spelled-year", // nineteen ninety-six · the year two thousand
    words: DATE_WORD.spelledYear,
    needs: /eighteen|nineteen|twenty|thousand/u,
    pattern: rulePattern(
      String.raw`(?:the\s+year\s+)?(?:(?<century>eighteen|nineteen|twenty)\s+(?<tens>ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-(?<unit>one|two|three|four|five|six|seven|eight|nine))?|(?<=the\s+year\s+)two\s+thousand)${END}(?!\s+(?:thousand|million|billion|percent|per\s+cent))`,
    ),
    read: ({ century, tens, unit }) => ({
      kind: "year",
      year: century
        ? (TENS_WORDS.get(century.toLowerCase()) ?? 19) * 100 +
          (TENS_WORDS.get((tens ?? "").toLowerCase()) ?? 0) +
          (SMALL_NUMBERS.get((unit ?? "").toLowerCase()) ?? 0)
        : 2000,
    }),
  },
  {
    name: "dates/decade", // the 1990s · the late '80s · the nineties
    words: DATE_WORD.number | DATE_WORD.decade,
    needs: /\d0['’]?s|ties\b/u,
    pattern: rulePattern(
      String.raw`(?:the\s+)?${PART}(?:the\s+)?(?:(?<decade>(?:1[0-9]|20)\d)0['’]?s|['’‘](?<short>[2-9])0['’]?s|(?<=the\s+(?:\p{L}+[\s-])?)(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))${END}`,
    ),
    read: ({ decade, short, word }) => ({
      kind: "decade",
      decade: decade
        ? Number(decade)
        : 190 + (short ? Number(short) : wordDecade(word)),
    }),
  },
  {
    name: "dates/century", // the 20th century
    words: DATE_WORD.century,
    needs: /century/u,
    pattern: rulePattern(
      String.raw`(?:the\s+)?${PART}(?:the\s+)?(?<century>\d{1,2})(?:st|nd|rd|th)[\s-]century${END}(?!\s+BC)`,
    ),
    read: ({ century }) => ({ kind: "century", century: Number(century) }),
  },
  {
    name: "dates/fixed-day", // Christmas Day 2024
    words: DATE_WORD.feast,
    needs: /christmas|halloween|boxing|new\s+year|valentine/u,
    pattern: rulePattern(
      String.raw`(?<name>(?:Christmas|New\s+Year['’]s|Valentine['’]s)\s+(?:Eve|Day)|Boxing\s+Day|Christmas|Halloween)(?:,?\s+(?<year>${YEAR}))?${END}`,
    ),
    read: ({ name = "", year }) => {
      const found = FIXED_DAYS.get(
        name.toLowerCase().replace(/\s+/gu, " ").replace("’", "'"),
      );
      return found
        ? {
            kind: "day",
            year: year ? Number(year) : null,
            yearStep: null,
            month: found[0],
            day: found[1],
          }
        : null;
    },
  },
];

export function stepOf(words: string): -1 | 0 | 1 {
  if (/^(?:last|this\s+past|previous|the\s+previous)/iu.test(words)) return -1;
  return /^(?:next|this\s+coming|coming)/iu.test(words) ? 1 : 0;
}

function monthOf(word = ""): number {
  return MONTH_NAMES.get(word.toLowerCase().replace(".", "")) ?? 1;
}

function wordDecade(word = ""): number {
  return DECADE_WORDS.get(word.toLowerCase()) ?? 0;
}

function readDays(
  month: string | undefined,
  day: string | undefined,
  last: string | undefined,
  year: string | undefined,
  which: string | undefined,
): Reading | null {
  const from = dayReading(month, day, year, which);
  if (last === undefined) return from;
  if (Number.parseInt(last, 10) <= from.day) return null;
  return { kind: "range", from, to: dayReading(month, last, year, which) };
}

function dayReading(
  month = "",
  day = "",
  year: string | undefined,
  which: string | undefined,
) {
  return {
    kind: "day" as const,
    year: year === undefined ? null : fullYear(year),
    yearStep: which ? stepOf(which) : null,
    month: monthOf(month),
    day: Number.parseInt(day, 10),
  };
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}
