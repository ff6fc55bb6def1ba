import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokenize.ts";
import { prepareFeatures } from "./extract-features.ts";
import { createFeatureList } from "./feature-list.ts";
import { addHintFeatures } from "./hint-features.ts";
import { gatherHints } from "./hints.ts";
import { LABEL_COUNT, labelOf, OUTSIDE, WHOLE } from "./labels.ts";
import {
  createEmptyModel,
  createModel,
  type TaggerModel,
  WEIGHT_STEP,
} from "./model.ts";
import { readForNames } from "./reading.ts";
import {
  decodeReading,
  MARGINS,
  NO_MARGINS,
  scoreReading,
  tagReading,
} from "./tag-reading.ts";
import { featuresOfWord, REACH } from "./word-features.ts";
import { PLAIN, readWord } from "./word.ts";

const PERSON = labelOf(0, WHOLE);
const EMPTY = createEmptyModel();

function read(text: string) {
  const tokens = tokenize(text);
  return readForNames(tokens, [{ firstToken: 0, endToken: tokens.length }]);
}

/** A model with a weight for one label on each of these features. */
function modelOf(hashes: readonly number[], label: number, weight: number) {
  return createModel({
    hashes,
    rowStarts: Int32Array.from({ length: hashes.length + 1 }, (_, at) => at),
    labels: new Uint8Array(hashes.length).fill(label),
    weights: new Float32Array(hashes.length).fill(weight),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  });
}

/** A model that takes a word for the whole name of a person. */
function fondOf(text: string, weight = 2): TaggerModel {
  return modelOf(ownOf(text), PERSON, weight);
}

/** A feature that says which word it is. */
function ownOf(text: string): number[] {
  const word = readWord(text, text.toLowerCase(), PLAIN);
  return [featuresOfWord(word)[REACH]?.[0] ?? 0];
}

describe("tagReading", () => {
  it("labels what its model likes and nothing else", () => {
    const reading = read("Then Vorlin met Tarsk.");
    const labels = tagReading(reading, {
      first: fondOf("Vorlin"),
      second: null,
    });
    expect([...labels]).toEqual([OUTSIDE, PERSON, OUTSIDE, OUTSIDE, OUTSIDE]);
  });

  it("never looks at what is no candidate", () => {
    const reading = read("nothing that vorlin did matters");
    const labels = tagReading(reading, {
      first: fondOf("vorlin"),
      second: null,
    });
    expect([...labels]).toEqual([0, 0, 0, 0, 0]);
  });

  it("adds to the first pass what the second knows of its findings", () => {
    const reading = read("Then Vorlin met Tarsk.");
    const first = fondOf("Vorlin");
    const source = prepareFeatures(reading);
    const scored = scoreReading(source, first, NO_MARGINS);
    const hints = gatherHints(reading, decodeReading(reading, scored, first));
    const list = createFeatureList();
    const [line] = reading.lines;
    if (!line) throw new Error("No line.");
    addHintFeatures(
      reading,
      hints,
      line,
      1,
      scored.scores.slice(LABEL_COUNT, 2 * LABEL_COUNT),
      0,
      list,
    );
    const told = Array.from(list.hashes.subarray(0, list.length));
    const second = modelOf(told, OUTSIDE, 1);
    expect([...tagReading(reading, { first, second })]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect([...tagReading(reading, { first, second: EMPTY })]).toEqual([
      0,
      PERSON,
      0,
      0,
      0,
    ]);
  });

  it.each([
    ["in doubt", 1, OUTSIDE],
    ["sure", 3.9, PERSON],
  ])("asks the second pass of what is %s", (_, weight, label) => {
    const reading = read("Vorlin");
    const first = fondOf("Vorlin", weight);
    const scored = scoreReading(prepareFeatures(reading), first, MARGINS);
    const hints = gatherHints(reading, decodeReading(reading, scored, first));
    const list = createFeatureList();
    const [line] = reading.lines;
    if (!line) throw new Error("No line.");
    addHintFeatures(reading, hints, line, 0, scored.scores, 0, list);
    const told = Array.from(list.hashes.subarray(0, list.length));
    const second = modelOf(told, OUTSIDE, 3.9);
    expect([...tagReading(reading, { first, second })]).toEqual([label]);
  });

  it("looks no further at a token that is outside by its words alone", () => {
    const reading = read("Then Vorlin met Tarsk.");
    const outside = (steps: number) =>
      Array.from(
        scoreReading(
          prepareFeatures(reading),
          modelOf(ownOf("Vorlin"), OUTSIDE, steps * WEIGHT_STEP),
          MARGINS,
        ).open,
      )[1];
    expect(outside(MARGINS.words)).toBe(1);
    expect(outside(MARGINS.words + 1)).toBe(0);
  });

  it("gives the same labels whatever was read before", () => {
    const tagger = { first: fondOf("Vorlin"), second: EMPTY };
    const fresh = [...tagReading(read("Vorlin slept."), tagger)];
    tagReading(read("Tarsk and VORLIN, vorlin and Ruiz."), tagger);
    expect([...tagReading(read("Vorlin slept."), tagger)]).toEqual(fresh);
  });

  it("reads an article of any length", () => {
    const reading = read("Vorlin met Tarsk ".repeat(3000));
    const labels = tagReading(reading, {
      first: fondOf("Vorlin"),
      second: EMPTY,
    });
    expect(labels.filter((label) => label === PERSON)).toHaveLength(3000);
  });
});
