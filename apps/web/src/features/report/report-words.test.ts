import { expect, test } from "vitest";
import baseline from "../../../../../packages/core/eval/baseline.json" with { type: "json" };
import { findSoundness, groupFigures } from "./figures.ts";
import { KINDS, MEASURES, SAMPLES, SOUNDNESS } from "./report-words.ts";

const tasks = groupFigures(baseline);
const measures = [...tasks.values()].flat();
const soundness = findSoundness(baseline);

test("every figure of the evaluation has words, and no words are left over", () => {
  expect(measures.map(({ key }) => key).toSorted()).toEqual(
    Object.keys(MEASURES).toSorted(),
  );
  expect(soundness.map(({ key }) => key)).toEqual(Object.keys(SOUNDNESS));
});

test("every sample has a name, and every task a place on the page", () => {
  const samples = [...measures, ...soundness].flatMap(({ figures }) =>
    figures.map(({ sample }) => sample),
  );
  expect([...new Set(samples)].toSorted()).toEqual(
    Object.keys(SAMPLES).toSorted(),
  );
  expect([...tasks.keys()].toSorted()).toEqual(
    KINDS.flatMap(([, , names]) => [...names]).toSorted(),
  );
});

test("no figure is lost on its way to the page", () => {
  const shown = [...measures, ...soundness].flatMap(({ figures }) => figures);
  expect(shown).toHaveLength(Object.keys(baseline.figures).length);
  for (const { value } of shown) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(100);
  }
});

test("the samples of one measure stand beside each other; a task with none is kept", () => {
  const grouped = groupFigures({
    documents: 2,
    figures: {
      "a/x: answered": 100,
      "a/x: found: all": 70.5,
      "a/y: found: all": 60,
      "b/z: spans right": 99,
    },
  });
  expect([...grouped]).toEqual([
    [
      "a",
      [
        {
          key: "a: found: all",
          figures: [
            { sample: "a/x", value: 70.5 },
            { sample: "a/y", value: 60 },
          ],
        },
      ],
    ],
    ["b", []],
  ]);
});
