import { describe, expect, it } from "vitest";
import {
  LABEL_COUNT,
  labelOf,
  leavesOpen,
  mayFollow,
  OUTSIDE,
  readRuns,
  TAG_TYPES,
  typeOfLabel,
  WHOLE,
  writeRun,
} from "./labels.ts";

describe("labels", () => {
  it("has four for each type and one for outside", () => {
    expect(LABEL_COUNT).toBe(1 + 4 * TAG_TYPES.length);
    expect(typeOfLabel(OUTSIDE)).toBe(-1);
    expect(typeOfLabel(labelOf(3, WHOLE))).toBe(3);
  });

  it("reads the runs that it writes", () => {
    const labels = new Uint8Array(9);
    const runs = [
      { first: 0, end: 1, typeIndex: 2 },
      { first: 2, end: 4, typeIndex: 0 },
      { first: 4, end: 9, typeIndex: 8 },
    ];
    for (const run of runs) writeRun(labels, run);
    expect(readRuns(labels)).toEqual(runs);
    expect(readRuns(labels, 10)[0]).toEqual({
      first: 10,
      end: 11,
      typeIndex: 2,
    });
  });

  it.each([
    [OUTSIDE, labelOf(0, 0), true], // outside, then a name begins
    [OUTSIDE, labelOf(0, 1), false], // inside without a beginning
    [labelOf(0, 0), labelOf(0, 2), true],
    [labelOf(0, 0), labelOf(1, 2), false], // a name keeps its type
    [labelOf(0, 0), OUTSIDE, false], // a name must end
    [labelOf(0, 3), labelOf(1, 3), true],
  ])("%i then %i: %s", (label, next, legal) => {
    expect(mayFollow(label, next)).toBe(legal);
  });

  it("leaves names open at their beginning and inside", () => {
    expect([0, 1, 2, 3].map((place) => leavesOpen(labelOf(4, place)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
