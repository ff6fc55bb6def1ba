import { CLOSERS, LABEL_COUNT, STARTERS } from "./labels.ts";

/** One step of a weight: models count in whole steps. */
export const WEIGHT_STEP = 1 / 32;
const MOST_STEPS = 127;
const LAST = 256;

/** Trained weights as the tagger reads them: for each hashed feature its weights for some labels, and those of label after label. */
export interface TaggerModel {
  /**
   * Open-addressed by the low bits of a feature's hash: its high bits, and under `startBits` where its weights begin,
   * from 1; 0 where there is no feature. One number a feature, since most of the time goes into waiting for memory;
   * the price is that of some eight thousand features that no row had one is taken for another.
   */
  table: Int32Array;
  startBits: number;
  /** A feature's weights one after the other: label * 512, + 256 for its last, + the weight in steps as a signed byte. */
  weights: Uint16Array;
  /** In steps, at `label * LABEL_COUNT + next`. */
  transitions: Int32Array;
  /** The most by which a transition from one closed label can make up for a better score of another. */
  reach: number;
}

/** Weights as lists, as the trainer has them and as they are unpacked. */
export interface WeightRows {
  hashes: ArrayLike<number>;
  /** `labels` and `weights` of row r stand at `rowStarts[r]` to `rowStarts[r + 1]`. */
  rowStarts: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  /** At `label * LABEL_COUNT + next`. */
  transitions: Float32Array;
}

/** A weight in whole steps. */
export function countSteps(weight: number): number {
  const steps = Math.round(weight / WEIGHT_STEP);
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}

/** Makes the table in which features are found by their hash. */
export function createModel(rows: WeightRows): TaggerModel {
  let size = 1024;
  while (size * 0.7 < rows.hashes.length) size *= 2;
  const table = new Int32Array(size);
  const startBits = 32 - Math.clz32(rows.weights.length + 1);
  const weights = Uint16Array.from(
    rows.weights,
    (weight, pair) =>
      ((rows.labels[pair] ?? 0) << 9) | (countSteps(weight) & 255),
  );
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = rows.hashes[row] ?? 0;
    const start = rows.rowStarts[row] ?? 0;
    const end = rows.rowStarts[row + 1] ?? start;
    if (end === start) continue;
    let slot = hash & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = ((hash >>> startBits) << startBits) | (start + 1);
    weights[end - 1] = (weights[end - 1] ?? 0) | LAST;
  }
  const transitions = Int32Array.from(rows.transitions, (weight) =>
    Math.round(weight / WEIGHT_STEP),
  );
  const reach = findReach(transitions);
  return { table, weights, transitions, startBits, reach };
}

function findReach(transitions: Int32Array): number {
  let reach = 0;
  for (const next of STARTERS) {
    let most = -Infinity;
    let least = Infinity;
    for (const label of CLOSERS) {
      const weight = transitions[label * LABEL_COUNT + next] ?? 0;
      most = Math.max(most, weight);
      least = Math.min(least, weight);
    }
    reach = Math.max(reach, most - least);
  }
  return reach;
}

/** Adds the weights of `hashes[0, count)`, in steps, to the scores of the labels, which begin at `offset` of `scores`. */
export function addScores(
  { table, startBits, weights }: TaggerModel,
  hashes: Int32Array,
  count: number,
  scores: Int32Array,
  offset: number,
): void {
  const mask = table.length - 1;
  const startMask = (1 << startBits) - 1;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let slot = hash & mask;
    let found = table[slot] as number;
    while (found !== 0 && (found ^ hash) >>> startBits !== 0) {
      slot = (slot + 1) & mask;
      found = table[slot] as number;
    }
    if (found === 0) continue;
    let weight = 0;
    for (let pair = (found & startMask) - 1; !(weight & LAST); pair++) {
      weight = weights[pair] as number;
      const label = offset + (weight >>> 9);
      scores[label] = (scores[label] as number) + ((weight << 24) >> 24);
    }
  }
}

/** A model that knows nothing. */
export function createEmptyModel(): TaggerModel {
  return createModel({
    hashes: [],
    rowStarts: new Int32Array(1),
    labels: new Uint8Array(0),
    weights: new Float32Array(0),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  });
}
