import { expect, it } from "vitest";
import { textSpan } from "../document/span.ts";
import { lendScales } from "./lend-scales.ts";

const sum = (text: string, part: string, amount: number, currency = "USD") => {
  const start = text.indexOf(part);
  return {
    ...textSpan(text, start, start + part.length),
    amount,
    currency,
    qualifier: null,
  };
};

it.each([
  ["$5 to $7 million", 5e6],
  ["$5 or $7 million", 5e6],
  ["$9 to $7 million", 9], // not in order: two sums of their own
  ["$5 for $7 million", 5],
])("%s begins at %d", (text, amount) => {
  const [first = "", , second = ""] = text.split(/ (to|or|for) /u);
  const [lent] = lendScales(text, [
    sum(text, first, Number(first.slice(1))),
    sum(text, second, 7e6),
  ]);
  expect(lent?.amount).toBe(amount);
});

it("lends nothing between currencies", () => {
  const text = "$5 to £7 million";
  const [first] = lendScales(text, [
    sum(text, "$5", 5),
    sum(text, "£7 million", 7e6, "GBP"),
  ]);
  expect(first?.amount).toBe(5);
});
