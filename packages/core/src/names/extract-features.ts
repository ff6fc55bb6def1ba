import { gatherClues } from "./document-clues.ts";
import { addPair, type FeatureList } from "./feature-list.ts";
import { mixHash } from "./hash.ts";
import type { Reading, ReadingLine } from "./reading.ts";
import { EDGE } from "./word.ts";

// Numbers of the templates of several words, of runs and of the article. They are part of the trained weights.
const PAIR = 40;
const RUN = 60;
const CLUES = 70;
const LISTED = 76;
const OPENS = 78;

/** What is needed to extract the features of any token of an article. */
export interface FeatureSource {
  reading: Reading;
  /** What the article shows about a word, by its number (`Reading.ids`). */
  clues: Int32Array;
}

/** Makes an article ready for feature extraction. */
export function prepareFeatures(reading: Reading): FeatureSource {
  return { reading, clues: gatherClues(reading) };
}

/**
 * Adds the features of the token at `at` that are more than one word's own: pairs, runs, clues of the article.
 * Those of single words (word-features.ts) are left to the caller, who may have their scores summed already.
 */
export function addFeatures(
  source: FeatureSource,
  { first, end, style }: ReadingLine,
  at: number,
  list: FeatureList,
): void {
  const { words } = source.reading;
  const word = words[at] ?? EDGE;
  const before = at > first ? (words[at - 1] ?? EDGE) : EDGE;
  const before2 = at - 1 > first ? (words[at - 2] ?? EDGE) : EDGE;
  const after = at + 1 < end ? (words[at + 1] ?? EDGE) : EDGE;
  const after2 = at + 2 < end ? (words[at + 2] ?? EDGE) : EDGE;
  const { lowerHash, shapeHash, signature } = word;
  addPair(list, PAIR, before.lowerHash, lowerHash);
  addPair(list, PAIR + 1, lowerHash, after.lowerHash);
  addPair(list, PAIR + 2, before.shapeHash, shapeHash);
  addPair(list, PAIR + 3, shapeHash, after.shapeHash);
  addPair(list, PAIR + 4, before.signature, signature);
  addPair(list, PAIR + 5, signature, after.signature);
  addPair(list, PAIR + 6, before.lowerHash, shapeHash);
  addPair(list, PAIR + 7, shapeHash, after.lowerHash);
  addPair(
    list,
    PAIR + 8,
    mixHash(before.shapeHash, shapeHash),
    after.shapeHash,
  );
  addPair(
    list,
    PAIR + 9,
    mixHash(before.signature, signature),
    after.signature,
  );
  addPair(list, PAIR + 10, before2.lowerHash, before.lowerHash);
  addPair(list, PAIR + 11, after.lowerHash, after2.lowerHash);
  addPair(list, PAIR + 12, before.lowerHash, after.lowerHash);
  addPair(list, PAIR + 13, before.signature, lowerHash);
  addPair(list, PAIR + 14, lowerHash, after.signature);
  if (at === first || (at === first + 1 && !before.capital && !before.loud))
    addPair(list, OPENS, style, signature);
  if (word.capital) addRunFeatures(source.reading, first, end, at, list);
  const listed = source.reading.listed[at] ?? 0;
  if (listed) addPair(list, LISTED, listed, style);
  if (word.loud) addClues(source, at, style, list);
}

// The run of capitals around the token: its first and last word and what stands around it tell what all of it is.
function addRunFeatures(
  { words, runFirst, runEnd }: Reading,
  first: number,
  end: number,
  at: number,
  list: FeatureList,
): void {
  const opens = runFirst[at] ?? at;
  const stop = runEnd[at] ?? at + 1;
  const head = words[stop - 1] ?? EDGE;
  const lead = words[opens] ?? EDGE;
  const before = opens > first ? (words[opens - 1] ?? EDGE) : EDGE;
  const after = stop < end ? (words[stop] ?? EDGE) : EDGE;
  const toEnd = Math.min(stop - at, 4);
  const fromStart = Math.min(at - opens, 3);
  addPair(list, RUN, head.lowerHash, toEnd === 1 ? 1 : 0);
  addPair(list, RUN + 1, lead.lowerHash, fromStart === 0 ? 1 : 0);
  addPair(list, RUN + 2, before.lowerHash, fromStart);
  addPair(list, RUN + 3, after.lowerHash, toEnd);
  addPair(list, RUN + 4, head.signature, fromStart * 8 + toEnd);
  addPair(list, RUN + 5, lead.signature, fromStart * 8 + toEnd);
  addPair(list, RUN + 6, Math.min(stop - opens, 6), fromStart * 8 + toEnd);
  addPair(
    list,
    RUN + 7,
    mixHash(lead.signature, head.signature),
    fromStart * 8 + toEnd,
  );
}

function addClues(
  { reading, clues }: FeatureSource,
  at: number,
  style: number,
  list: FeatureList,
): void {
  const word = reading.words[at] ?? EDGE;
  const bits = clues[reading.ids[at] as number] as number;
  addPair(list, CLUES, bits, style);
  for (let bit = 0; bits >> bit; bit++)
    if (bits & (1 << bit)) addPair(list, CLUES + 1, bit, style);
  addPair(list, CLUES + 2, bits & 3, word.signature);
  // What ends the run is often the part of the name that stands alone elsewhere.
  const head = (reading.runEnd[at] as number) - 1;
  if (head > 0 && reading.words[head] !== word)
    addPair(
      list,
      CLUES + 3,
      clues[reading.ids[head] as number] as number,
      style,
    );
}
