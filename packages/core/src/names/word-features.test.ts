import { describe, expect, it } from "vitest";
import { LABEL_COUNT } from "./labels.ts";
import { addScores, createModel, WEIGHT_STEP } from "./model.ts";
import { featuresOfWord, REACH, scoresOfWord } from "./word-features.ts";
import { PLAIN, readWord, SHOUTED } from "./word.ts";

const ofWord = (text: string, style = PLAIN) =>
  featuresOfWord(readWord(text, text.toLowerCase(), style));

/** A model that likes every feature of a word for a label of its own distance. */
function fondOf(text: string) {
  const hashes = new Map<number, number>();
  ofWord(text).forEach((features, index) => {
    for (const feature of features) hashes.set(feature, index + 1);
  });
  return createModel({
    hashes: [...hashes.keys()],
    rowStarts: Int32Array.from({ length: hashes.size + 1 }, (_, at) => at),
    labels: Uint8Array.from(hashes.values()),
    weights: new Float32Array(hashes.size).fill(WEIGHT_STEP),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  });
}

describe("features of a word", () => {
  it("reach two tokens either way and say most of the word itself", () => {
    const features = ofWord("Vorlin");
    expect(features).toHaveLength(2 * REACH + 1);
    const counts = features.map(({ length }) => length);
    expect(Math.max(...counts)).toBe(counts[REACH]);
    expect(counts[0]).toBe(3);
  });

  it("differ by distance", () => {
    const all = ofWord("Vorlin").flatMap((list) => [...list]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["the same letters in capitals", ofWord("VORLIN")],
    ["the same word in a shouted line", ofWord("Vorlin", SHOUTED)],
    ["another word", ofWord("Tarsk")],
  ])("differ for %s", (_, other) => {
    expect([...(other[REACH] ?? [])]).not.toEqual([
      ...(ofWord("Vorlin")[REACH] ?? []),
    ]);
  });
});

describe("scores of a word", () => {
  it("are the sums of its features, a row a distance", () => {
    const model = fondOf("Vorlin");
    const scores = scoresOfWord(readWord("Vorlin", "vorlin", PLAIN), model);
    ofWord("Vorlin").forEach((features, index) => {
      const sums = new Int32Array(LABEL_COUNT);
      addScores(model, features, features.length, sums, 0);
      expect(sums[index + 1]).toBe(features.length);
      expect([
        ...scores.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT),
      ]).toEqual([...sums]);
    });
  });

  it("are kept for the model that made them, and made anew for another", () => {
    const word = readWord("Vorlin", "vorlin", PLAIN);
    const model = fondOf("Vorlin");
    const scores = scoresOfWord(word, model);
    expect(scoresOfWord(word, model)).toBe(scores);
    expect([...scoresOfWord(word, fondOf("Tarsk"))]).not.toEqual([...scores]);
  });
});
