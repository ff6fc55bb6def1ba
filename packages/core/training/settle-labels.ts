import { decodeLabels } from "../src/names/decode.ts";
import { prepareFeatures } from "../src/names/extract-features.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import { addScores, type TaggerModel } from "../src/names/model.ts";
import type { CorpusDocument } from "./build-corpus.ts";
import { featuresAt } from "./build-sequences.ts";

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
  const gold = Uint16Array.from(document.gold, (label) =>
    label < LABEL_COUNT ? label : 0,
  );
  const labels = new Uint8Array(gold.length);
  for (const line of reading.lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!reading.candidates[at]) continue;
      let end = at;
      while (end < line.end && reading.candidates[end]) end++;
      const scores = new Float32Array((end - at) * LABEL_COUNT);
      for (let token = at; token < end; token++) {
        const row = (token - at) * LABEL_COUNT;
        const features = featuresAt(source, line, token);
        addScores(model, features, features.length, scores, row);
        const label = document.gold[token] ?? 0;
        const mask =
          label < LABEL_COUNT ? undefined : masks[label - LABEL_COUNT];
        for (let each = 0; each < LABEL_COUNT; each++)
          if (mask ? !mask[each] : each !== label)
            scores[row + each] = (scores[row + each] ?? 0) + FORBIDDEN;
      }
      decodeLabels(scores, end - at, model.transitions, labels, at);
      gold.set(labels.subarray(at, end), at);
      at = end;
    }
  }
  return { ...document, gold };
}
