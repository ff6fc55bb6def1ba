import { describe, expect, it } from "vitest";
import { codePointCounter, textAfter, textBefore } from "./code-points.ts";

describe("codePointCounter", () => {
  it.each([
    ["plain", 3, 3],
    ["", 0, 0],
    ["🚢a", 0, 0],
    ["🚢a", 2, 1],
    ["🚢a", 3, 2],
    ["a🚢b🚢c", 4, 3],
    ["a🚢b🚢c", 7, 5],
    // Half a pair is a character of its own.
    ["\uD83Da", 2, 2],
    ["\uDEA2a", 2, 2],
    ["\uD83D\uD83D\uDEA2", 3, 2],
  ])("in %j turns %i into %i", (text, units, points) => {
    expect(codePointCounter(text)(units)).toBe(points);
  });

  it("counts as a walk over the characters does", () => {
    const text = "é🚢 naïve 𝒳𝒴 \u{1F1F3}\u{1F1F4} end";
    const count = codePointCounter(text);
    let units = 0;
    for (const [points, character] of Array.from(text).entries()) {
      expect(count(units)).toBe(points);
      units += character.length;
    }
    expect(count(units)).toBe(Array.from(text).length);
  });
});

describe("the text around", () => {
  it.each([
    ["abcdef", 4, 2, "cd"],
    ["abcdef", 1, 5, "a"],
    ["a🚢b", 3, 1, ""],
    ["a🚢b", 3, 2, "🚢"],
  ])("before: in %j up to %i, at most %i", (text, end, length, expected) => {
    expect(textBefore(text, end, length)).toBe(expected);
  });

  it.each([
    ["abcdef", 4, 1, "e"],
    ["abcdef", 4, 9, "ef"],
    ["a🚢b", 1, 1, ""],
    ["a🚢b", 1, 2, "🚢"],
  ])("after: in %j from %i, at most %i", (text, start, length, expected) => {
    expect(textAfter(text, start, length)).toBe(expected);
  });
});
