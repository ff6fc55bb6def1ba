import { MONTH, rulePattern } from "./patterns.ts";

const NUMERIC =
  /(?<!\d)(?<first>[0-3]?\d)(?<sign>[/.-])(?<second>[0-3]?\d)\k<sign>\d{4}(?!\d)/gu;
const DAY_MONTH = rulePattern(
  String.raw`[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+\d{4}`,
);
const MONTH_DAY = rulePattern(
  String.raw`${MONTH}\s+[0-3]?\d(?:st|nd|rd|th)?,?\s+\d{4}`,
);

/**
 * Whether a text writes 20/10/2025 or 10/20/2025: by a number that can only be a day, else by how it writes out
 * its other dates; null where neither shows, for then 3/4/2025 may be either.
 */
export function findNumericOrder(
  text: string,
): "day-first" | "month-first" | null {
  let ambiguous = false;
  for (const { groups } of text.matchAll(NUMERIC)) {
    const first = Number(groups?.["first"]);
    const second = Number(groups?.["second"]);
    if (first > 12 && second <= 12) return "day-first";
    if (second > 12 && first <= 12) return "month-first";
    if (groups?.["sign"] === ".") return "day-first";
    ambiguous = true;
  }
  if (!ambiguous) return null;
  const dayFirst = [...text.matchAll(DAY_MONTH)].length;
  const monthFirst = [...text.matchAll(MONTH_DAY)].length;
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}
