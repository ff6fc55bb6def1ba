import { describe, expect, it } from "vitest";
import {
  expectedError,
  findBins,
  isFirstHalf,
  measureGroups,
  restate,
} from "../bench/calibration-error.ts";
import type { Judged } from "../bench/judge-facts.ts";

const fact = (
  confidence: number,
  right: boolean,
  group = "a",
  document = "one",
): Judged => ({ document, confidence, rule: group, group, right });

describe("the expected calibration error", () => {
  it("is nothing where as many are right as was stated", () => {
    const facts = [true, true, true, false].map((right) => fact(0.75, right));
    expect(expectedError(findBins(facts))).toBeCloseTo(0);
  });

  it("is the distance between what was stated and what was right, by weight of the bins", () => {
    const facts = [
      ...[true, true, true].map((right) => fact(0.95, right)),
      fact(0.5, false),
    ];
    expect(expectedError(findBins(facts))).toBeCloseTo(
      (3 / 4) * 0.05 + (1 / 4) * 0.5,
    );
  });

  it("counts a confidence of 1 in the highest bin", () => {
    expect(findBins([fact(1, true)])).toEqual([
      { from: 0.9, count: 1, stated: 1, right: 1 },
    ]);
  });
});

describe("confidence measured on one half and tried on the other", () => {
  it("draws a group with few facts to the mean, and gives one that was not seen the mean", () => {
    const shareOf = measureGroups([
      fact(0, true),
      fact(0, true),
      fact(0, false, "b"),
      fact(0, false, "b"),
    ]);
    expect(shareOf("a")).toBeCloseTo((2 + 4 * 0.5) / 6);
    expect(shareOf("unseen")).toBeCloseTo(0.5);
  });

  it("takes nothing from the half that it is tried on", () => {
    const tried = [fact(0.9, false)];
    const measured = [fact(0.1, true, "a", "two")];
    expect(restate(tried, measured)[0]?.confidence).toBe(1);
  });

  it("puts an article in the same half each time, and both halves get some", () => {
    const halves = Array.from({ length: 60 }, (_, at) =>
      isFirstHalf(fact(0, true, "a", `article-${at}`)),
    );
    expect(halves).toContain(true);
    expect(halves).toContain(false);
    expect(isFirstHalf(fact(0, true, "a", "article-3"))).toBe(halves[3]);
  });
});
