import {
  type Basis,
  type Dated,
  type TextSpan,
  textSpan,
} from "../document/span.ts";
import { fullYear, isoDay, monthNumber } from "./months.ts";

/** The day in a dateline, as printed: a day of a month, or only a weekday. */
export type FilingDay = { span: TextSpan; end: number } & (
  | { kind: "day"; year: number | null; month: number; day: number }
  | { kind: "weekday"; weekday: number }
);

const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];
const ONLY_WEEKDAY = new RegExp(
  `^(?<weekday>${WEEKDAYS.join("|")})(?=\\s*[(:–—-])`,
  "iu",
);
const DAY_MS = 86_400_000;

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?`;
const MONTH = String.raw`(?<month>[A-Za-z]{3,9})\.?`;
// "2O" is a slip for 20, "l" for 1.
const DAY = String.raw`(?<day>[0-9OolI]{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s+(?<year>(?:19|20)\d{2}|['’]?\d{2}(?![\d:.])))?`;
const END = String.raw`(?![\p{L}\p{N}%])`;
const FORMS = [
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s*${DAY}${YEAR}${END}`, "iu"), // Oct 20 · Nov. 14, 2006
  new RegExp(String.raw`^${WEEKDAY}${DAY}\s+${MONTH}${YEAR}${END}`, "iu"), // 21 DEC 89 · 24 July 2022
  new RegExp(
    String.raw`^(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})${END}`,
    "u",
  ), // 1996-08-30
];

/** Reads the day of a dateline from an offset on; null where there is none. */
export function dayAt(
  text: string,
  start: number,
  limit: number,
): FilingDay | null {
  const ahead = text.slice(start, limit);
  for (const form of FORMS) {
    const found = form.exec(ahead);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const printed = groups["month"] ?? "";
    const month = /^\d+$/u.test(printed)
      ? Number(printed)
      : monthNumber(printed);
    const day = Number(
      (groups["day"] ?? "").replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1"),
    );
    const year = groups["year"]
      ? fullYear(groups["year"].replace(/^['’]/u, ""))
      : null;
    if (month === null || isoDay(year ?? 2000, month, day) === null) continue;
    const end = start + found[0].length;
    return {
      kind: "day",
      span: textSpan(text, start, end),
      year,
      month,
      day,
      end,
    };
  }
  const weekday = ONLY_WEEKDAY.exec(ahead)?.groups?.["weekday"];
  if (!weekday) return null;
  const end = start + weekday.length;
  return {
    kind: "weekday",
    span: textSpan(text, start, end),
    weekday: WEEKDAYS.indexOf(weekday.toLowerCase()),
    end,
  };
}

/**
 * The day as ISO 8601. A year the line leaves out is that which brings it nearest to the day of publication;
 * a weekday is the last one until then. Without a day of publication either is unknown.
 */
export function resolveFiledOn(
  day: FilingDay | null,
  publishedOn: string | null,
): Dated | null {
  if (!day) return null;
  if (day.kind === "day" && day.year !== null)
    return dated(isoDay(day.year, day.month, day.day), "stated", day.span);
  const published =
    publishedOn === null ? Number.NaN : Date.parse(middleOf(publishedOn));
  if (Number.isNaN(published)) return null;
  const value =
    day.kind === "day"
      ? nearestDay(day.month, day.day, published)
      : lastWeekday(day.weekday, published);
  return dated(value, "inferred", day.span);
}

function dated(
  value: string | null,
  basis: Basis,
  span: TextSpan,
): Dated | null {
  return value === null ? null : { value, basis, span };
}

/** A day to count from where only a month or a year is known. */
function middleOf(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  return date.length >= 7
    ? `${date.slice(0, 7)}-15`
    : `${date.slice(0, 4)}-07-01`;
}

function nearestDay(
  month: number,
  day: number,
  published: number,
): string | null {
  const year = new Date(published).getUTCFullYear();
  // Copy is filed before it is published; two days allow for time zones and weekend papers.
  const distance = (value: string) => {
    const filed = Date.parse(value);
    return (
      Math.abs(filed - published) +
      (filed > published + 2 * DAY_MS ? 366 * DAY_MS : 0)
    );
  };
  const days = [year, year - 1, year + 1].flatMap(
    (each) => isoDay(each, month, day) ?? [],
  );
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function lastWeekday(weekday: number, published: number): string {
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return new Date(published - back * DAY_MS).toISOString().slice(0, 10);
}
