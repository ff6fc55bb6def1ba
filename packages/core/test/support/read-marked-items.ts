import type { Item, ItemSentence } from "../../src/deals/item.ts";
import { readItems } from "../../src/deals/read-items.ts";
import { markedDraft } from "./marked-deals.ts";

/** The first sentence of marked copy, as the deals stage sees it. */
function markedSentence(marked: string): ItemSentence {
  const [sentence] = readItems(markedDraft(marked));
  if (!sentence) throw new Error(`no sentence in ${marked}`);
  return sentence;
}

export function markedItems(marked: string): Item[] {
  return markedSentence(marked).items;
}

/** Where the word stands; a word that is not there is a mistake of the row. */
export function wordAt(items: readonly Item[], word: string): number {
  const at = items.findIndex(({ lower }) => lower === word);
  if (at < 0) throw new Error(`no "${word}"`);
  return at;
}

/** The words from `first` up to `end`. */
export function wordsOf(
  items: readonly Item[],
  first: number,
  end: number,
): string {
  return items
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
}
