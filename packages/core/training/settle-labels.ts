import { prepareFeatures } from "../src/names/extract-features.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import type { TaggerModel } from "../src/names/model.ts";
import {
  decodeReading,
  NO_MARGINS,
  scoreReading,
} from "../src/names/tag-reading.ts";
import type { CorpusDocument } from "./build-corpus.ts";

// Far under any sum of weights, yet finite, so that a row that was cut badly still has a best path.
const FORBIDDEN = -1e6;

/**
 * Settles labels that a source leaves open (titles it does not mark, a type that covers several of ours): of the
 * labels that are allowed, those that a model trained on fully labelled rows likes best.
 */
export function settleLabels(
  document: CorpusDocument,
  masks: readonly Uint8Array[],
  model: TaggerModel,
): CorpusDocument {
  const { reading } = document;
  const source = prepareFeatures(reading);
  const scored = scoreReading(source, model, NO_MARGINS);
  const { scores } = scored;
  let row = 0;
  document.gold.forEach((label, token) => {
    if (!reading.candidates[token]) return;
    const mask = label < LABEL_COUNT ? undefined : masks[label - LABEL_COUNT];
    for (let each = 0; each < LABEL_COUNT; each++)
      if (mask ? !mask[each] : each !== label)
        scores[row + each] = (scores[row + each] ?? 0) + FORBIDDEN;
    row += LABEL_COUNT;
  });
  const labels = decodeReading(reading, scored, model);
  const gold = document.gold.map((label, token) =>
    reading.candidates[token] ? (labels[token] ?? 0) : known(label),
  );
  return { ...document, gold };
}

function known(label: number): number {
  return label < LABEL_COUNT ? label : 0;
}
