import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../src/names/hash.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import { WEIGHT_STEP } from "../src/names/model.ts";
import { unpackWeights } from "../src/names/unpack-weights.ts";
import { packWeights } from "./pack-weights.ts";
import { pruneRows } from "./prune-rows.ts";

const TRANSITIONS = new Float32Array(LABEL_COUNT * LABEL_COUNT);

describe("packed weights", () => {
  it("come out as they went in, in order of their hashes", () => {
    const feature = fc.record({
      hash: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      label: fc.integer({ min: 0, max: LABEL_COUNT - 1 }),
      weight: fc.integer({ min: -127, max: 127 }).filter((step) => step !== 0),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, {
          selector: ({ hash }) => hash,
          maxLength: 40,
        }),
        (features) => {
          const rows = unpackWeights(
            packWeights({
              hashes: features.map(({ hash }) => hash),
              rowStarts: Int32Array.from(
                { length: features.length + 1 },
                (_, at) => at,
              ),
              labels: Uint8Array.from(features, ({ label }) => label),
              weights: Float32Array.from(
                features,
                ({ weight }) => weight * WEIGHT_STEP,
              ),
              transitions: TRANSITIONS,
            }),
          );
          const sorted = [...features].sort(
            (a, b) => (a.hash >>> 0) - (b.hash >>> 0),
          );
          expect(Array.from(rows.hashes)).toEqual(
            sorted.map(({ hash }) => hash),
          );
          expect([...rows.labels]).toEqual(sorted.map(({ label }) => label));
          expect([...rows.weights]).toEqual(
            sorted.map(({ weight }) => weight * WEIGHT_STEP),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it("keep transitions to a thousandth", () => {
    const transitions = TRANSITIONS.slice();
    transitions[3] = -1.2345;
    const { transitions: unpacked } = unpackWeights(
      packWeights({
        hashes: [],
        rowStarts: new Int32Array(1),
        labels: new Uint8Array(0),
        weights: new Float32Array(0),
        transitions,
      }),
    );
    expect(unpacked[3]).toBeCloseTo(-1.2345, 2);
  });
});

describe("pruneRows", () => {
  it("drops small weights and refused rows", () => {
    const rows = {
      hashes: [hashText("one"), hashText("two")],
      rowStarts: Int32Array.from([0, 2, 3]),
      labels: Uint8Array.from([1, 4, 1]),
      weights: Float32Array.from([0.5, -1, 2]),
      transitions: TRANSITIONS,
    };
    const pruned = pruneRows(rows, 0.6, (row) => row === 0);
    expect(Array.from(pruned.hashes)).toEqual([rows.hashes[0]]);
    expect([...pruned.labels]).toEqual([4]);
    expect([...pruned.rowStarts]).toEqual([0, 1]);
  });
});
