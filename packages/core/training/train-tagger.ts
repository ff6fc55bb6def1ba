import { prepareFeatures } from "../src/names/extract-features.ts";
import { gatherHints } from "../src/names/hints.ts";
import {
  LABEL_COUNT,
  STARTERS,
  TAG_TYPES,
  typeOfLabel,
} from "../src/names/labels.ts";
import {
  createModel,
  type TaggerModel,
  type WeightRows,
} from "../src/names/model.ts";
import {
  decodeReading,
  NO_MARGINS,
  scoreReading,
} from "../src/names/tag-reading.ts";
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
  /**
   * Added to what leads to a title in the first pass: without it, it leaves out more titles than it makes up, and what
   * it leaves out the second pass seldom brings back.
   */
  titleLead: number;
}

/** Trains both passes. The second learns what to add where first passes tagged rows that they were not trained on. */
export function trainTagger(
  given: readonly CorpusDocument[],
  masks: readonly Uint8Array[],
  options: TaggerOptions,
): TrainedTagger {
  const documents = settleAll(given, masks, options).map(sourceOf);
  const first = trainPass(documents, masks, options);
  const tagged: SourcedDocument[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    options.log?.(`fold ${fold + 1} of ${options.folds}`);
    const rest = documents.filter((_, at) => at % options.folds !== fold);
    const model = createModel(trainPass(rest, masks, options));
    for (const [at, each] of documents.entries())
      if (at % options.folds === fold) tagged.push(addFindings(each, model));
  }
  options.log?.("second pass");
  const { transitions } = first;
  const second = trainPass(tagged, masks, { ...options, transitions });
  return { first: favorTitles(first, options.titleLead), second };
}

function favorTitles(rows: WeightRows, lead: number): WeightRows {
  const title = TAG_TYPES.indexOf("title");
  const transitions = rows.transitions.map((weight, at) => {
    const next = at % LABEL_COUNT;
    const begins = STARTERS.includes(next) && typeOfLabel(next) === title;
    return begins ? weight + lead : weight;
  });
  return { ...rows, transitions };
}

function sourceOf(document: CorpusDocument): SourcedDocument {
  return {
    document,
    features: prepareFeatures(document.reading),
    found: null,
  };
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
  const model = createModel(trainPass(home.map(sourceOf), masks, options));
  return documents.map((document) =>
    document.source === HOME_SOURCE
      ? document
      : settleLabels(document, masks, model),
  );
}

function addFindings(
  { document, features }: SourcedDocument,
  model: TaggerModel,
): SourcedDocument {
  const { reading } = document;
  const scored = scoreReading(features, model, NO_MARGINS);
  const labels = decodeReading(reading, scored, model);
  const rows = scored.open.reduce((sum, each) => sum + each, 0);
  const found = {
    hints: gatherHints(reading, labels),
    scores: scored.scores.slice(0, rows * LABEL_COUNT),
  };
  return { document, features, found };
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
