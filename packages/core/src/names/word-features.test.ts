import { describe, expect, it } from "vitest";
import { featuresOfWord, REACH } from "./word-features.ts";
import { PLAIN, readWord, SHOUTED } from "./word.ts";

const ofWord = (text: string, style = PLAIN) =>
  featuresOfWord(readWord(text, text.toLowerCase(), style));

describe("features of a word", () => {
  it("reach two tokens either way and say most of the word itself", () => {
    const features = ofWord("Vorlin");
    expect(features).toHaveLength(2 * REACH + 1);
    const counts = features.map(({ length }) => length);
    expect(Math.max(...counts)).toBe(counts[REACH]);
    expect(counts[0]).toBe(3);
  });

  it("differ by distance", () => {
    const all = ofWord("Vorlin").flatMap((list) => [...list]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["the same letters in capitals", ofWord("VORLIN")],
    ["the same word in a shouted line", ofWord("Vorlin", SHOUTED)],
    ["another word", ofWord("Tarsk")],
  ])("differ for %s", (_, other) => {
    expect([...(other[REACH] ?? [])]).not.toEqual([
      ...(ofWord("Vorlin")[REACH] ?? []),
    ]);
  });
});
