import {
  addDays,
  type Day,
  formatDay,
  formatDecade,
  formatMonth,
  formatQuarter,
  formatShifted,
  isRealDay,
  parseDay,
  quarterOf,
  toDayNumber,
  weekdayOf,
} from "./calendar.ts";
import type { Direction } from "./find-direction.ts";
import type { QuarterEnd, Reading, Step, YearWords } from "./reading.ts";

/** What a reading is resolved against. */
export interface ResolveContext {
  /** The day of the report; null where neither dateline nor publisher gives one. */
  anchor: Day | null;
  direction: Direction;
  /** Values of the text's dates so far, the latest last. */
  earlier: readonly string[];
  /** How the text writes days in numbers, where it shows. */
  numericOrder: "day-first" | "month-first" | null;
}

/** The EDTF/ISO 8601 value, `no-anchor` where a day to count from is missing, null where there is no value. */
export type Resolved = string | null;
export const NO_ANCHOR = "no-anchor";

export function resolveReading(
  reading: Reading,
  context: ResolveContext,
): Resolved {
  switch (reading.kind) {
    case "year":
      return pad(reading.year);
    case "decade":
      return formatDecade(reading.decade);
    case "century":
      return reading.century > 0 && reading.century <= 21
        ? `${String(reading.century - 1).padStart(2, "0")}XX`
        : null;
    case "numeric":
      return resolveNumeric(reading, context);
    case "day":
      return resolveDay(reading, context);
    case "month":
      return resolveMonth(reading, context);
    case "weekday":
      if (!context.anchor) return `XXXX-WXX-${reading.weekday}`;
      return formatDay(
        nearWeekday(
          context.anchor,
          reading.weekday,
          reading.step,
          context.direction,
        ),
      );
    case "range":
      return resolveRange(reading.from, reading.to, context);
    case "quarter":
    case "half":
    case "season":
      return resolvePart(reading, context);
    default:
      return resolveCounted(reading, context);
  }
}

function resolveNumeric(
  { first, second, year }: { first: number; second: number; year: number },
  { numericOrder }: ResolveContext,
): Resolved {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (!isRealDay(dayFirst))
    return isRealDay(monthFirst) ? formatDay(monthFirst) : null;
  if (!isRealDay(monthFirst) || first === second) return formatDay(dayFirst);
  if (numericOrder === null) return pad(year);
  return formatDay(numericOrder === "day-first" ? dayFirst : monthFirst);
}

function resolveDay(
  { year, month, day }: { year: number | null; month: number; day: number },
  { anchor, direction }: ResolveContext,
): Resolved {
  if (year !== null) {
    const dated = { year, month, day };
    return isRealDay(dated) ? formatDay(dated) : null;
  }
  if (!isRealDay({ year: 2000, month, day })) return null;
  if (!anchor) return `XXXX${formatDay({ year: 2000, month, day }).slice(4)}`;
  const today = toDayNumber(anchor);
  const away = [-1, 0, 1].map((by) => ({ year: anchor.year + by, month, day }));
  const ranked = away.sort(
    (a, b) =>
      cost(toDayNumber(a) - today, direction) -
      cost(toDayNumber(b) - today, direction),
  );
  const best = ranked.find(isRealDay);
  return best ? formatDay(best) : null;
}

/** How unlikely a day so many days away is: near days are likelier, the way the tense looks much more so. */
function cost(days: number, direction: Direction): number {
  const ahead = direction === "past" ? 6 : direction === null ? 1.5 : 1;
  const back =
    direction === "future" ? 6 : direction === "likely-future" ? 1.5 : 1.2;
  return days > 1 ? days * ahead : Math.abs(days) * (days < -1 ? back : 1);
}

function resolveMonth(
  reading: YearWords & { month: number; step: Step },
  { anchor, direction }: ResolveContext,
): Resolved {
  const { month, step } = reading;
  if (reading.year !== null) return formatMonth(reading.year, month);
  if (!anchor) return `XXXX-${String(month).padStart(2, "0")}`;
  if (reading.yearStep !== null)
    return formatMonth(anchor.year + reading.yearStep, month);
  if (step === 0) return formatMonth(anchor.year, month);
  const ahead = month - anchor.month;
  if (step === -1)
    return formatMonth(anchor.year - (ahead >= 0 ? 1 : 0), month);
  if (step === 1) return formatMonth(anchor.year + (ahead <= 0 ? 1 : 0), month);
  if (direction === "future")
    return formatMonth(anchor.year + (ahead < 0 ? 1 : 0), month);
  if (direction === "near" || direction === "likely-future")
    return formatMonth(
      anchor.year + (ahead <= -6 ? 1 : ahead > 6 ? -1 : 0),
      month,
    );
  return formatMonth(anchor.year - (ahead > 0 ? 1 : 0), month);
}

function nearWeekday(
  anchor: Day,
  weekday: number,
  step: Step,
  direction: Direction,
): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (step === -1) return addDays(anchor, -(back || 7));
  if (step === 1) return addDays(anchor, 7 - back);
  const ahead =
    direction === "future" ||
    direction === "likely-future" ||
    (step === 0 && direction === null);
  return addDays(anchor, ahead ? (7 - back) % 7 : -back);
}

function resolveRange(
  from: Reading,
  to: Reading,
  context: ResolveContext,
): Resolved {
  const last = resolveReading(to, context);
  let first = resolveReading(from, context);
  if (!first || !last) return last ?? first;
  if (
    first > last &&
    (from.kind === "day" || from.kind === "month") &&
    from.year === null &&
    /^\d{4}/u.test(first)
  )
    first =
      pad(Number(last.slice(0, 4)) - (first.slice(4) > last.slice(4) ? 1 : 0)) +
      first.slice(4);
  return first < last ? `${first}/${last}` : last;
}

/** Quarters, halves and seasons: the latest that has begun, unless the words say which or look ahead. */
function resolvePart(
  reading: Reading & { kind: "quarter" | "half" | "season" },
  { anchor, direction }: ResolveContext,
): Resolved {
  const { kind } = reading;
  const format = (year: number) =>
    kind === "quarter"
      ? formatQuarter(year, reading.quarter)
      : kind === "half"
        ? `${pad(year)}-H${reading.half}`
        : `${pad(year)}-${reading.season}`;
  if (kind === "quarter" && reading.ended)
    return resolveEnded(reading.quarter, reading.ended, anchor);
  if (reading.year !== null) return format(reading.year);
  if (!anchor) return NO_ANCHOR;
  const begins =
    kind === "quarter"
      ? reading.quarter * 3 - 2
      : kind === "half"
        ? reading.half * 6 - 5
        : (reading.season - 20) * 3;
  const length = kind === "half" ? 6 : 3;
  if (kind === "season") {
    if (reading.step === 0) return format(anchor.year);
    if (reading.step === 1)
      return format(anchor.year + (begins > anchor.month ? 0 : 1));
    return format(anchor.year - (begins + length > anchor.month ? 1 : 0));
  }
  if (reading.yearStep !== null) return format(anchor.year + reading.yearStep);
  // A forecast of "third-quarter net" in October is of the quarter that has just ended.
  const over = begins + length + 3 <= anchor.month;
  const year =
    direction === "future" && (over || begins > anchor.month)
      ? anchor.year + (over ? 1 : 0)
      : anchor.year - (begins > anchor.month ? 1 : 0);
  return format(kind === "quarter" && reading.ago ? year - 1 : year);
}

function resolveCounted(
  reading: Reading & {
    kind: "shift" | "overnight" | "weekend" | "from-context" | "same-quarter";
  },
  { anchor, direction, earlier }: ResolveContext,
): Resolved {
  if (reading.kind === "same-quarter")
    return reading.ended
      ? resolveEnded(null, reading.ended, anchor)
      : findLast(earlier, /-Q\d$/u);
  if (reading.kind === "from-context")
    return resolveFromContext(reading, anchor, earlier);
  if (!anchor) return NO_ANCHOR;
  if (reading.kind === "shift")
    return formatShifted(anchor, reading.unit, reading.by);
  if (reading.kind === "overnight")
    return `${formatDay(addDays(anchor, -1))}/${formatDay(anchor)}`;
  const saturday = nearSaturday(anchor, reading.step, direction);
  return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`;
}

function nearSaturday(anchor: Day, step: Step, direction: Direction): Day {
  const today = weekdayOf(anchor);
  const back = today >= 6 ? today - 6 : today + 1;
  if (step === -1) return addDays(anchor, today >= 6 ? -back - 7 : -back);
  if (step === 1) return addDays(anchor, 7 - back);
  const ahead =
    step === 0 ? direction !== "past" : /future$/u.test(direction ?? "");
  return addDays(anchor, ahead && today < 6 ? 7 - back : -back);
}

/**
 * A quarter whose last month is told: one of the calendar year where the two agree ("third quarter ended Sept. 30"),
 * else the three months that end there, for then the company counts its own years.
 */
function resolveEnded(
  quarter: number | null,
  ended: QuarterEnd,
  anchor: Day | null,
): Resolved {
  const { month } = ended;
  const year =
    ended.year ?? (anchor && anchor.year - (month > anchor.month ? 1 : 0));
  if (year === null) return NO_ANCHOR;
  if (month % 3 === 0 && (quarter === null || quarter * 3 === month))
    return formatQuarter(year, month / 3);
  return `${formatMonth(year, month - 2)}/${formatMonth(year, month)}`;
}

/** "a year earlier" after a quarter is that quarter of the year before; "two days earlier" counts from the last day named. */
function resolveFromContext(
  { unit, by, compares }: Reading & { kind: "from-context" },
  anchor: Day | null,
  earlier: readonly string[],
): Resolved {
  if (unit === "day" || unit === "week" || unit === "month") {
    const last = findLast(earlier, /^\d{4}-\d\d(?:-\d\d)?$/u);
    if (!last) return null;
    const day = parseDay(last);
    if (day) return formatShifted(day, unit, by);
    return unit === "month"
      ? formatMonth(Number(last.slice(0, 4)), Number(last.slice(5)) + by)
      : null;
  }
  const last = findLast(earlier, compares ? /^\d{4}(?:-Q\d)?$/u : /^\d{4}/u);
  const quarter = last ? /^(\d{4})-Q(\d)$/u.exec(last) : null;
  if (quarter) {
    const [year, number] = [Number(quarter[1]), Number(quarter[2])];
    return unit === "quarter"
      ? formatQuarter(year, number + by)
      : formatQuarter(year + by * (unit === "decade" ? 10 : 1), number);
  }
  if (unit === "quarter")
    return anchor ? formatQuarter(anchor.year, quarterOf(anchor) + by) : null;
  const year = last && !compares ? Number(last.slice(0, 4)) : anchor?.year;
  return year === undefined
    ? null
    : pad(year + by * (unit === "decade" ? 10 : 1));
}

function findLast(values: readonly string[], form: RegExp): string | null {
  return values.findLast((value) => form.test(value)) ?? null;
}

const pad = (year: number) => String(year).padStart(4, "0");
