import {
  addDays,
  type Day,
  formatDay,
  formatYear,
  isRealDay,
  toDayNumber,
  weekdayOf,
} from "./calendar.ts";
import type { Direction } from "./find-direction.ts";
import type { Step, YearWords } from "./reading.ts";
import {
  NO_ANCHOR,
  type ResolveContext,
  type Resolved,
} from "./resolve-context.ts";

export function resolveNumeric(
  { first, second, year }: { first: number; second: number; year: number },
  { numericOrder }: ResolveContext,
): Resolved {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (!isRealDay(dayFirst))
    return isRealDay(monthFirst) ? formatDay(monthFirst) : null;
  if (!isRealDay(monthFirst) || first === second) return formatDay(dayFirst);
  if (numericOrder === null) return formatYear(year);
  return formatDay(numericOrder === "day-first" ? dayFirst : monthFirst);
}

export function resolveDay(
  { year, yearStep, month, day }: YearWords & { month: number; day: number },
  { anchor, direction }: Pick<ResolveContext, "anchor" | "direction">,
): Resolved {
  if (year !== null) {
    const dated = { year, month, day };
    return isRealDay(dated) ? formatDay(dated) : null;
  }
  if (!isRealDay({ year: 2000, month, day })) return null;
  if (!anchor) return `XXXX${formatDay({ year: 2000, month, day }).slice(4)}`;
  if (yearStep !== null)
    return resolveDay(
      { year: anchor.year + yearStep, yearStep: null, month, day },
      { anchor, direction },
    );
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

/** Where there is no day to count from, the value says the weekday alone. */
export function resolveWeekday(
  { weekday, step }: { weekday: number; step: Step },
  { anchor, direction }: ResolveContext,
): Resolved {
  return anchor
    ? formatDay(nearWeekday(anchor, weekday, step, direction))
    : `XXXX-WXX-${weekday}`;
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
  const ahead = looksAhead(direction) || (step === 0 && direction === null);
  return addDays(anchor, ahead ? (7 - back) % 7 : -back);
}

export function resolveWeekend(
  { step }: { step: Step },
  { anchor, direction }: ResolveContext,
): Resolved {
  if (!anchor) return NO_ANCHOR;
  const saturday = nearSaturday(anchor, step, direction);
  return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`;
}

function nearSaturday(anchor: Day, step: Step, direction: Direction): Day {
  const today = weekdayOf(anchor);
  const back = today >= 6 ? today - 6 : today + 1;
  if (step === -1) return addDays(anchor, today >= 6 ? -back - 7 : -back);
  if (step === 1) return addDays(anchor, 7 - back);
  const ahead = step === 0 ? direction !== "past" : looksAhead(direction);
  return addDays(anchor, ahead && today < 6 ? 7 - back : -back);
}

function looksAhead(direction: Direction): boolean {
  return direction === "future" || direction === "likely-future";
}
