import { isoDay, monthNumber } from "./months.ts";

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`;
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const FORMS = [
  new RegExp(
    String.raw`^${WEEKDAY}(?<day>\d{1,2})[\s-]+${MONTH}[\s,-]+(?<year>\d{4})$`,
    "iu",
  ), // Tuesday, 21 October 2025
  new RegExp(
    String.raw`^${WEEKDAY}${MONTH}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$`,
    "iu",
  ), // October 21, 2025
];

/** Reads a line that is nothing but a date; null for any other line. */
export function parseDateLine(line: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(line)?.groups;
    if (!groups) continue;
    const month = monthNumber(groups["month"] ?? "");
    if (month)
      return isoDay(Number(groups["year"]), month, Number(groups["day"]));
  }
  return null;
}
