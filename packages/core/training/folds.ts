// Judges the tagger on copy that it was not trained on: `pnpm --filter @onrecord/core folds`. Of five folds of voa-names
// by document, each is tagged by a training on all other rows with the shipped settings. `--fold N` runs one alone.
import { readForNames } from "../src/names/reading.ts";
import { createModel, type WeightRows } from "../src/names/model.ts";
import { type Tagger, tagReading } from "../src/names/tag-reading.ts";
import { unpackWeights } from "../src/names/unpack-weights.ts";
import { LabelMasks, splitLines } from "./build-corpus.ts";
import { HOME_SOURCE } from "./build-sequences.ts";
import { loadCorpus, loadHeldBack, ROWS_FOLDER } from "./load-corpus.ts";
import { packWeights } from "./pack-weights.ts";
import { RunScore } from "./score-runs.ts";
import { SHIPPED_OPTIONS } from "./shipped-options.ts";
import { trainTagger } from "./train-tagger.ts";

const FOLDS = 5;

const at = process.argv.indexOf("--fold");
const asked = at < 0 ? null : Number(process.argv[at + 1]);
const whole = new RunScore();
for (let fold = 0; fold < FOLDS; fold++) {
  if (asked !== null && asked !== fold) continue;
  const score = judgeFold(fold);
  whole.addScore(score);
  console.log(`fold ${fold + 1} of ${FOLDS}\n${score.format()}\n`);
}
if (asked === null) console.log(`all folds\n${whole.format()}`);

function judgeFold(fold: number): RunScore {
  const masks = new LabelMasks();
  const held = loadHeldBack(ROWS_FOLDER, masks).filter(
    (_, index) => index % FOLDS === fold,
  );
  const ids = new Set(held.map(({ id }) => id));
  const rest = loadCorpus(ROWS_FOLDER, masks).filter(
    ({ id, source }) => source !== HOME_SOURCE || !ids.has(id),
  );
  const trained = trainTagger(rest, masks.masks, SHIPPED_OPTIONS);
  const tagger: Tagger = {
    first: modelOf(trained.first),
    second: modelOf(trained.second),
  };
  const score = new RunScore();
  for (const { tokens, text, gold } of held) {
    const reading = readForNames(tokens, splitLines(text, tokens));
    score.add(gold, tagReading(reading, tagger));
  }
  return score;
}

// As it would be shipped: packed and unpacked.
function modelOf(rows: WeightRows): ReturnType<typeof createModel> {
  return createModel(unpackWeights(packWeights(rows)));
}
