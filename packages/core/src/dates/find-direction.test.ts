import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import { type Direction, findDirection } from "./find-direction.ts";

/** The direction of the date in brackets. */
function directionIn(copy: string): Direction {
  const tokens = tokenize(copy.replace(/[[\]]/gu, ""));
  const first = tokenize(copy.slice(0, copy.indexOf("["))).length;
  const date = copy.slice(copy.indexOf("[") + 1, copy.indexOf("]"));
  return findDirection(
    tokens,
    { first: 0, end: tokens.length },
    { first, end: first + tokenize(date).length },
  );
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  past: [
    "The minister resigned on [Monday].",
    "He said on [Friday] he would run.",
    "He said on [Friday] that he would run.",
    "She noted that in [March] they left.",
    "Shares fell to a low in [March].",
    "On [Tuesday], the house voted to close.",
    "The firm, which was sold in [May], is small.",
    "He was first elected in [June].",
    "They failed to meet on [Sunday].",
    "The council is calm after [Sunday]'s vote.",
    "Prices have been flat since [April].",
  ],
  future: [
    "The court will rule on [Monday].",
    "On [Friday] the court will rule.",
    "He is to be buried on [Sunday].",
    "Talks are due to open on [Thursday].",
    "The show opens on [Saturday].",
    "The hearing scheduled for [Tuesday] is public.",
    "It won't end by [March].",
    "He said that on [Friday] he would run.",
    "He said that on Thursday and [Friday] they would meet.",
  ],
  "likely-future": [
    "He promised to pay by [Monday].",
    "The sides agreed to meet on [Friday].",
    "She hopes to return in [May].",
  ],
  near: [
    "The loan runs until [March].",
    "It paid a dividend through [June].",
    "They missed the sum due on [May 3].",
    "The vote had been scheduled for [Monday].",
  ],
};

for (const [direction, copies] of Object.entries(CASES)) {
  describe(direction, () => {
    it.each(copies)("%s", (copy) => {
      expect(directionIn(copy)).toBe(direction);
    });
  });
}

describe("nothing tells", () => {
  it.each([
    "The [Monday] crowd.",
    "Record [May 3]",
    "A trip to Cairo in [May].",
  ])("%s", (copy) => {
    expect(directionIn(copy)).toBeNull();
  });
});
