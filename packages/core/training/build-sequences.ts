import {
  addFeatures,
  createFeatureList,
  type FeatureSource,
} from "../src/names/extract-features.ts";
import { hashText, mixHash } from "../src/names/hash.ts";
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
  /** Hash of each feature; private copies carry a bit that the tagger never asks for. */
  hashes: Int32Array;
  /** 1 where a feature is a private copy. */
  isPrivate: Uint8Array;
}

/** A document with its features' source (clues and hints). */
export interface SourcedDocument {
  document: CorpusDocument;
  features: FeatureSource;
}

/** Sources whose features are shared with the tagger and that count double. */
export const HOME_SOURCES: ReadonlySet<string> = new Set([
  "voa-names",
  "own-names",
]);

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

/** Extracts the features of every candidate token; those seen less than `least` times are dropped. */
export function buildSequences(
  documents: readonly SourcedDocument[],
  least: number,
): Sequences {
  const index = new FeatureIndex();
  const raw = new IntList();
  const rawStarts = new IntList();
  const gold: number[] = [];
  const sequenceStarts: number[] = [];
  const repeats: number[] = [];
  const privates = new Set<number>();
  for (const { document, features } of documents) {
    const home = HOME_SOURCES.has(document.source);
    const salt = hashText(document.source);
    const { lines, candidates } = document.reading;
    for (const line of lines) {
      for (let at = line.first; at < line.end; at++) {
        if (!candidates[at]) continue;
        sequenceStarts.push(gold.length);
        repeats.push(home ? 2 : 1);
        for (; at < line.end && candidates[at]; at++) {
          rawStarts.push(raw.length);
          gold.push(document.gold[at] ?? 0);
          for (const hash of featuresAt(features, line, at)) {
            raw.push(hash);
            index.add(hash);
            if (home) continue;
            const copy = mixHash(hash, salt);
            raw.push(copy);
            index.add(copy);
            privates.add(copy);
          }
        }
      }
    }
  }
  sequenceStarts.push(gold.length);
  rawStarts.push(raw.length);
  const hashes = index.number(least);
  const featureStarts = new Int32Array(gold.length + 1);
  let kept = 0;
  for (let token = 0; token < gold.length; token++) {
    featureStarts[token] = kept;
    const end = rawStarts.items[token + 1] ?? 0;
    for (let at = rawStarts.items[token] ?? 0; at < end; at++) {
      const feature = index.find(raw.items[at] ?? 0);
      if (feature >= 0) raw.items[kept++] = feature;
    }
  }
  featureStarts[gold.length] = kept;
  return {
    featureStarts,
    features: raw.items.slice(0, kept),
    gold: Uint16Array.from(gold),
    sequenceStarts: Int32Array.from(sequenceStarts),
    repeats: Uint8Array.from(repeats),
    hashes,
    isPrivate: Uint8Array.from(hashes, (hash) => (privates.has(hash) ? 1 : 0)),
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
