import type { MoneyExpression } from "../document/date-and-money.ts";
import type { Merged } from "./merge-candidates.ts";
import type { Item, ItemSentence } from "./item.ts";
import { isPrice } from "./read-tail.ts";

const WHOLE = new Set(
  "deal transaction acquisition purchase takeover merger contract agreement sale investment project price".split(
    " ",
  ),
);
const TELLS = new Set(
  "worth valued value totals totalled totaled total estimated set put at cost costs price".split(
    " ",
  ),
);
const SENTENCES_AFTER = 6;

/** "The transaction is valued at $5 million": a sum told later belongs to the deal told before that has none. */
export function addLaterValues(
  sentences: readonly ItemSentence[],
  merged: readonly Merged[],
): void {
  for (const { items, index, headline } of sentences) {
    if (headline) continue;
    const value = wholeValue(items);
    if (!value) continue;
    const deal = lastBefore(merged, index);
    if (deal && deal.value === null) deal.value = value;
  }
}

function lastBefore(
  merged: readonly Merged[],
  index: number,
): Merged | undefined {
  return merged.findLast(
    ({ sentence, kind }) =>
      sentence <= index &&
      index - sentence <= SENTENCES_AFTER &&
      kind !== "ceasefire",
  );
}

function wholeValue(items: readonly Item[]): MoneyExpression | null {
  let whole = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (
      WHOLE.has(item.lower) &&
      /^(?:the|this|total|purchase|whole)$/u.test(items[at - 1]?.lower ?? "")
    )
      whole = at;
    if (!item.money || whole < 0 || at - whole > 14 || isPrice(items, at))
      continue;
    const between = items.slice(whole, at);
    if (between.some(({ lower }) => lower === "," || lower === ";")) continue;
    if (between.some(({ lower }, step) => step > 0 && TELLS.has(lower)))
      return item.money;
  }
  return null;
}
