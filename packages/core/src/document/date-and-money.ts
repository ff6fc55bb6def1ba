import type { Basis, TextSpan } from "./span.ts";

/** A date expression and what it resolves to. */
export interface DateExpression extends TextSpan {
  /** EDTF/ISO 8601, never finer than the text says. */
  value: string;
  basis: Basis;
}

/** How a figure is hedged. */
export type MoneyQualifier =
  "about" | "up to" | "more than" | "at least" | "less than";

/** A sum of money. */
export interface MoneyExpression extends TextSpan {
  /** In whole units of the currency: "$25-billion" is 25000000000. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  qualifier: MoneyQualifier | null;
}
