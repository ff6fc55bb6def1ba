/** A day of the Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade";

/** Days since 1 January 1970, so that days can be counted; negative before. */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(dayNumber: number): Day {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2)
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

export function formatDay({ year, month, day }: Day): string {
  return `${formatMonth(year, month)}-${pad(day)}`;
}

export function formatYear(year: number): string {
  return pad(year, 4);
}

/** Months may run over: formatMonth(2025, 0) is "2024-12". */
export function formatMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

/** Quarters may run over: formatQuarter(2025, 0) is "2024-Q4". */
export function formatQuarter(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1;
  return `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/** The ISO week that a day is in: "2025-W43". */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((toDayNumber(thursday) - first) / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week)}`;
}

/** The week, month, quarter, year or decade that is `by` away from a day's own; units are never finer than asked. */
export function formatShifted(day: Day, unit: Unit, by: number): string {
  switch (unit) {
    case "day":
      return formatDay(addDays(day, by));
    case "week":
      return formatWeek(addDays(day, by * 7));
    case "month":
      return formatMonth(day.year, day.month + by);
    case "quarter":
      return formatQuarter(day.year, quarterOf(day) + by);
    case "year":
      return formatYear(day.year + by);
    default:
      return formatDecade(Math.floor(day.year / 10) + by);
  }
}

export function quarterOf(day: Day): number {
  return Math.floor((day.month - 1) / 3) + 1;
}

/** formatDecade(199) is "199X". */
export function formatDecade(decade: number): string {
  return `${pad(decade, 3)}X`;
}

/** The day that an ISO 8601 value says to the day; null for coarser values. */
export function parseDay(value: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/u.exec(value);
  if (!found) return null;
  const day = {
    year: Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
  };
  return isRealDay(day) ? day : null;
}
