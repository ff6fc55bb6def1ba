import { type Span, type TextSpan, textSpan } from "../document/span.ts";
import { fullYear, isoDay, monthNumber } from "./months.ts";

const LABEL = String.raw`(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|issued|date|created)(?: on| at)?\s*:?\s*)?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?`;
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|\d{4})\s*(?:\(?(?:[A-Z]{2,5}|local time)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?(?:\s*(?:[+-]\d{2}:?\d{2}))?`;
const BEFORE = String.raw`(?:${CLOCK}[,\s|-]+)?`;
const AFTER = String.raw`(?:[,\s|/·–-]+(?:at\s+)?${CLOCK})?(?:\s*[|·–-].{0,80})?\.?`;
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;

const FORMS = [
  String.raw`${DAY}(?:\s+|-|/)${MONTH}(?:,?\s+|-|/)${YEAR}`, // 21 October 2025 · 31-MAR-1987
  String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`, // October 21, 2025
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:T[\d:.]+Z?)?`, // 1987-03-26
  String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})`, // 26/03/1987
].map(
  (form) =>
    new RegExp(`^(?<lead>${LABEL}${BEFORE}${WEEKDAY})${form}${AFTER}$`, "iu"),
);

// No date line is longer, whatever clock times and labels stand around the day.
const LONGEST = 120;

/** The day that a line states, where the line is nothing but a date (with its label, weekday and time of day). */
export interface DateLine {
  value: string;
  span: TextSpan;
}

/** Reads a line that is nothing but a date; null for any other line. */
export function parseDateLine(text: string, line: Span): DateLine | null {
  if (line.end - line.start > LONGEST) return null;
  for (const form of FORMS) {
    const groups = form.exec(text.slice(line.start, line.end))?.groups;
    if (!groups) continue;
    const value = dayOf(
      groups["year"] ?? "",
      groups["month"] ?? "",
      Number(groups["day"]),
    );
    if (value) return { value, span: textSpan(text, line.start, line.end) };
  }
  return null;
}

function dayOf(year: string, month: string, day: number): string | null {
  const numeric = /^\d+$/u.test(month);
  const number = numeric ? Number(month) : monthNumber(month);
  if (number === null) return null;
  // 10/21/2025 can only be the American order; 03/04/2025 is read day first, as most of the world writes.
  if (numeric && number > 12 && day <= 12)
    return isoDay(fullYear(year), day, number);
  return isoDay(fullYear(year), number, day);
}
