import {
  addFeatures,
  createFeatureList,
  type FeatureSource,
} from "../src/names/extract-features.ts";
import type { ReadingLine } from "../src/names/reading.ts";
import { EDGE } from "../src/names/word.ts";
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
}

/** A document with its features' source (clues and hints). */
export interface SourcedDocument {
  document: CorpusDocument;
  features: FeatureSource;
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
  for (const { document, features } of documents) {
    const source = sources.indexOf(document.source);
    const { lines, candidates } = document.reading;
    for (const line of lines) {
      for (let at = line.first; at < line.end; at++) {
        if (!candidates[at]) continue;
        sequenceStarts.push(gold.length);
        repeats.push(document.source === HOME_SOURCE ? 2 : 1);
        for (; at < line.end && candidates[at]; at++) {
          gold.push(document.gold[at] ?? 0);
          for (const hash of featuresAt(features, line, at)) {
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
  };
}

const list = createFeatureList();

/** All features of a token, its words' own among them. The list is valid until the next call. */
export function featuresAt(
  source: FeatureSource,
  line: ReadingLine,
  at: number,
): Int32Array {
  list.length = 0;
  for (let distance = -2; distance <= 2; distance++) {
    const near = at + distance;
    const word =
      near >= line.first && near < line.end
        ? (source.reading.words[near] ?? EDGE)
        : EDGE;
    for (const hash of word.features[distance + 2] ?? [])
      list.hashes[list.length++] = hash;
  }
  addFeatures(source, line, at, list);
  return list.hashes.subarray(0, list.length);
}
