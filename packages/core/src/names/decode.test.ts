import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLabels } from "./decode.ts";
import { LABEL_COUNT, leavesOpen, mayFollow, OUTSIDE } from "./labels.ts";
import { createModel, type TaggerModel, WEIGHT_STEP } from "./model.ts";

const L = LABEL_COUNT;

/** The best legal path by trying all of them. */
function tryAll(
  scores: Int32Array,
  length: number,
  { transitions }: TaggerModel,
): number {
  let best = -Infinity;
  const walk = (at: number, before: number, sum: number): void => {
    if (at === length) {
      if (!leavesOpen(before))
        best = Math.max(best, sum + (transitions[before * L + OUTSIDE] ?? 0));
      return;
    }
    for (let label = 0; label < L; label++)
      if (mayFollow(before, label))
        walk(
          at + 1,
          label,
          sum +
            (scores[at * L + label] ?? 0) +
            (transitions[before * L + label] ?? 0),
        );
  };
  walk(0, OUTSIDE, 0);
  return best;
}

function scoreOf(
  labels: Uint8Array,
  scores: Int32Array,
  { transitions }: TaggerModel,
): number {
  let before = OUTSIDE;
  let sum = 0;
  labels.forEach((label, at) => {
    expect(mayFollow(before, label)).toBe(true);
    sum +=
      (scores[at * L + label] ?? 0) + (transitions[before * L + label] ?? 0);
    before = label;
  });
  expect(leavesOpen(before)).toBe(false);
  return sum + (transitions[before * L + OUTSIDE] ?? 0);
}

const steps = (size: number) =>
  fc
    .array(fc.integer({ min: -127, max: 127 }), {
      minLength: size,
      maxLength: size,
    })
    .map((list) => Int32Array.from(list));

/** A model of transitions alone. */
function modelOf(transitions: Int32Array): TaggerModel {
  return createModel({
    hashes: [],
    rowStarts: new Int32Array(1),
    labels: new Uint8Array(0),
    weights: new Float32Array(0),
    transitions: Float32Array.from(transitions, (step) => step * WEIGHT_STEP),
  });
}

const FLAT = modelOf(new Int32Array(L * L));

describe("decodeLabels", () => {
  it("finds the path that trying all of them finds", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 3 })
          .chain((length) =>
            fc.tuple(
              fc.constant(length),
              steps(length * L),
              steps(L * L).map(modelOf),
            ),
          ),
        ([length, scores, model]) => {
          const labels = new Uint8Array(length);
          decodeLabels(scores, 0, length, model, labels, 0);
          expect(scoreOf(labels, scores, model)).toBe(
            tryAll(scores, length, model),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("reads and writes from the offsets and leaves the rest", () => {
    const labels = new Uint8Array([7, 7, 7]);
    const scores = new Int32Array(2 * L);
    scores[L + 4] = 1; // the whole of a person
    decodeLabels(scores, L, 1, FLAT, labels, 1);
    expect([...labels]).toEqual([7, 4, 7]);
  });

  it("does nothing for no tokens", () => {
    const labels = new Uint8Array([5]);
    decodeLabels(new Int32Array(0), 0, 0, FLAT, labels, 0);
    expect(labels[0]).toBe(5);
  });
});
