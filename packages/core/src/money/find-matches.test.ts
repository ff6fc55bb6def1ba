import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import {
  findSymbolStart,
  matchAtFigures,
  matchAtNumberWords,
} from "./find-matches.ts";
import { FIGURE_FIRST, SYMBOL_FIRST, WORDS_FIRST } from "./patterns.ts";

describe("matchAtFigures", () => {
  const find = (text: string) => {
    const found: string[] = [];
    matchAtFigures(text, FIGURE_FIRST, ([sum]) => found.push(sum));
    return found;
  };

  it.each([
    ["paid 5 dlrs and 6.5 mln dlrs", ["5 dlrs", "6.5 mln dlrs"]],
    ["1,000 pounds", ["1,000 pounds"]],
    ["5-6 euros", ["5-6 euros"]],
    ["5 euros", ["5 euros"]],
  ])("finds the sums of %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(["in 1987 it rained", "F35 dollars", "5", "", "dollars"])(
    "finds none in %j",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe("findSymbolStart", () => {
  const find = (text: string) => {
    const found: string[] = [];
    matchAtFigures(
      text,
      SYMBOL_FIRST,
      ([sum]) => found.push(sum),
      findSymbolStart,
    );
    return found;
  };

  it.each([
    ["cost $5 or US$ 2.7 million", ["$5", "US$ 2.7 million"]],
    ["U.S. $30", ["U.S. $30"]],
    ["$5$6", ["$5"]],
    ["Rs 4.2 crore, R500", ["Rs 4.2 crore", "R500"]],
    ["$10-A$15", ["$10", "A$15"]],
    ["USD105,000", ["USD105,000"]],
  ])("finds the sums of %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(["in 1987", "5 dollars", "R 500", "XUS$5", "$ and 5"])(
    "finds none in %j",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe("matchAtNumberWords", () => {
  const find = (text: string) => {
    const found: string[] = [];
    matchAtNumberWords(text, tokenize(text), WORDS_FIRST, ([sum]) =>
      found.push(sum),
    );
    return found;
  };

  it.each([
    ["five million dollars or a dollar", ["five million dollars", "a dollar"]],
    ["Half a billion euros", ["Half a billion euros"]],
    ["a multi-billion-dollar plan", ["multi-billion-dollar"]],
    ["hundreds of millions of pounds", ["hundreds of millions of pounds"]],
    ["fifty-five pounds", ["fifty-five pounds"]],
  ])("finds the sums of %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(["five envoys", "someone dollars", "dollars", "ex-five dollars"])(
    "finds none in %j",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
