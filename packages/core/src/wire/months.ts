const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

/**
 * 1 to 12 for a month's name or its abbreviation, in any case; null for other words.
 * A name of five letters or more may have one wrong letter: "Narch" is a slip of the wire for March.
 */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  if (lower.length < 3) return null;
  const exact = MONTHS.findIndex(
    (month) =>
      month.startsWith(lower) || (lower === "sept" && month === "september"),
  );
  if (exact >= 0) return exact + 1;
  const near = MONTHS.filter(
    (month) => month.length >= 5 && differsByOneLetter(month, lower),
  );
  return near.length === 1 ? MONTHS.indexOf(near[0] ?? "") + 1 : null;
}

function differsByOneLetter(month: string, word: string): boolean {
  if (month.length !== word.length) return false;
  let different = 0;
  for (let at = 0; at < month.length; at++)
    if (month[at] !== word[at]) different += 1;
  return different === 1;
}

/** A day as ISO 8601: isoDay(2025, 10, 2) is "2025-10-02"; null where there is no such day. */
export function isoDay(
  year: number,
  month: number,
  day: number,
): string | null {
  const last =
    month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A year as printed: "25" and "89" are 2025 and 1989, as copy of the last decades means them. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace(/^['’]/u, ""));
  if (digits.length > 3) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
