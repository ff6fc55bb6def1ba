// Trains the name tagger on all rows and writes src/names/weights.ts: `pnpm --filter @onrecord/core train`.
import { LabelMasks } from "./build-corpus.ts";
import { loadCorpus, ROWS_FOLDER } from "./load-corpus.ts";
import { packWeights } from "./pack-weights.ts";
import { saveWeights } from "./save-weights.ts";
import { SHIPPED_OPTIONS } from "./shipped-options.ts";
import { trainTagger } from "./train-tagger.ts";

const masks = new LabelMasks();
const corpus = loadCorpus(ROWS_FOLDER, masks);
const { first, second } = trainTagger(corpus, masks.masks, {
  ...SHIPPED_OPTIONS,
  log: (line) => console.log(line),
});
saveWeights(packWeights(first), packWeights(second));
