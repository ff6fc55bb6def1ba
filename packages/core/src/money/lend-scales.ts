import type { MoneyExpression } from "../document/date-and-money.ts";
import { MONEY_SCALES } from "../lexicon/currencies.ts";
import { parseFigure } from "./parse-amount.ts";

const BETWEEN = /^ ?(?:to|and|or|[-–—]) ?$/iu;
const FIGURE = /\d[\d.,]*/u;
const SCALE = new RegExp(
  String.raw`(?<![\p{L}])(?:${Object.keys(MONEY_SCALES).join("|")})(?!\p{L})`,
  "iu",
);

/** "between $5 and $7 million": the scale of the second figure belongs to both. "$100 to $2 million" lends nothing. */
export function lendScales(
  text: string,
  money: readonly MoneyExpression[],
): MoneyExpression[] {
  return money.map((sum, at) => {
    const next = money[at + 1];
    if (
      !next ||
      next.currency !== sum.currency ||
      next.start - sum.end > 5 ||
      !BETWEEN.test(text.slice(sum.end, next.start))
    )
      return sum;
    const scale = MONEY_SCALES[SCALE.exec(next.text)?.[0].toLowerCase() ?? ""];
    const upper = parseFigure(FIGURE.exec(next.text)?.[0] ?? "");
    return scale !== undefined && !SCALE.test(sum.text) && sum.amount < upper
      ? { ...sum, amount: sum.amount * scale }
      : sum;
  });
}
