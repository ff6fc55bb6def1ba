import type { MoneyQualifier } from "../gql/graphql.ts";

const SCALES: readonly [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

const QUALIFIERS: Record<MoneyQualifier, string> = {
  ABOUT: "about ",
  AT_LEAST: "at least ",
  LESS_THAN: "less than ",
  MORE_THAN: "more than ",
  UP_TO: "up to ",
};

/** A sum as news copy writes it: "25 billion USD", "about 120 million USD". */
export function formatMoney(
  amount: number,
  currency: string,
  qualifier: MoneyQualifier | null = null,
): string {
  const hedge = qualifier === null ? "" : QUALIFIERS[qualifier];
  const scale = SCALES.find(([size]) => amount >= size);
  const figure =
    scale === undefined
      ? formatFigure(amount)
      : `${formatFigure(amount / scale[0])} ${scale[1]}`;
  return `${hedge}${figure} ${currency}`;
}

/** A sum in whole units, for a column of figures: "25,000,000,000". */
export function formatFigure(amount: number): string {
  return amount.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
