import { expect, it } from "vitest";
import { markedItems, wordsOf } from "../../test/support/read-marked-items.ts";
import { clauseEnd } from "./clause-end.ts";

it.each([
  ["build two dams.", "build two dams"],
  ["build two dams, said the firm.", "build two dams"],
  ["build, equip and run two dams.", "build , equip and run two dams"],
  ["build two dams, which are old.", "build two dams"],
  ["build two dams while it rained.", "build two dams"],
  ["build two dams but not a road.", "build two dams"],
  ["build two dams; it rained.", "build two dams"],
  ["build two dams: one in the north.", "build two dams"],
  ["build two dams because it rained.", "build two dams"],
  ["build two dams, adding that it rained.", "build two dams"],
  [
    "build dams, roads and ports by May.",
    "build dams , roads and ports by May",
  ],
])("%s", (text, clause) => {
  const items = markedItems(text);
  expect(wordsOf(items, 0, clauseEnd(items, 0))).toBe(clause);
});
