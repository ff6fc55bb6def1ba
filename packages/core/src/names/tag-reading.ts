import { decodeLabels } from "./decode.ts";
import {
  addFeatures,
  prepareFeatures,
  type FeatureSource,
} from "./extract-features.ts";
import { createFeatureList } from "./feature-list.ts";
import { addHintFeatures } from "./hint-features.ts";
import { gatherHints } from "./hints.ts";
import { LABEL_COUNT, OUTSIDE } from "./labels.ts";
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

/** By how much outside must lead in every token of a run, in steps, for the second pass to leave the run alone. */
const SURE = 256;

/** Labels every token of the article in two passes: the second sees what the first found all over the article. */
export function tagReading(
  reading: Reading,
  { first, second }: Tagger,
): Uint8Array {
  const scores = scoreReading(prepareFeatures(reading), first);
  const labels = decodeReading(reading, scores, first);
  if (!second) return labels;
  const hints = gatherHints(reading, labels);
  const settled = labels.slice();
  visitRuns(reading, (line, at, stop, offset) => {
    if (outsideLeads(scores, offset, stop - at, SURE)) return;
    for (let token = at; token < stop; token++) {
      const row = offset + (token - at) * LABEL_COUNT;
      list.length = 0;
      addHintFeatures(reading, hints, line, token, scores, row, list);
      addScores(second, list.hashes, list.length, scores, row);
    }
    decodeLabels(scores, offset, stop - at, second, settled, at);
  });
  return settled;
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

/** The best labels by scores that `scoreReading` made. */
export function decodeReading(
  reading: Reading,
  scores: Int32Array,
  model: TaggerModel,
): Uint8Array {
  const labels = new Uint8Array(reading.candidates.length);
  visitRuns(reading, (_, at, stop, offset) => {
    if (!outsideLeads(scores, offset, stop - at, model.clearLead))
      decodeLabels(scores, offset, stop - at, model, labels, at);
  });
  return labels;
}

/** Visits the runs of candidates of every line; a run's scores begin at `offset`. */
function visitRuns(
  { lines, candidates }: Reading,
  visit: (line: ReadingLine, at: number, stop: number, offset: number) => void,
): void {
  let offset = 0;
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!candidates[at]) continue;
      let stop = at;
      while (stop < line.end && candidates[stop]) stop++;
      visit(line, at, stop, offset);
      offset += (stop - at) * LABEL_COUNT;
      at = stop;
    }
  }
}

/** Whether outside leads every other label of every token by more than `lead`. */
function outsideLeads(
  scores: Int32Array,
  start: number,
  length: number,
  lead: number,
): boolean {
  for (let token = 0; token < length; token++) {
    const offset = start + token * LABEL_COUNT;
    const most = (scores[offset + OUTSIDE] as number) - lead;
    for (let label = 1; label < LABEL_COUNT; label++)
      if ((scores[offset + label] as number) >= most) return false;
  }
  return true;
}
