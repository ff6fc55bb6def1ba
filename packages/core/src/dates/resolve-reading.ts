import { formatDecade, formatYear } from "./calendar.ts";
import type { Reading } from "./reading.ts";
import type { ResolveContext, Resolved } from "./resolve-context.ts";
import { resolveCounted } from "./resolve-counted.ts";
import {
  resolveDay,
  resolveNumeric,
  resolveWeekday,
  resolveWeekend,
} from "./resolve-day.ts";
import { resolveMonth, resolvePart, resolveSeason } from "./resolve-period.ts";

/** The value of a date expression: EDTF/ISO 8601, never finer than the text says. */
export function resolveReading(
  reading: Reading,
  context: ResolveContext,
): Resolved {
  switch (reading.kind) {
    case "year":
      return formatYear(reading.year);
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
      return resolveWeekday(reading, context);
    case "weekend":
      return resolveWeekend(reading, context);
    case "range":
      return resolveRange(reading.from, reading.to, context);
    case "quarter":
    case "half":
      return resolvePart(reading, context);
    case "season":
      return resolveSeason(reading, context);
    default:
      return resolveCounted(reading, context);
  }
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
      formatYear(
        Number(last.slice(0, 4)) - (first.slice(4) > last.slice(4) ? 1 : 0),
      ) + first.slice(4);
  return first < last ? `${first}/${last}` : last;
}
