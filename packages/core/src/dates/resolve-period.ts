import {
  type Day,
  formatMonth,
  formatQuarter,
  formatYear,
} from "./calendar.ts";
import type { QuarterEnd, Reading, Step, YearWords } from "./reading.ts";
import {
  NO_ANCHOR,
  type ResolveContext,
  type Resolved,
} from "./resolve-context.ts";

export function resolveMonth(
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

/** Quarters and halves: the latest that has begun, unless the words say which or look ahead. */
export function resolvePart(
  reading: Reading & { kind: "quarter" | "half" },
  { anchor, direction }: ResolveContext,
): Resolved {
  const format = (year: number) =>
    reading.kind === "quarter"
      ? formatQuarter(year, reading.quarter)
      : `${formatYear(year)}-H${reading.half}`;
  if (reading.kind === "quarter" && reading.ended)
    return resolveEnded(reading.quarter, reading.ended, anchor);
  if (reading.year !== null) return format(reading.year);
  if (!anchor) return NO_ANCHOR;
  if (reading.yearStep !== null) return format(anchor.year + reading.yearStep);
  const [begins, length] =
    reading.kind === "quarter"
      ? [reading.quarter * 3 - 2, 3]
      : [reading.half * 6 - 5, 6];
  const begun = begins <= anchor.month;
  // A forecast of "third-quarter net" in October is of the quarter that has just ended, not of the one to come.
  const longOver = begins + length + 3 <= anchor.month;
  if (direction === "future" && (!begun || longOver))
    return format(anchor.year + (longOver ? 1 : 0));
  const year = anchor.year - (begun ? 0 : 1);
  return format(reading.kind === "quarter" && reading.ago ? year - 1 : year);
}

/** "last summer" is the latest that is over, "this summer" the year's own. A winter has the year that it begins in. */
export function resolveSeason(
  { year, season, step }: Reading & { kind: "season" },
  { anchor }: ResolveContext,
): Resolved {
  const format = (of: number) => `${formatYear(of)}-${season}`;
  if (year !== null) return format(year);
  if (!anchor) return NO_ANCHOR;
  const begins = (season - 20) * 3;
  if (step === 1) return format(anchor.year + (begins > anchor.month ? 0 : 1));
  if (step === -1)
    return format(anchor.year - (begins + 3 > anchor.month ? 1 : 0));
  return format(anchor.year);
}

/**
 * A quarter whose last month is told: one of the calendar year where the two agree ("third quarter ended Sept. 30"),
 * else the three months that end there, for then the company counts its own years.
 */
export function resolveEnded(
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
