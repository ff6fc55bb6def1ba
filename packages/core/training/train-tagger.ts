import { prepareFeatures } from "../src/names/extract-features.ts";
import { gatherHints } from "../src/names/hints.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import {
  createModel,
  type TaggerModel,
  type WeightRows,
} from "../src/names/model.ts";
import { tagOnce } from "../src/names/tag-reading.ts";
import { EDGE } from "../src/names/word.ts";
import type { CorpusDocument } from "./build-corpus.ts";
import {
  buildSequences,
  HOME_SOURCE,
  type SourcedDocument,
} from "./build-sequences.ts";
import { settleLabels } from "./settle-labels.ts";
import { pruneRows } from "./prune-rows.ts";
import { trainCrf, type TrainingOptions } from "./train-crf.ts";

/** The two passes' weights, pruned. */
export interface TrainedTagger {
  first: WeightRows;
  second: WeightRows;
}

export interface TaggerOptions extends TrainingOptions {
  /** Features seen less often are dropped. */
  least: number;
  /** Weights nearer to zero are dropped. */
  prune: number;
  /** Into how many parts the rows are cut to get first-pass labels of rows that a model has not seen. */
  folds: number;
}

// Words keep the scores of the folds' models under this number, one after the other.
const FOLD_PASS = 9;

/** Trains both passes. The second learns from labels that first passes give to rows they were not trained on. */
export function trainTagger(
  given: readonly CorpusDocument[],
  masks: readonly Uint8Array[],
  options: TaggerOptions,
): TrainedTagger {
  const documents = settleAll(given, masks, options);
  const sourced = documents.map((document) => ({
    document,
    features: prepareFeatures(document.reading),
  }));
  const first = trainPass(sourced, masks, options);
  const hinted: SourcedDocument[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    options.log?.(`fold ${fold + 1} of ${options.folds}`);
    const rest = sourced.filter((_, at) => at % options.folds !== fold);
    const model = createModel(
      trainPass(rest, masks, {
        ...options,
        epochs: Math.max(2, options.epochs - 2),
      }),
    );
    for (const { document } of sourced) forgetScores(document);
    hinted.push(
      ...sourced
        .filter((_, at) => at % options.folds === fold)
        .map((each) => addHintsOf(each, model)),
    );
  }
  options.log?.("second pass");
  return { first, second: trainPass(hinted, masks, options) };
}

/** Settles what the sources leave open with a model of the rows that leave nothing open. */
export function settleAll(
  documents: readonly CorpusDocument[],
  masks: readonly Uint8Array[],
  options: TaggerOptions,
): CorpusDocument[] {
  const home = documents.filter(({ source }) => source === HOME_SOURCE);
  if (home.length === documents.length) return [...documents];
  options.log?.("settling open labels");
  const rows = trainPass(
    home.map((document) => ({
      document,
      features: prepareFeatures(document.reading),
    })),
    masks,
    options,
  );
  const model = createModel(rows);
  return documents.map((document) =>
    document.source === HOME_SOURCE
      ? document
      : settleLabels(document, masks, model),
  );
}

function addHintsOf(
  { document, features }: SourcedDocument,
  model: TaggerModel,
): SourcedDocument {
  const labels = tagOnce(features, model, FOLD_PASS);
  return {
    document,
    features: { ...features, hints: gatherHints(document.reading, labels) },
  };
}

// One pass number serves all folds' models if their scores are forgotten in between.
function forgetScores({ reading }: CorpusDocument): void {
  for (const word of [EDGE, ...reading.words]) word.scores[FOLD_PASS] = [];
}

/** Trains one pass and drops private copies and small weights. */
export function trainPass(
  sourced: readonly SourcedDocument[],
  masks: readonly Uint8Array[],
  options: TaggerOptions,
): WeightRows {
  const sequences = buildSequences(sourced, options.least);
  options.log?.(
    `${sourced.length} documents, ${sequences.gold.length} tokens, ${sequences.hashes.length} features, ${LABEL_COUNT} labels`,
  );
  const rows = trainCrf(sequences, masks, options);
  return pruneRows(
    rows,
    options.prune,
    (row) => sequences.isPrivate[row] !== 1,
  );
}
