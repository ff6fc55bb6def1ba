const ISO = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u;
/** "Mon, 05 May 2025 10:00:00 GMT", and as feeds have it "5 May 25". */
const MAIL =
  /^\s*(?:\w{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d)\b/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads the day of a moment as it is printed, whatever its zone: what the document calls the 5th is the 5th.
 *
 * Shape: `2025-05-05`; null where there is no such day.
 */
export function parseDay(moment: string | null): string | null {
  if (moment === null) return null;
  const iso = ISO.exec(moment);
  if (iso) return checkDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = MAIL.exec(moment);
  if (!mail) return null;
  const [, day, month = "", year = ""] = mail;
  return checkDay(
    // RFC 2822: two digits below 50 are of this century.
    Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900),
    MONTHS.indexOf(month.toLowerCase()) + 1,
    Number(day),
  );
}

function checkDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
