import { expect, test } from "vitest";
import { markedDraft } from "../../test/support/marked-deals.ts";
import { openPairs } from "./read-pair.ts";

const pairIn = (word: string) =>
  openPairs(markedDraft("[Lima|place|PE] was wet. [Peru] and [Chile] rest."))(
    word,
    0,
    word.length,
  )?.map(({ side }) => [side.name, side.entityId]) ?? null;

test("a word couples two states: the countries that the copy names, no town in them", () => {
  expect(pairIn("Peru-Chile")).toEqual([
    ["Peru", "e2"],
    ["Chile", "e3"],
  ]);
  expect(pairIn("Peruvian-Omani")).toEqual([
    ["Peru", "e2"],
    ["Omani", null],
  ]);
});

test.each(["Peruvian-Americans", "Peru", "Peru-based", "Peru-Chile-Oman"])(
  "no pair: %s",
  (word) => {
    expect(pairIn(word)).toBeNull();
  },
);
