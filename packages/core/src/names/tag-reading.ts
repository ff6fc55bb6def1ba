import { decodeLabels } from "./decode.ts";
import {
  addFeatures,
  createFeatureList,
  prepareFeatures,
  type FeatureSource,
} from "./extract-features.ts";
import { gatherHints } from "./hints.ts";
import { LABEL_COUNT } from "./labels.ts";
import { addScores, type TaggerModel } from "./model.ts";
import type { Reading, ReadingLine } from "./reading.ts";
import { EDGE, type Word } from "./word.ts";

const list = createFeatureList();
let scores = new Float32Array(64 * LABEL_COUNT);

/** Labels every token of the article in two passes: the second sees what the first found all over the article. */
export function tagReading(
  reading: Reading,
  first: TaggerModel,
  second: TaggerModel | null,
): Uint8Array {
  const source = prepareFeatures(reading);
  const labels = tagOnce(source, first, 0);
  if (!second) return labels;
  return tagOnce({ ...source, hints: gatherHints(reading, labels) }, second, 1);
}

/** One pass. `pass` tells under which number the words keep the model's scores: one number, one model. */
export function tagOnce(
  source: FeatureSource,
  model: TaggerModel,
  pass: number,
): Uint8Array {
  const { words, lines, candidates } = source.reading;
  const labels = new Uint8Array(words.length);
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!candidates[at]) continue;
      let end = at;
      while (end < line.end && candidates[end]) end++;
      const length = end - at;
      if (scores.length < length * LABEL_COUNT)
        scores = new Float32Array(2 * length * LABEL_COUNT);
      for (let token = at; token < end; token++)
        scoreToken(
          source,
          line,
          token,
          model,
          pass,
          (token - at) * LABEL_COUNT,
        );
      decodeLabels(scores, length, model.transitions, labels, at);
      at = end;
    }
  }
  return labels;
}

function scoreToken(
  source: FeatureSource,
  line: ReadingLine,
  at: number,
  model: TaggerModel,
  pass: number,
  offset: number,
): void {
  const { words } = source.reading;
  scores.fill(0, offset, offset + LABEL_COUNT);
  for (let distance = -2; distance <= 2; distance++) {
    const near = at + distance;
    const word =
      near >= line.first && near < line.end ? (words[near] ?? EDGE) : EDGE;
    const known = scoresOfWord(word, model, pass, distance + 2);
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[offset + label] =
        (scores[offset + label] as number) + (known[label] as number);
  }
  list.length = 0;
  addFeatures(source, line, at, list);
  addScores(model, list.hashes, list.length, scores, offset);
}

function scoresOfWord(
  word: Word,
  model: TaggerModel,
  pass: number,
  index: number,
): Float32Array {
  const ofPass = (word.scores[pass] ??= []);
  let known = ofPass[index];
  if (!known) {
    known = new Float32Array(LABEL_COUNT);
    const features = word.features[index];
    if (features) addScores(model, features, features.length, known, 0);
    ofPass[index] = known;
  }
  return known;
}
