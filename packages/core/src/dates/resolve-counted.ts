import {
  addDays,
  type Day,
  formatDay,
  formatMonth,
  formatQuarter,
  formatShifted,
  formatYear,
  parseDay,
  quarterOf,
} from "./calendar.ts";
import type { Reading } from "./reading.ts";
import {
  NO_ANCHOR,
  type ResolveContext,
  type Resolved,
} from "./resolve-context.ts";
import { resolveEnded } from "./resolve-period.ts";

/** Expressions that count from the day of the report or from another date of the text. */
export function resolveCounted(
  reading: Reading & {
    kind: "shift" | "overnight" | "from-context" | "same-quarter";
  },
  { anchor, earlier }: ResolveContext,
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
  return `${formatDay(addDays(anchor, -1))}/${formatDay(anchor)}`; // overnight
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
    : formatYear(year + by * (unit === "decade" ? 10 : 1));
}

function findLast(values: readonly string[], form: RegExp): string | null {
  return values.findLast((value) => form.test(value)) ?? null;
}
