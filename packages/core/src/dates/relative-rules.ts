import {
  SEASON_NAMES,
  SMALL_NUMBERS,
  WEEKDAY_NAMES,
} from "../lexicon/calendar-words.ts";
import { stepOf } from "./absolute-rules.ts";
import type { Unit } from "./calendar.ts";
import { DATE_WORD } from "./date-words.ts";
import { PART, rulePattern, UNIT, WEEKDAY, YEAR } from "./patterns.ts";
import type { MatchContext, Rule } from "./reading.ts";
import { isWeekdayName } from "./sift-words.ts";

const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`;
const ABOUT = String.raw`(?:(?:nearly|about|almost|around|some|just|exactly)\s+)?`;
// "less than a week earlier" may be any day: it has no value.
const BOUNDED = String.raw`(?<!\b(?:than|over|least|within|up\s+to)\s)`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** A figure is held against another: "up from 3 million a year ago". */
const COMPARES =
  /(?:\b(?:from|than|compared|versus|vs|against|over|on|higher|lower)\b(?:[^.;]|\.(?=\d))*|^["“]?)$/iu;

const LONGER =
  /\b(?:(?:six|nine|twelve|6|9|12)[\s-]months?|(?:full|fiscal)[\s-]year|first\s+half|half-year)\b/iu;

/** Rules for dates that count from the day of the report, or from another date. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    name: "dates/weekday", // on Monday · last Friday · earlier Sunday · this coming Sunday
    words: DATE_WORD.day,
    needs: /day\b/u,
    pattern: rulePattern(
      String.raw`(?:(?:early|late|earlier|later)\s+)?(?:(?<which>last|this\s+past|this\s+coming|this|next|coming|the\s+previous)\s+)?(?<weekday>${WEEKDAY})${END}`,
    ),
    read: ({ which, weekday = "" }, context) =>
      isWeekdayName(weekday, context) && !isEach(context)
        ? {
            kind: "weekday",
            weekday: WEEKDAY_NAMES.get(weekday.toLowerCase()) ?? 1,
            step: which ? stepOf(which) : null,
          }
        : null,
  },
  {
    name: "dates/deictic-day", // yesterday · today · tomorrow · this morning
    words: DATE_WORD.day,
    needs: /day\b|tomorrow|night|this\s+(?:morning|afternoon|evening)/u,
    pattern: rulePattern(
      String.raw`(?:(?:early|late|earlier|later)\s+)?(?<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|yesterday|today|tomorrow|tonight|last\s+night|this\s+(?:morning|afternoon|evening))${END}(?!\s+(?:Show|Programme|Newspaper))`,
    ),
    read: ({ day = "" }, { text }) =>
      /(?:^|\s)(?:USA|Malaysia|Psychology|India)\s+$/u.test(text)
        ? null
        : { kind: "shift", unit: "day", by: dayShift(day.toLowerCase()) },
  },
  {
    name: "dates/overnight", // shelling overnight killed two
    words: DATE_WORD.day,
    needs: /overnight/u,
    pattern: rulePattern(
      String.raw`overnight${END}(?!\s+(?:stay|train|success|rate|money|lending|deposit|curfew|bus|call|funds))`,
    ),
    read: () => ({ kind: "overnight" }),
  },
  {
    name: "dates/weekend", // over the weekend · last weekend
    words: DATE_WORD.period,
    needs: /week-?end/u,
    pattern: rulePattern(
      String.raw`(?<which>the|last|this\s+past|this\s+coming|this|next|the\s+past)\s+week-?end${END}`,
    ),
    read: ({ which = "" }) => ({
      kind: "weekend",
      step: /^the$/iu.test(which)
        ? null
        : /past/iu.test(which)
          ? -1
          : stepOf(which),
    }),
  },
  {
    name: "dates/shifted-period", // last month · earlier this year · the current fiscal year · later next week
    words: DATE_WORD.period,
    needs: /week|month|quarter|year|decade/u,
    pattern: rulePattern(
      String.raw`${PART}(?:(?<which>last|this|next|this\s+coming|the\s+current|the\s+coming|the\s+latest|the\s+ongoing)\s+(?:fiscal\s+|financial\s+|calendar\s+)?(?<unit>week|month|quarter|year|decade))${END}(?!\s+or\s+(?:so|two)|[-\s]old|-long)`,
    ),
    read: ({ which = "", unit = "" }) =>
      unit === "Week" // the programme "This Week"
        ? null
        : {
            kind: "shift",
            unit: unit.toLowerCase() as Unit,
            by: stepOf(which.replace(/^the\s+/iu, "")),
          },
  },
  {
    name: "dates/end-of-period", // the end of the month · earlier in the year · year-end
    words: DATE_WORD.period,
    needs: /year|in\s+the|of\s+the/u,
    pattern: rulePattern(
      String.raw`(?:(?:the\s+)?(?:end|middle|beginning|start|rest|remainder)\s+of\s+the\s+(?<unit>week|month|year|quarter|decade)|(?:earlier|later|early|late)\s+in\s+the\s+(?<in>week|month|year)|(?:the\s+)?year[\s-]end|year['’]s\s+end)${END}`,
    ),
    read: ({ unit, in: inside }) => ({
      kind: "shift",
      unit: (unit ?? inside ?? "year").toLowerCase() as Unit,
      by: 0,
    }),
  },
  {
    name: "dates/ago", // two years ago · nearly four months ago · a year ago
    words: DATE_WORD.period,
    needs: /\bago|from\s+now/u,
    pattern: rulePattern(
      String.raw`${BOUNDED}${ABOUT}(?<count>${NUMBER})\s+(?<unit>${UNIT})s?\s+(?:ago|from\s+now)${END}`,
    ),
    read: ({ count = "", unit = "" }, { text, before }) => {
      const by = countOf(count) * (/ago$/iu.test(text) ? -1 : 1);
      if (by === -1 && /^year$/iu.test(unit) && comparesQuarters(before))
        return { kind: "from-context", unit: "year", by, compares: true };
      return { kind: "shift", unit: unit.toLowerCase() as Unit, by };
    },
  },
  {
    name: "dates/from-context", // two days earlier · a year earlier · the following month · the previous day
    words: DATE_WORD.period,
    needs: /earlier|before|previous|later|after|following|next|preceding/u,
    pattern: rulePattern(
      String.raw`${BOUNDED}${ABOUT}(?:(?<count>${NUMBER})\s+(?<unit>${UNIT})s?\s+(?<way>(?:earlier|later)(?!\s+than)|previously|afterwards?|before(?=\s*(?:[.,;)]|$)))|(?:the|a)\s+(?<next>following|next|previous|preceding)\s+(?<one>day|week|month|quarter|year))${END}`,
    ),
    read: ({ count, unit, way, next, one }, { before }) =>
      one
        ? {
            kind: "from-context",
            unit: one.toLowerCase() as Unit,
            by: /^(?:following|next)$/iu.test(next ?? "") ? 1 : -1,
            compares: false,
          }
        : {
            kind: "from-context",
            unit: (unit ?? "day").toLowerCase() as Unit,
            by:
              countOf(count) * (/^(?:later|after)/iu.test(way ?? "") ? 1 : -1),
            compares: comparesQuarters(before),
          },
  },
  {
    name: "dates/season", // this summer · last fall · the winter of 1994 · summer 2025
    words: DATE_WORD.season,
    needs: /spring|summer|autumn|fall|winter/u,
    pattern: rulePattern(
      String.raw`(?:(?:the\s+)?${PART}(?<name>spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?<year>${YEAR})|(?:later\s+|earlier\s+)?(?<which>last|this|next|this\s+past|this\s+coming)\s+(?<season>spring|summer|autumn|fall|winter))${END}`,
    ),
    read: ({ name, year, which, season }) => ({
      kind: "season",
      year: year ? Number(year) : null,
      season: SEASON_NAMES.get((name ?? season ?? "").toLowerCase()) ?? 21,
      step: which ? stepOf(which) : null,
    }),
  },
];

/** "every Friday", "Tuesday nights": a habit, no date. */
function isEach({ before, after }: MatchContext): boolean {
  return (
    /\b(?:each|every)\s+$/iu.test(before) ||
    /^\s+(?:mornings|afternoons|evenings|nights)\b/iu.test(after)
  );
}

/** Nine months are compared with nine months, years with years. */
function comparesQuarters(before: string): boolean {
  return COMPARES.test(before) && !LONGER.test(before);
}

function countOf(word = ""): number {
  return SMALL_NUMBERS.get(word.toLowerCase()) ?? Number(word);
}

function dayShift(words: string): number {
  if (words.endsWith("before yesterday")) return -2;
  if (words.endsWith("after tomorrow")) return 2;
  if (
    words === "yesterday" ||
    (words.endsWith("night") && words.startsWith("last"))
  )
    return -1;
  return words === "tomorrow" ? 1 : 0;
}
