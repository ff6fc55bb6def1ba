import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLabels } from "./decode.ts";
import { LABEL_COUNT, leavesOpen, mayFollow, OUTSIDE } from "./labels.ts";

const L = LABEL_COUNT;

/** The best legal path by trying all of them. */
function tryAll(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
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
  scores: Float32Array,
  transitions: Float32Array,
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

const weight = fc.float({ min: -4, max: 4, noNaN: true });
const table = (size: number) =>
  fc
    .array(weight, { minLength: size, maxLength: size })
    .map((weights) => Float32Array.from(weights));

describe("decodeLabels", () => {
  it("finds the path that trying all of them finds", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 3 })
          .chain((length) =>
            fc.tuple(fc.constant(length), table(length * L), table(L * L)),
          ),
        ([length, scores, transitions]) => {
          const labels = new Uint8Array(length);
          decodeLabels(scores, length, transitions, labels, 0);
          expect(scoreOf(labels, scores, transitions)).toBeCloseTo(
            tryAll(scores, length, transitions),
            3,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("writes from the offset and leaves the rest", () => {
    const labels = new Uint8Array([7, 7, 7]);
    const scores = new Float32Array(L);
    scores[4] = 1; // the whole of a person
    decodeLabels(scores, 1, new Float32Array(L * L), labels, 1);
    expect([...labels]).toEqual([7, 4, 7]);
  });

  it("does nothing for no tokens", () => {
    const labels = new Uint8Array([5]);
    decodeLabels(new Float32Array(0), 0, new Float32Array(L * L), labels, 0);
    expect(labels[0]).toBe(5);
  });
});
