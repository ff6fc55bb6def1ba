import { decodeLabels } from "./decode.ts";
import {
  addFeatures,
  prepareFeatures,
  type FeatureSource,
} from "./extract-features.ts";
import { createFeatureList } from "./feature-list.ts";
import { addHintFeatures } from "./hint-features.ts";
import { gatherHints, type Hints } from "./hints.ts";
import { LABEL_COUNT } from "./labels.ts";
import { addScores, type TaggerModel } from "./model.ts";
import type { Reading, ReadingLine } from "./reading.ts";
import { REACH, scoresOfWord } from "./word-features.ts";
import { EDGE } from "./word.ts";

/** A first pass, and what its findings all over the article add to its scores in a second; null for one pass alone. */
export interface Tagger {
  first: TaggerModel;
  second: TaggerModel | null;
}

const list = createFeatureList();

// Kept between articles, but not where a giant made it big.
const KEPT = 4000 * LABEL_COUNT;
const room = new Int32Array(KEPT);

/** Labels every token of the article in two passes: the second sees what the first found all over the article. */
export function tagReading(reading: Reading, tagger: Tagger): Uint8Array {
  const source = prepareFeatures(reading);
  const scores = scoreReading(source, tagger.first);
  const labels = decodeReading(reading, scores, tagger.first);
  if (!tagger.second) return labels;
  addHintScores(source, gatherHints(reading, labels), tagger.second, scores);
  return decodeReading(reading, scores, tagger.second);
}

/** The first pass's scores of all candidates, a row each, in text order. They are valid until the next call. */
export function scoreReading(
  source: FeatureSource,
  model: TaggerModel,
): Int32Array {
  const { lines, candidates } = source.reading;
  let count = 0;
  for (let at = 0; at < candidates.length; at++) if (candidates[at]) count++;
  const length = count * LABEL_COUNT;
  const scores = length > KEPT ? new Int32Array(length) : room;
  scores.fill(0, 0, length);
  let offset = 0;
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!candidates[at]) continue;
      addWordScores(source.reading, line, at, model, scores, offset);
      list.length = 0;
      addFeatures(source, line, at, list);
      addScores(model, list.hashes, list.length, scores, offset);
      offset += LABEL_COUNT;
    }
  }
  return scores;
}

function addWordScores(
  { words }: Reading,
  { first, end }: ReadingLine,
  at: number,
  model: TaggerModel,
  scores: Int32Array,
  offset: number,
): void {
  for (let index = 0; index <= 2 * REACH; index++) {
    const near = at + index - REACH;
    const word = near >= first && near < end ? (words[near] ?? EDGE) : EDGE;
    const known = scoresOfWord(word, model);
    const row = index * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[offset + label] =
        (scores[offset + label] as number) + (known[row + label] as number);
  }
}

function addHintScores(
  { reading }: FeatureSource,
  hints: Hints,
  model: TaggerModel,
  scores: Int32Array,
): void {
  let offset = 0;
  for (const line of reading.lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!reading.candidates[at]) continue;
      list.length = 0;
      addHintFeatures(reading, hints, line, at, scores, offset, list);
      addScores(model, list.hashes, list.length, scores, offset);
      offset += LABEL_COUNT;
    }
  }
}

/** The best labels by scores that `scoreReading` made. */
export function decodeReading(
  { lines, candidates }: Reading,
  scores: Int32Array,
  model: TaggerModel,
): Uint8Array {
  const labels = new Uint8Array(candidates.length);
  let offset = 0;
  for (const { first, end } of lines) {
    for (let at = first; at < end; at++) {
      if (!candidates[at]) continue;
      let stop = at;
      while (stop < end && candidates[stop]) stop++;
      decodeLabels(scores, offset, stop - at, model, labels, at);
      offset += (stop - at) * LABEL_COUNT;
      at = stop;
    }
  }
  return labels;
}
