import { expect, test } from "vitest";
import { choosePair } from "./choose-pair.ts";

const VERSIONS = [{ version: 3 }, { version: 2 }, { version: 1 }];

test.each([
  [null, null, 2, 3],
  [1, null, 1, 3],
  [1, 2, 1, 2],
  // What is none, or not earlier, is as if it were not asked for.
  [9, 2, 1, 2],
  [3, 2, 1, 2],
  [null, 9, 2, 3],
  // Nothing is earlier than the first: it is the earlier one itself.
  [null, 1, 1, 3],
])("from %s to %s compares %i with %i", (from, to, earlier, later) => {
  expect(choosePair(VERSIONS, { from, to })).toEqual({
    from: { version: earlier },
    to: { version: later },
  });
});

test("one version alone is compared with nothing", () => {
  expect(choosePair([{ version: 1 }], { from: null, to: null })).toBeNull();
  expect(choosePair([], { from: 1, to: 2 })).toBeNull();
});
