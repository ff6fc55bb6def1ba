/** The first and the last day that a date stands for, ISO 8601. */
export interface Days {
  first: string;
  last: string;
}

const FORM =
  /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?|W(?<week>\d\d)|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>2[1-4])))?$/;
const DECADE = /^(?<decade>\d{3})X$/;

/**
 * Gives the days that an EDTF/ISO 8601 value covers: `2025-10` is 2025-10-01 to 2025-10-31.
 * Null for what names no days of a calendar (`XXXX-WXX-1`).
 */
export function daysOf(value: string): Days | null {
  const decade = DECADE.exec(value)?.groups?.["decade"];
  if (decade) return { first: `${decade}0-01-01`, last: `${decade}9-12-31` };
  const groups = FORM.exec(value)?.groups;
  if (!groups) return null;
  const year = Number(groups["year"]);
  // The calendar here has no year 0.
  if (year === 0) return null;
  const { month, day, week, quarter, half, season } = groups;
  if (day !== undefined)
    return isDay(value) ? { first: value, last: value } : null;
  if (week !== undefined) return weekOf(year, Number(week));
  if (month !== undefined) return monthsOf(year, Number(month), 1);
  if (quarter !== undefined) return monthsOf(year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return monthsOf(year, Number(half) * 6 - 5, 6);
  // Spring, summer, autumn, winter of the northern half: from March, winter into the next year.
  if (season !== undefined) return monthsOf(year, (Number(season) - 20) * 3, 3);
  return monthsOf(year, 1, 12);
}

function monthsOf(year: number, month: number, count: number): Days {
  return {
    first: format(utc(year, month - 1, 1)),
    last: format(utc(year, month - 1 + count, 0)),
  };
}

function weekOf(year: number, week: number): Days | null {
  if (week < 1 || week > 53) return null;
  // The week with 4 January is the first; weeks begin on Monday.
  const fourth = utc(year, 0, 4);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return {
    first: format(utc(year, 0, monday)),
    last: format(utc(year, 0, monday + 6)),
  };
}

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  return format(utc(year, month - 1, day)) === value;
}

function utc(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, monthIndex, day);
  return date;
}

function format(date: Date): string {
  return date.toISOString().slice(0, 10);
}
