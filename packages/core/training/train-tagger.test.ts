import { describe, expect, it } from "vitest";
import { createModel } from "../src/names/model.ts";
import { readForNames } from "../src/names/reading.ts";
import {
  BEGINS,
  LABEL_COUNT,
  labelOf,
  readRuns,
  TAG_TYPES,
  WHOLE,
} from "../src/names/labels.ts";
import { tagReading } from "../src/names/tag-reading.ts";
import { tokenize } from "../src/text/tokenize.ts";
import { buildDocument, LabelMasks, splitLines } from "./build-corpus.ts";
import { inventRows } from "./invent-rows.ts";
import type { TrainingRow } from "./load-rows.ts";
import { packWeights } from "./pack-weights.ts";
import { RunScore } from "./score-runs.ts";
import { trainTagger, type TaggerOptions } from "./train-tagger.ts";

const OPTIONS: TaggerOptions = {
  epochs: 4,
  seed: 3,
  learningRate: 0.2,
  decay: 0.01,
  least: 1,
  prune: 0.05,
  folds: 2,
  titleLead: 0,
};

function train(
  rows: readonly TrainingRow[],
  changed: Partial<TaggerOptions> = {},
) {
  const masks = new LabelMasks();
  const documents = rows.map((row) => buildDocument(row, masks));
  return trainTagger(documents, masks.masks, { ...OPTIONS, ...changed });
}

/** Names of a text by a tagger, as "type name". */
function tag({ first, second }: ReturnType<typeof train>, text: string) {
  const tokens = tokenize(text);
  const reading = readForNames(tokens, splitLines(text, tokens));
  const labels = tagReading(reading, {
    first: createModel(first),
    second: createModel(second),
  });
  return readRuns(labels).map(
    ({ first: from, end, typeIndex }) =>
      `${TAG_TYPES[typeIndex]} ${tokens
        .slice(from, end)
        .map(({ text: word }) => word)
        .join(" ")}`,
  );
}

// Every third row is of general news.
const ROWS = inventRows(72, 5)
  .filter((_, at) => at % 3 === 1)
  .map((row) => ({ ...row, source: "voa-names" }));

describe("trainTagger", () => {
  it("learns a small corpus and what is like it", () => {
    const trained = train(ROWS);
    expect(
      tag(trained, "Mira Solbrand, chief executive of Tarvik Corp, was there."),
    ).toEqual([
      "person Mira Solbrand",
      "title chief executive",
      "organization Tarvik Corp",
    ]);
  });

  it("gives the same bytes for the same seed, others for another", () => {
    const rows = ROWS.slice(0, 6);
    const bytes = packWeights(train(rows).second);
    expect(packWeights(train(rows).second)).toBe(bytes);
    expect(packWeights(train(rows, { seed: 4 }).second)).not.toBe(bytes);
  });

  it("draws the first pass to titles alone, by the lead that it is given", () => {
    const rows = ROWS.slice(0, 6);
    const plain = train(rows).first;
    const drawn = train(rows, { titleLead: 1 }).first;
    const title = TAG_TYPES.indexOf("title");
    for (const [at, weight] of drawn.transitions.entries()) {
      const next = at % LABEL_COUNT;
      const begins = [labelOf(title, BEGINS), labelOf(title, WHOLE)].includes(
        next,
      );
      expect(weight - (plain.transitions[at] ?? 0)).toBeCloseTo(begins ? 1 : 0);
    }
    expect(drawn.weights).toEqual(plain.weights);
  });

  it("learns from rows whose titles are not marked", () => {
    const open = ROWS.slice(12).map((row) => ({
      ...row,
      source: "web-names",
      spans: row.spans.filter(({ types }) => types[0] !== "title"),
      unlabelled: ["title" as const],
    }));
    const trained = train([...ROWS.slice(0, 12), ...open]);
    expect(tag(trained, "Nothing is here.")).toEqual([]);
    expect(trained.second.hashes.length).toBeGreaterThan(100);
  });
});

describe("RunScore", () => {
  it("counts only names with the same tokens and type", () => {
    const score = new RunScore();
    score.add([4, 0, 12, 0], [4, 0, 8, 12]);
    expect(score.f1([0])).toBe(100);
    expect(score.f1([2])).toBe(0);
    expect(score.format()).toContain("person, organization, place: F1 40.0");
  });

  it("adds up folds", () => {
    const whole = new RunScore();
    const fold = new RunScore();
    fold.add([4, 0, 4], [4, 0, 0]);
    whole.addScore(fold);
    whole.addScore(fold);
    expect([whole.right[0], whole.found[0], whole.given[0]]).toEqual([2, 2, 4]);
  });
});
