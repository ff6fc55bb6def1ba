const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const EDTF =
  /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|W(?<week>\d{2})|(?<month>\d{2})(?:-(?<day>\d{2}))?))?/u;

/** A date as the copy knows it, in words, never finer than it is: "20 October 2025", "September 2025", "2025". */
export function formatDate(value: string): string {
  const parts = EDTF.exec(value)?.groups;
  if (parts?.["year"] === undefined) return value;
  const { year, quarter, week, month, day } = parts;
  if (quarter !== undefined)
    return `${ORDINALS[Number(quarter) - 1] ?? quarter} quarter of ${year}`;
  if (week !== undefined) return `week ${Number(week)} of ${year}`;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined
    ? `${name} ${year}`
    : `${Number(day)} ${name} ${year}`;
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** The same, short enough for a margin or a column of a register: "20 Oct 2025". */
export function formatShortDate(value: string): string {
  return formatDate(value).replace(/[A-Z][a-z]{3,}/u, (name) =>
    MONTHS.includes(name) ? name.slice(0, 3) : name,
  );
}

/** An instant to the minute: "21 October 2025, 08:00 UTC". */
export function formatInstant(value: string): string {
  const instant = new Date(value).toISOString();
  return `${formatDate(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}

/** Whether a value fits the `datetime` attribute of `<time>`: HTML knows no quarters. */
export function isHtmlDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})?$/u.test(value);
}
