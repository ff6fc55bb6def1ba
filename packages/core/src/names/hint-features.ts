import { addPair, type FeatureList } from "./feature-list.ts";
import type { Hints } from "./hints.ts";
import { LABEL_COUNT } from "./labels.ts";
import type { Reading, ReadingLine } from "./reading.ts";
import { EDGE } from "./word.ts";

// Number of the first template. Part of the trained weights.
const HINT = 80;

/**
 * Adds what the first pass's findings tell of the token at `at`. `scores` are the token's own of the first pass, from
 * `offset`: where it hardly knew, what it found elsewhere counts for more.
 */
export function addHintFeatures(
  { words }: Reading,
  { labels, byWord, byName }: Hints,
  { first, end, style }: ReadingLine,
  at: number,
  scores: Int32Array,
  offset: number,
  list: FeatureList,
): void {
  const own = labels[at] as number;
  const before = at > first ? (labels[at - 1] as number) : 0;
  const next = at + 1 < end ? (labels[at + 1] as number) : 0;
  const word = byWord[at] as number;
  const name = byName[at] as number;
  const beforeWord = at > first ? (byWord[at - 1] as number) : 0;
  const nextWord = at + 1 < end ? (byWord[at + 1] as number) : 0;
  const doubt = doubtOf(scores, offset);
  const signature = (words[at] ?? EDGE).signature;
  addPair(list, HINT, own, style);
  addPair(list, HINT + 1, word, own);
  addPair(list, HINT + 2, name, own);
  addPair(list, HINT + 3, word, name);
  addPair(list, HINT + 4, word, signature);
  addPair(list, HINT + 5, nextWord, next);
  addPair(list, HINT + 6, before, own);
  addPair(list, HINT + 7, own, next);
  addPair(list, HINT + 8, own, doubt);
  addPair(list, HINT + 9, word * 64 + own, doubt);
  addPair(list, HINT + 10, beforeWord * 64 + before, word);
  addPair(list, HINT + 11, name * 64 + own, doubt);
}

/** How far the best label of a token is before the next, in a few steps: 0 hardly, 5 very far. */
function doubtOf(scores: Int32Array, offset: number): number {
  let top = -Infinity;
  let second = -Infinity;
  for (let label = offset; label < offset + LABEL_COUNT; label++) {
    const score = scores[label] as number;
    if (score > top) {
      second = top;
      top = score;
    } else if (score > second) second = score;
  }
  const margin = top - second;
  if (margin < 24) return 0;
  if (margin < 56) return 1;
  if (margin < 96) return 2;
  if (margin < 160) return 3;
  return margin < 256 ? 4 : 5;
}
