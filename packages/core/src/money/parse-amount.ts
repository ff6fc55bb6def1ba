import { MONEY_SCALES, NUMBER_WORDS } from "../lexicon/currencies.ts";

const THOUSANDS = /^\d{1,3}(?:[,.\u00a0 ]\d{3})+$/u;
const FRACTION = /^(?:(\d+)[- ])?(\d+)\/(\d+)$/u;

/**
 * Reads a figure: "1,255", "2.7", "200 000", "1,7" (decimal comma), "1.234.567", "7-1/2".
 * NaN where it is none.
 */
export function parseFigure(figure: string): number {
  const fraction = FRACTION.exec(figure);
  if (fraction)
    return Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]);
  if (THOUSANDS.test(figure) && !/^\d+\.\d{3}$/u.test(figure))
    return Number(figure.replace(/[^\d]/gu, ""));
  const groups = figure.match(/,/gu)?.length ?? 0;
  if (groups === 1 && /,\d{1,2}$/u.test(figure))
    return Number(figure.replace(",", "."));
  return Number(figure.replace(/[,\u00a0 ]/gu, ""));
}

/** "lakh crore" and "hundred million" multiply; an empty string is 1. */
export function parseScale(scale: string | undefined): number {
  let product = 1;
  for (const word of (scale ?? "").toLowerCase().split(/[^a-z]+/u))
    product *= MONEY_SCALES[word] ?? 1;
  return product;
}

/** Reads "two", "twenty-five", "half a", "one and a half", "two hundred"; NaN where a word is no number. */
export function parseNumberWords(words: string): number {
  let sum = 0;
  let seen = false;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (!word || word === "and" || word === "of") continue;
    if (word === "half" || word === "quarter") {
      const part = word === "half" ? 0.5 : 0.25;
      sum += part;
    } else if (word === "hundred") {
      sum = (sum || 1) * 100;
    } else {
      const value = NUMBER_WORDS[word];
      if (value === undefined) return Number.NaN;
      // The article of "half a" and "and a half" counts nothing.
      if ((word === "a" || word === "an") && words.includes(" ")) continue;
      sum += value;
    }
    seen = true;
  }
  return seen ? sum : Number.NaN;
}
