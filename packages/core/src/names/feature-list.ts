import { mixHash } from "./hash.ts";

/** A growing list of hashed features that is used again for every token. */
export interface FeatureList {
  hashes: Int32Array;
  length: number;
}

/** An empty list with room for all features that one token can have. */
export function createFeatureList(): FeatureList {
  return { hashes: new Int32Array(256), length: 0 };
}

/** Adds a feature of two values; `template` tells features of different kinds apart. */
export function addPair(
  list: FeatureList,
  template: number,
  a: number,
  b: number,
): void {
  list.hashes[list.length++] = mixHash(mixHash(template, a), b);
}
