import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "./hash.ts";
import { LABEL_COUNT } from "./labels.ts";
import {
  addScores,
  countSteps,
  createEmptyModel,
  createModel,
  WEIGHT_STEP,
} from "./model.ts";

const TRANSITIONS = new Float32Array(LABEL_COUNT * LABEL_COUNT);

const rows = {
  hashes: [hashText("one"), hashText("two")],
  rowStarts: Int32Array.from([0, 2, 3]),
  labels: Uint8Array.from([1, 4, 1]),
  weights: Float32Array.from([0.5, -1, 2]),
  transitions: TRANSITIONS,
};

describe("a model", () => {
  it("adds the weights of the features it knows, in steps", () => {
    const scores = new Int32Array(LABEL_COUNT * 2);
    const hashes = Int32Array.from([...rows.hashes, hashText("three")]);
    addScores(createModel(rows), hashes, 3, scores, LABEL_COUNT);
    expect(scores[LABEL_COUNT + 1]).toBe(2.5 / WEIGHT_STEP);
    expect(scores[LABEL_COUNT + 4]).toBe(-1 / WEIGHT_STEP);
    expect(scores[1]).toBe(0);
  });

  it("reads no more features than it is told to", () => {
    const scores = new Int32Array(LABEL_COUNT);
    addScores(createModel(rows), Int32Array.from(rows.hashes), 1, scores, 0);
    expect(scores[1]).toBe(0.5 / WEIGHT_STEP);
  });

  it("knows nothing when it is empty", () => {
    const scores = new Int32Array(LABEL_COUNT);
    addScores(createEmptyModel(), Int32Array.from(rows.hashes), 2, scores, 0);
    expect(scores.every((score) => score === 0)).toBe(true);
  });

  it("finds every feature of many, also where they fall on the same place", () => {
    const hash = fc.oneof(
      fc.nat().map((each) => hashText(String(each))),
      fc.integer({ min: 1, max: 40 }).map((low) => (low << 12) | 7),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { minLength: 1, maxLength: 60 }),
        (hashes) => {
          const model = createModel({
            hashes,
            rowStarts: Int32Array.from(
              { length: hashes.length + 1 },
              (_, at) => at,
            ),
            labels: Uint8Array.from(hashes, (_, at) => at % LABEL_COUNT),
            weights: Float32Array.from(
              hashes,
              (_, at) => ((at % 100) + 1) * WEIGHT_STEP,
            ),
            transitions: TRANSITIONS,
          });
          hashes.forEach((each, at) => {
            const scores = new Int32Array(LABEL_COUNT);
            addScores(model, Int32Array.of(each), 1, scores, 0);
            expect(scores[at % LABEL_COUNT]).toBe((at % 100) + 1);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("countSteps", () => {
  it.each([
    [1, 32],
    [-0.5, -16],
    [0.01, 0],
    [9, 127],
    [-9, -127],
  ])("%d is %i steps", (weight, steps) => {
    expect(countSteps(weight)).toBe(steps);
  });
});
