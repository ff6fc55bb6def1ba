import { describe, expect, it } from "vitest";
import {
  ALL_CAPITALS,
  CAPITAL,
  SILENT,
  SMALL,
  wordOf,
  WordStore,
} from "./word-store.ts";
import { PLAIN, SHOUTED } from "./word.ts";

function storeWith(limit: number, ...words: string[]): WordStore {
  const store = new WordStore(limit);
  store.beginArticle();
  for (const word of words) store.spellingOf(word, word.toLowerCase());
  return store;
}

describe("a store of words", () => {
  it("gives the same spelling for the same letters", () => {
    const store = storeWith(10, "Vorlin");
    const spelling = store.spellingOf("Vorlin", "vorlin");
    expect(store.spellingOf("Vorlin", "vorlin")).toBe(spelling);
    expect(store.spellingOf("VORLIN", "vorlin")).not.toBe(spelling);
  });

  it("numbers spellings by their small letters, from 0 in every article", () => {
    const store = storeWith(10);
    const ids = ["Ruiz", "said", "RUIZ", "no"].map((text) =>
      store.idOf(store.spellingOf(text, text.toLowerCase())),
    );
    expect(ids).toEqual([0, 1, 0, 2]);
    expect(store.idCount).toBe(3);
    store.beginArticle();
    expect(store.idOf(store.spellingOf("no", "no"))).toBe(0);
  });

  it("keeps what is used and forgets what is not, only between articles", () => {
    const store = storeWith(2, "one", "two", "three");
    const one = store.spellingOf("one", "one");
    store.beginArticle();
    expect(store.spellingOf("one", "one")).toBe(one);
    store.spellingOf("four", "four");
    store.beginArticle();
    store.spellingOf("five", "five");
    store.spellingOf("six", "six");
    store.beginArticle();
    expect(store.spellingOf("one", "one")).not.toBe(one);
  });

  it("numbers a new spelling like an older one of the same small letters", () => {
    const store = storeWith(1, "Vorlin");
    store.beginArticle();
    store.spellingOf("Vorlin", "vorlin");
    store.beginArticle();
    const old = store.idOf(store.spellingOf("Vorlin", "vorlin"));
    expect(store.idOf(store.spellingOf("VORLIN", "vorlin"))).toBe(old);
  });

  it.each([
    ["Tarsk", CAPITAL],
    ["TARSK", ALL_CAPITALS],
    ["tarsk", SMALL],
    ["UN", SILENT],
    ["1,255", SILENT],
  ])("%s has letter case %i", (text, letterCase) => {
    const { letterCase: found } = storeWith(9).spellingOf(
      text,
      text.toLowerCase(),
    );
    expect(found).toBe(letterCase);
  });

  it("reads a word once for every style of line", () => {
    const spelling = storeWith(9).spellingOf("Tarsk", "tarsk");
    expect(wordOf(spelling, PLAIN)).toBe(wordOf(spelling, PLAIN));
    expect(wordOf(spelling, SHOUTED)).not.toBe(wordOf(spelling, PLAIN));
  });
});
