import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import { ANY_DATE_WORD, DATE_WORD, dateWordsIn } from "./date-words.ts";

const kinds = (text: string) => {
  const tokens = tokenize(text);
  return dateWordsIn(tokens, 0, tokens.length);
};

describe("dateWordsIn", () => {
  it.each([
    ["the envoy met nobody", 0],
    ["on Monday", DATE_WORD.day],
    ["in MAY", DATE_WORD.month],
    ["mid-January", DATE_WORD.month],
    ["in 1987", DATE_WORD.number],
    ["two weeks before", DATE_WORD.period],
    ["the year-earlier figure", DATE_WORD.period | DATE_WORD.feast],
    ["last winter", DATE_WORD.season],
    ["nineteen ninety-six", DATE_WORD.spelledYear],
    ["the thirties", DATE_WORD.decade],
    ["a century", DATE_WORD.century],
    ["at Christmas", DATE_WORD.feast],
    ["Monday, May 4", DATE_WORD.day | DATE_WORD.month | DATE_WORD.number],
  ])("tells the kinds of %j", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  it.each(["Q3 profit", "the 1990s", "21DEC", "in été", "May&Co"])(
    "leaves %j open",
    (text) => {
      expect(kinds(text)).toBe(ANY_DATE_WORD);
    },
  );

  it("looks at the given tokens alone", () => {
    const tokens = tokenize("on Monday it rained");
    expect(dateWordsIn(tokens, 2, 4)).toBe(0);
    expect(dateWordsIn(tokens, 1, 2)).toBe(DATE_WORD.day);
  });
});
