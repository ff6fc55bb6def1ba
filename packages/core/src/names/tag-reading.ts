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
import { REACH } from "./word-features.ts";
import {
  leadOfOutside,
  LEADS_ROOM,
  WORD_ROOM,
  type WordScores,
  wordScoresOf,
} from "./word-scores.ts";
import { EDGE } from "./word.ts";

/** A first pass, and what its findings all over the article add to its scores in a second; null for one pass alone. */
export interface Tagger {
  first: TaggerModel;
  second: TaggerModel | null;
}

/** What a pass says of the candidates of an article. Valid until the next one is scored. */
export interface ScoredReading {
  /** 1 where a candidate may be more than outside. */
  open: Uint8Array;
  /** Scores of the open tokens, a row each, in text order. */
  scores: Int32Array;
}

/** When a token is outside for sure, in steps. Measured: with these no figure falls by a tenth of a point. */
export interface Margins {
  /** By how much outside leads by single words alone, so that nothing else is looked at. */
  words: number;
  /** By how much outside leads by all features, so that no neighbours change it. */
  features: number;
}

/** For training: every candidate is in doubt. */
export const NO_MARGINS: Margins = {
  words: Infinity,
  features: Infinity,
};

/** As the tagger ships. */
export const MARGINS: Margins = { words: 48, features: 64 };

/** By how much the labels of a run must lead for the second pass to leave it alone. */
const SURE_OUTSIDE = 8;
const SURE_NAME = 64;

const list = createFeatureList();
// Kept between articles, but not where a giant made it big.
const KEPT = 4000 * LABEL_COUNT;
const room = new Int32Array(KEPT);
const MOST_WORDS = 30_000;

/** Labels every token of the article in two passes: the second sees what the first found all over the article. */
export function tagReading(
  reading: Reading,
  { first, second }: Tagger,
): Uint8Array {
  const scored = scoreReading(prepareFeatures(reading), first, MARGINS);
  const labels = decodeReading(reading, scored, first);
  return second ? decodeAgain(reading, scored, labels, second) : labels;
}

/** The second pass: what the first found all over the article adds to the scores of the runs that are in doubt. */
function decodeAgain(
  reading: Reading,
  { open, scores }: ScoredReading,
  labels: Uint8Array,
  second: TaggerModel,
): Uint8Array {
  const hints = gatherHints(reading, labels);
  const settled = labels.slice();
  let offset = 0;
  for (const line of reading.lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!open[at]) continue;
      const stop = runEnd(open, at, line.end);
      if (!isSure(scores, offset, labels, at, stop)) {
        for (let token = at; token < stop; token++) {
          const row = offset + (token - at) * LABEL_COUNT;
          list.length = 0;
          addHintFeatures(reading, hints, line, token, scores, row, list);
          addScores(second, list.hashes, list.length, scores, row);
        }
        decodeLabels(scores, offset, stop - at, second, settled, at);
      }
      offset += (stop - at) * LABEL_COUNT;
      at = stop;
    }
  }
  return settled;
}

/** Whether every label of a run leads its token's others so far that no second pass was ever seen to change it. */
function isSure(
  scores: Int32Array,
  offset: number,
  labels: Uint8Array,
  first: number,
  end: number,
): boolean {
  let named = 0;
  for (let at = first; at < end; at++) named |= labels[at] as number;
  const lead = named ? SURE_NAME : SURE_OUTSIDE;
  for (let at = first, row = offset; at < end; at++, row += LABEL_COUNT) {
    const chosen = row + (labels[at] as number);
    const most = (scores[chosen] as number) - lead;
    for (let label = row; label < row + LABEL_COUNT; label++)
      if ((scores[label] as number) > most && label !== chosen) return false;
  }
  return true;
}

/** The first pass's scores of the candidates that are in doubt. */
export function scoreReading(
  source: FeatureSource,
  model: TaggerModel,
  margins: Margins,
): ScoredReading {
  const { reading } = source;
  const { lines, candidates, words } = reading;
  const known = wordScoresOf(model);
  known.forgetOver(MOST_WORDS);
  const open = new Uint8Array(candidates.length);
  let count = 0;
  for (let at = 0; at < candidates.length; at++) if (candidates[at]) count++;
  const length = count * LABEL_COUNT;
  const scores = length > KEPT ? new Int32Array(length) : room;
  let offset = 0;
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      if (!candidates[at]) continue;
      findSlots(words, line, at, known);
      if (wordsLead(known.leads) > margins.words) continue;
      addWordScores(known.rows, scores, offset);
      list.length = 0;
      addFeatures(source, line, at, list);
      addScores(model, list.hashes, list.length, scores, offset);
      if (leadOfOutside(scores, offset) > margins.features) continue;
      open[at] = 1;
      offset += LABEL_COUNT;
    }
  }
  return { open, scores };
}

const slots = new Int32Array(2 * REACH + 1);

function findSlots(
  words: Reading["words"],
  { first, end }: ReadingLine,
  at: number,
  known: WordScores,
): void {
  for (let index = 0; index <= 2 * REACH; index++) {
    const near = at + index - REACH;
    const word = near >= first && near < end ? (words[near] ?? EDGE) : EDGE;
    slots[index] = known.slotOf(word);
  }
}

/** The least by which outside leads by the words around a token alone. */
function wordsLead(leads: Int16Array): number {
  let lead = 0;
  for (let index = 0; index <= 2 * REACH; index++)
    lead += leads[(slots[index] as number) * LEADS_ROOM + index] as number;
  return lead;
}

function addWordScores(
  rows: Int16Array,
  scores: Int32Array,
  offset: number,
): void {
  const a = (slots[0] as number) * WORD_ROOM;
  const b = (slots[1] as number) * WORD_ROOM + LABEL_COUNT;
  const c = (slots[2] as number) * WORD_ROOM + 2 * LABEL_COUNT;
  const d = (slots[3] as number) * WORD_ROOM + 3 * LABEL_COUNT;
  const e = (slots[4] as number) * WORD_ROOM + 4 * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[offset + label] =
      (rows[a + label] as number) +
      (rows[b + label] as number) +
      (rows[c + label] as number) +
      (rows[d + label] as number) +
      (rows[e + label] as number);
}

/** The best labels by scores that `scoreReading` made. */
export function decodeReading(
  { lines }: Reading,
  { open, scores }: ScoredReading,
  model: TaggerModel,
): Uint8Array {
  const labels = new Uint8Array(open.length).fill(OUTSIDE);
  let offset = 0;
  for (const { first, end } of lines)
    for (let at = first; at < end; at++) {
      if (!open[at]) continue;
      const stop = runEnd(open, at, end);
      decodeLabels(scores, offset, stop - at, model, labels, at);
      offset += (stop - at) * LABEL_COUNT;
      at = stop;
    }
  return labels;
}

function runEnd(open: Uint8Array, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit && open[end]) end++;
  return end;
}
