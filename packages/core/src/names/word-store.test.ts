import { describe, expect, it } from "vitest";
import {
  ALL_CAPITALS,
  CAPITAL,
  SILENT,
  SMALL,
  TRAIT,
  WordStore,
} from "./word-store.ts";
import { PLAIN, SHOUTED } from "./word.ts";

function storeWith(limit: number, ...words: string[]): WordStore {
  const store = new WordStore(limit);
  readArticle(store, ...words);
  return store;
}

/** The numbers of an article's words in small letters. */
function readArticle(store: WordStore, ...words: string[]): number[] {
  store.beginArticle();
  return words.map((word) => store.idOf(store.numberOf(word)));
}

/** The word object, which is made anew only for what was forgotten. */
function wordIn(store: WordStore, text: string) {
  return store.wordOf(store.numberOf(text), PLAIN);
}

describe("a store of words", () => {
  it("gives the same number for the same letters", () => {
    const store = storeWith(10, "Vorlin");
    const spelling = store.numberOf("Vorlin");
    expect(store.numberOf("Vorlin")).toBe(spelling);
    expect(store.numberOf("VORLIN")).not.toBe(spelling);
  });

  it("numbers spellings by their small letters, from 0 in every article", () => {
    const store = storeWith(10);
    expect(readArticle(store, "Ruiz", "said", "RUIZ", "no")).toEqual([
      0, 1, 0, 2,
    ]);
    expect(store.idCount).toBe(3);
    expect(readArticle(store, "no", "no")).toEqual([0, 0]);
  });

  it("keeps what is used and forgets what is not, only between articles", () => {
    const store = storeWith(8, "one", "two", "three", "four");
    const [one, two] = [wordIn(store, "one"), wordIn(store, "two")];
    readArticle(store, "one", "five", "six", "seven", "eight", "nine");
    expect(wordIn(store, "two")).toBe(two);
    readArticle(store, "ten");
    expect(wordIn(store, "one")).toBe(one);
    expect(wordIn(store, "two")).not.toBe(two);
  });

  it("forgets all where nearly all was used", () => {
    const store = storeWith(2, "one", "two", "three");
    const one = wordIn(store, "one");
    readArticle(store, "one");
    expect(wordIn(store, "one")).not.toBe(one);
  });

  it("numbers a new spelling like an older one of the same small letters", () => {
    const store = storeWith(1, "Vorlin", "Tarsk");
    expect(readArticle(store, "Vorlin", "VORLIN", "vorlin")).toEqual([0, 0, 0]);
    expect(readArticle(store, "VORLIN", "Tarsk")).toEqual([0, 1]);
  });

  it("has room for many words", () => {
    const store = new WordStore(10_000);
    const words = Array.from({ length: 3000 }, (_, at) => `Vor${at}`);
    const ids = readArticle(store, ...words);
    expect(ids).toEqual(words.map((_, at) => at));
    expect(readArticle(store, ...words)).toEqual(ids);
    expect(store.traitsOf(store.numberOf("Vor2999"), PLAIN)).toBe(
      store.traitsOf(store.numberOf("Vor0"), PLAIN),
    );
  });

  it.each([
    ["Tarsk", CAPITAL],
    ["TARSK", ALL_CAPITALS],
    ["tarsk", SMALL],
    ["UN", SILENT],
    ["1,255", SILENT],
  ])("%s has letter case %i", (text, letterCase) => {
    const store = storeWith(9);
    expect(store.letterCaseOf(store.numberOf(text))).toBe(letterCase);
  });

  it.each([
    ["Tarsk", ["capital", "loud"]],
    ["UNTK", ["capital", "loud", "acronym"]],
    ["al-Tarsk", ["loud"]],
    ["minister", ["role", "flagged"]],
    ["the", ["flagged"]],
    ["tarsk", []],
    [",", []],
  ])("%s has the traits %j", (text, traits) => {
    const store = storeWith(9);
    const found = store.traitsOf(store.numberOf(text), PLAIN);
    expect(
      Object.entries(TRAIT).flatMap(([name, bit]) =>
        found & bit ? [name] : [],
      ),
    ).toEqual(traits);
  });

  it("reads a word once for every style of line", () => {
    const store = storeWith(9);
    const spelling = store.numberOf("Tarsk");
    expect(store.wordOf(spelling, PLAIN)).toBe(store.wordOf(spelling, PLAIN));
    expect(store.wordOf(spelling, SHOUTED)).not.toBe(
      store.wordOf(spelling, PLAIN),
    );
  });
});
