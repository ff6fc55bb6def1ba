import { describe, expect, it } from "vitest";
import { LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { addScores, createModel, WEIGHT_STEP } from "./model.ts";
import { featuresOfWord } from "./word-features.ts";
import {
  leadOfOutside,
  LEADS_ROOM,
  WORD_ROOM,
  WordScores,
  wordScoresOf,
} from "./word-scores.ts";
import { PLAIN, readWord } from "./word.ts";

const wordOf = (text: string) => readWord(text, text.toLowerCase(), PLAIN);
const ofWord = (text: string) => featuresOfWord(wordOf(text));

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

describe("scores of a word", () => {
  it("are the sums of its features, a row a distance", () => {
    const model = fondOf("Vorlin");
    const store = new WordScores(model);
    store.slotOf(wordOf("Ruiz"));
    const slot = store.slotOf(wordOf("Vorlin"));
    expect(slot).toBe(1);
    ofWord("Vorlin").forEach((features, index) => {
      const sums = new Int32Array(LABEL_COUNT);
      addScores(model, features, features.length, sums, 0);
      expect(sums[index + 1]).toBe(features.length);
      const row = slot * WORD_ROOM + index * LABEL_COUNT;
      expect([...store.rows.subarray(row, row + LABEL_COUNT)]).toEqual([
        ...sums,
      ]);
      expect(store.leads[slot * LEADS_ROOM + index]).toBe(-features.length);
    });
  });

  it("are kept, also those of more words than there was room for", () => {
    const store = new WordScores(fondOf("Vorlin"));
    const words = Array.from({ length: 200 }, (_, at) => wordOf(`Vor${at}`));
    const slots = words.map((word) => store.slotOf(word));
    const rows = store.rows.slice(0, WORD_ROOM);
    expect(words.map((word) => store.slotOf(word))).toEqual(slots);
    const fresh = new WordScores(fondOf("Vorlin"));
    fresh.slotOf(wordOf("Vor0"));
    expect(rows).toEqual(fresh.rows.slice(0, WORD_ROOM));
  });

  it("are one store a model, and words keep those of the last that asked", () => {
    const word = wordOf("Vorlin");
    const model = fondOf("Vorlin");
    const store = wordScoresOf(model);
    expect(wordScoresOf(model)).toBe(store);
    const other = wordScoresOf(fondOf("Tarsk"));
    store.slotOf(word);
    other.slotOf(wordOf("Tarsk"));
    expect(other.slotOf(word)).toBe(1);
    const slot = store.slotOf(word);
    expect(store.rows[slot * WORD_ROOM + 1]).toBeGreaterThan(0);
  });

  it("are forgotten where there are more than the limit", () => {
    const store = new WordScores(fondOf("Vorlin"));
    const words = ["Vorlin", "Tarsk", "Ruiz"].map(wordOf);
    words.forEach((word) => store.slotOf(word));
    store.forgetOver(3);
    expect(words.map((word) => store.slotOf(word))).toEqual([0, 1, 2]);
    store.forgetOver(2);
    expect(words.toReversed().map((word) => store.slotOf(word))).toEqual([
      0, 1, 2,
    ]);
  });
});

describe("leadOfOutside", () => {
  it.each([
    [[5, 3], 2],
    [[3, 5], -2],
    [[-4, -9], 5],
  ])("%j is %i", ([outside = 0, other = 0], lead) => {
    const scores = new Int32Array(2 * LABEL_COUNT).fill(-100);
    scores[LABEL_COUNT + OUTSIDE] = outside;
    scores[LABEL_COUNT + 7] = other;
    expect(leadOfOutside(scores, LABEL_COUNT)).toBe(lead);
  });
});
