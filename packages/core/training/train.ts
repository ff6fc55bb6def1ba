// Trains the name tagger and writes src/names/weights.ts:
//   pnpm --filter @onrecord/core train             all rows, both passes
//   pnpm --filter @onrecord/core train --fold 0    scores one of five folds of voa-names; writes nothing
import { createModel } from "../src/names/model.ts";
import { readForNames } from "../src/names/reading.ts";
import { tagReading } from "../src/names/tag-reading.ts";
import { unpackWeights } from "../src/names/unpack-weights.ts";
import { LabelMasks, splitLines } from "./build-corpus.ts";
import { HOME_SOURCE } from "./build-sequences.ts";
import { loadCorpus, loadHeldBack, ROWS_FOLDER } from "./load-corpus.ts";
import { packWeights } from "./pack-weights.ts";
import { saveWeights } from "./save-weights.ts";
import { RunScore } from "./score-runs.ts";
import { trainTagger, type TaggerOptions } from "./train-tagger.ts";

const OPTIONS: TaggerOptions = {
  epochs: 5,
  seed: 7,
  learningRate: 0.2,
  decay: 0.01,
  least: 3,
  prune: 0.12,
  folds: 2,
  log: (line) => console.log(line),
};
const PARTS = 5;

const at = process.argv.indexOf("--fold");
const fold = at < 0 ? null : Number(process.argv[at + 1]);
const masks = new LabelMasks();
const held = new Set(
  loadHeldBack(ROWS_FOLDER, masks)
    .filter((_, index) => index % PARTS === fold)
    .map(({ id }) => id),
);
const corpus = loadCorpus(ROWS_FOLDER, masks).filter(
  ({ id, source }) => source !== HOME_SOURCE || !held.has(id),
);
const trained = trainTagger(corpus, masks.masks, OPTIONS);
const first = packWeights(trained.first);
const second = packWeights(trained.second);
if (fold === null) saveWeights(first, second);
else {
  const score = new RunScore();
  const tagger = {
    first: createModel(unpackWeights(first)),
    second: createModel(unpackWeights(second)),
  };
  for (const document of loadHeldBack(ROWS_FOLDER, masks)) {
    if (!held.has(document.id)) continue;
    const { tokens, text } = document;
    const reading = readForNames(tokens, splitLines(text, tokens));
    score.add(document.gold, tagReading(reading, tagger));
  }
  console.log(score.format());
}
