import {
  addFeatures,
  type FeatureSource,
} from "../src/names/extract-features.ts";
import { createFeatureList } from "../src/names/feature-list.ts";
import { addHintFeatures } from "../src/names/hint-features.ts";
import type { Hints } from "../src/names/hints.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import { WEIGHT_STEP } from "../src/names/model.ts";
import type { ReadingLine } from "../src/names/reading.ts";
import { featuresOfWord, REACH } from "../src/names/word-features.ts";
import { EDGE, type Word } from "../src/names/word.ts";
import type { CorpusDocument } from "./build-corpus.ts";
import { FeatureIndex } from "./feature-index.ts";

/** All candidate runs of a corpus as numbers, ready for the trainer. */
export interface Sequences {
  /** Token t's features stand at `featureStarts[t]` to `featureStarts[t + 1]` of `features`. */
  featureStarts: Int32Array;
  features: Int32Array;
  gold: Uint16Array;
  /** Sequence s is tokens `sequenceStarts[s]` to `sequenceStarts[s + 1]`. */
  sequenceStarts: Int32Array;
  /** How often each sequence is used in an epoch. */
  repeats: Uint8Array;
  /** Hash of each feature; 0 for private copies. */
  hashes: Int32Array;
  /** 1 where a feature is a private copy. */
  isPrivate: Uint8Array;
  /** Scores to which learning only adds, `LABEL_COUNT` a token; null where there are none. */
  base: Float32Array | null;
}

/** What a first pass that was not trained on a document found there, and its scores of all candidates. */
export interface FirstFindings {
  hints: Hints;
  scores: Int32Array;
}

/** A document with its features' source; what it has of a first pass makes it one to learn the second from. */
export interface SourcedDocument {
  document: CorpusDocument;
  features: FeatureSource;
  found: FirstFindings | null;
}

/** The source nearest to the work: its rows count double. */
export const HOME_SOURCE = "voa-names";

/** Sources that are annotated as the tagger should tag: they have no private copies of features. */
const SHARED_SOURCES: ReadonlySet<string> = new Set([HOME_SOURCE, "own-names"]);

class IntList {
  items = new Int32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = value;
  }
}

/**
 * Extracts the features of every candidate token; those seen less than `least` times are dropped.
 *
 * A foreign source has a private copy of each feature that another source has as well; what only one source has
 * needs no copy.
 */
export function buildSequences(
  documents: readonly SourcedDocument[],
  least: number,
): Sequences {
  const sources = [
    ...new Set(documents.map(({ document }) => document.source)),
  ];
  const index = new FeatureIndex();
  const raw = new IntList();
  const tokens: { end: number; source: number }[] = [];
  const gold: number[] = [];
  const sequenceStarts: number[] = [];
  const repeats: number[] = [];
  const base: Int32Array[] = [];
  for (const { document, features, found } of documents) {
    if (found) base.push(found.scores);
    let offset = 0;
    const source = sources.indexOf(document.source);
    const { lines, candidates } = document.reading;
    for (const line of lines) {
      for (let at = line.first; at < line.end; at++) {
        if (!candidates[at]) continue;
        sequenceStarts.push(gold.length);
        repeats.push(document.source === HOME_SOURCE ? 2 : 1);
        for (; at < line.end && candidates[at]; at++) {
          gold.push(document.gold[at] ?? 0);
          const hashes = found
            ? hintsAt(features, found, line, at, offset)
            : featuresAt(features, line, at);
          offset += LABEL_COUNT;
          for (const hash of hashes) {
            raw.push(hash);
            index.add(hash, 1 << source);
          }
          tokens.push({ end: raw.length, source });
        }
      }
    }
  }
  sequenceStarts.push(gold.length);
  const shared = index.number(least);
  const copies = new Int32Array(shared.length * sources.length).fill(-1);
  let numbered = shared.length;
  const featureStarts = new Int32Array(gold.length + 1);
  const features = new IntList();
  let from = 0;
  tokens.forEach(({ end, source }, token) => {
    const home = SHARED_SOURCES.has(sources[source] ?? "");
    for (let at = from; at < end; at++) {
      const hash = raw.items[at] ?? 0;
      const feature = index.find(hash);
      if (feature < 0) continue;
      features.push(feature);
      if (home || index.sourcesOf(hash) === 1 << source) continue;
      const place = feature * sources.length + source;
      if (copies[place] === -1) copies[place] = numbered++;
      features.push(copies[place] ?? 0);
    }
    from = end;
    featureStarts[token + 1] = features.length;
  });
  const hashes = new Int32Array(numbered);
  hashes.set(shared);
  return {
    featureStarts,
    features: features.items.slice(0, features.length),
    gold: Uint16Array.from(gold),
    sequenceStarts: Int32Array.from(sequenceStarts),
    repeats: Uint8Array.from(repeats),
    hashes,
    isPrivate: new Uint8Array(numbered).fill(1, shared.length),
    base: base.length > 0 ? joinScores(base, gold.length) : null,
  };
}

function joinScores(
  scores: readonly Int32Array[],
  tokens: number,
): Float32Array {
  const joined = new Float32Array(tokens * LABEL_COUNT);
  let at = 0;
  for (const list of scores)
    for (const score of list) joined[at++] = score * WEIGHT_STEP;
  return joined;
}

const list = createFeatureList();

function hintsAt(
  { reading }: FeatureSource,
  { hints, scores }: FirstFindings,
  line: ReadingLine,
  at: number,
  offset: number,
): Int32Array {
  list.length = 0;
  addHintFeatures(reading, hints, line, at, scores, offset, list);
  return list.hashes.subarray(0, list.length);
}

const wordFeatures = new WeakMap<Word, Int32Array[]>();

/** All features of a token, its words' own among them. The list is valid until the next call. */
export function featuresAt(
  source: FeatureSource,
  line: ReadingLine,
  at: number,
): Int32Array {
  list.length = 0;
  for (let index = 0; index <= 2 * REACH; index++) {
    const near = at + index - REACH;
    const word =
      near >= line.first && near < line.end
        ? (source.reading.words[near] ?? EDGE)
        : EDGE;
    let features = wordFeatures.get(word);
    if (!features) wordFeatures.set(word, (features = featuresOfWord(word)));
    for (const hash of features[index] ?? []) list.hashes[list.length++] = hash;
  }
  addFeatures(source, line, at, list);
  return list.hashes.subarray(0, list.length);
}
