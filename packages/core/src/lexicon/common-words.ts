import { lazily } from "./decode-table.ts";
import { WORD_TABLE } from "./tables/word-table.ts";

const words = lazily(() => {
  const list = new Set<string>();
  let before = "";
  // One word a match: how many letters it shares with the word before, and its own.
  for (const [, same = "0", rest = ""] of WORD_TABLE.matchAll(
    /(\d)([a-z]*)/gu,
  )) {
    before = before.slice(0, Number(same)) + rest;
    list.add(before);
  }
  return list;
});

/** Whether a word, in lower case, is a common English word that is written without a capital. */
export function isCommonWord(lower: string): boolean {
  return words().has(lower);
}
