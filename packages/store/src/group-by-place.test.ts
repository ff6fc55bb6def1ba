import { expect, it } from "vitest";
import { groupByPlace } from "./group-by-place.ts";

it("gives each parent its rows in their order, and none where it has none", () => {
  const rows = [
    { place: 3, name: "c" },
    { place: 1, name: "b" },
    { place: 1, name: "a" },
  ];
  expect(groupByPlace(rows, 3)).toEqual([[rows[1], rows[2]], [], [rows[0]]]);
});

it("leaves out rows of no parent", () => {
  expect(groupByPlace([{ place: 0 }, { place: 2 }], 1)).toEqual([[]]);
});
