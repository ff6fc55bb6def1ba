import { MONTH_NAMES, ORDINAL_WORDS } from "../lexicon/calendar-words.ts";
import { stepOf } from "./absolute-rules.ts";
import { DATE_WORD } from "./date-words.ts";
import { rulePattern, YEAR } from "./patterns.ts";
import type { QuarterEnd, Rule, Step } from "./reading.ts";

const END = String.raw`(?![\p{L}\p{N}])`;
const ORDINAL = String.raw`(?:first|second|third|fourth|1st|2nd|3rd|4th|final)`;
const OPENING = String.raw`the\s+(?:\p{Ll}+\s+)?`;
const WHICH_YEAR = String.raw`(?:\s+(?:of|in)\s+|\s+)(?:fiscal\s+(?:year\s+)?)?(?:(?<year>${YEAR})|(?<which>this|last|next)\s+year|the\s+(?:fiscal\s+|financial\s+)?year)`;

/** Rules for quarters and halves of a year, as companies and statisticians count. */
export const QUARTER_RULES: readonly Rule[] = [
  {
    name: "dates/quarter", // the third quarter of 1984 · third-quarter profit · its fiscal first quarter · this year's third quarter
    words: DATE_WORD.period,
    needs: /quarter/u,
    pattern: rulePattern(
      String.raw`(?:${OPENING})?(?:(?<before>${YEAR})\s+|(?<ago>year-(?:ago|earlier))\s+|(?<possessive>this|last|next)\s+year['’]s\s+)?(?:fiscal[\s-]+)?(?<ordinal>${ORDINAL})[\s-]+quarter(?:${WHICH_YEAR})?${END}(?!\s+(?:of\s+(?:a|the)\s+(?:game|match|mile)))`,
    ),
    read: ({ before, ago, possessive, ordinal, year, which }, { after }) => ({
      kind: "quarter",
      year: before || year ? Number(before ?? year) : null,
      quarter: quarterOf(ordinal),
      yearStep: stepFrom(possessive ?? which),
      ago: ago !== undefined,
      ended: readEnd(after),
    }),
  },
  {
    name: "dates/short-quarter", // Q3 2025 · 3Q2020 · Q1
    words: DATE_WORD.other,
    needs: /q[1-4]|[1-4]q/u,
    pattern: rulePattern(
      String.raw`(?:Q(?<quarter>[1-4])|(?<first>[1-4])Q)(?:[\s-]*(?:of\s+|FY\s?)?(?<year>${YEAR}))?${END}`,
    ),
    read: ({ quarter, first, year }) => ({
      kind: "quarter",
      year: year ? Number(year) : null,
      yearStep: null,
      quarter: Number(quarter ?? first),
      ago: false,
      ended: null,
    }),
  },
  {
    name: "dates/half", // the first half of 2025 · first-half profit · H1 2025
    words: DATE_WORD.period | DATE_WORD.other,
    needs: /half|h[12]\s/u,
    pattern: rulePattern(
      String.raw`(?:(?:the\s+)?(?<ordinal>first|second|last)[\s-]half(?:${WHICH_YEAR}|\s+(?=(?:net|profit|earnings|results|revenue|sales|loss|pretax|operating)\b))|H(?<half>[12])\s+(?<short>${YEAR}))${END}`,
    ),
    read: ({ ordinal, half, short, year, which }) => ({
      kind: "half",
      year: short || year ? Number(short ?? year) : null,
      half: half ? Number(half) : /^first$/iu.test(ordinal ?? "") ? 1 : 2,
      yearStep: stepFrom(which),
    }),
  },
  {
    name: "dates/same-quarter", // the quarter · the latest quarter
    words: DATE_WORD.period,
    needs: /quarter|period/u,
    pattern: rulePattern(
      String.raw`(?:the\s+(?:latest\s+|latest\s+fiscal\s+|just-ended\s+)?quarter|the\s+latest\s+period)${END}(?!\s+(?:of|million|mile|final|century|pound)|-)`,
    ),
    read: (_groups, { after }) => ({
      kind: "same-quarter",
      ended: readEnd(after),
    }),
  },
  {
    name: "dates/year-ago", // the year-ago quarter · the year-earlier period · last year's quarter · the corresponding period last year
    words: DATE_WORD.period,
    needs: /year/u,
    pattern: rulePattern(
      String.raw`(?:(?:the\s+)?(?:comparable\s+)?year-(?:ago|earlier)(?:\s+(?:quarter|period|figure(?=\W)))?|last\s+year['’]s\s+quarter|the\s+(?:quarter|period)\s+a\s+year\s+(?:ago|earlier)|the\s+(?:corresponding|same|comparable)\s+(?:period|quarter)\s+(?:last\s+year|a\s+year\s+(?:ago|earlier)))${END}`,
    ),
    read: () => ({
      kind: "from-context",
      unit: "year",
      by: -1,
      compares: true,
    }),
  },
];

// "ended Sept. 30, 1989", after "quarter".
const ENDED =
  /^\s+(?:ended|ending|to)\s+(?<month>\p{L}+)\.?(?:\s+\d{1,2})?(?:,?\s+(?<year>\d{4}))?/iu;

function readEnd(after: string): QuarterEnd | null {
  const groups = ENDED.exec(after)?.groups;
  const month = MONTH_NAMES.get(groups?.["month"]?.toLowerCase() ?? "");
  const year = groups?.["year"];
  return month === undefined
    ? null
    : { month, year: year === undefined ? null : Number(year) };
}

function quarterOf(word = ""): number {
  return ORDINAL_WORDS.get(word.toLowerCase()) ?? 1;
}

function stepFrom(which: string | undefined): Step {
  return which ? stepOf(which) : null;
}
