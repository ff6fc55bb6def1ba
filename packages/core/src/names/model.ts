import { CLOSERS, LABEL_COUNT, STARTERS } from "./labels.ts";

/** One step of a weight: models count in whole steps. */
export const WEIGHT_STEP = 1 / 32;
const MOST_STEPS = 127;

/** Trained weights as the tagger reads them: for each hashed feature its weights for some labels, and those of label after label. */
export interface TaggerModel {
  /** Open-addressed, two numbers a feature: its hash (0: no feature), and where its weights begin * 64 + how many there are. */
  table: Int32Array;
  /** A label * 256 + its weight in steps as a signed byte. */
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
  const table = new Int32Array(size * 2);
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = rows.hashes[row] ?? 0;
    const start = rows.rowStarts[row] ?? 0;
    const count = (rows.rowStarts[row + 1] ?? start) - start;
    let slot = hash & (size - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = start * 64 + count;
  }
  const weights = Uint16Array.from(
    rows.weights,
    (weight, pair) =>
      ((rows.labels[pair] ?? 0) << 8) | (countSteps(weight) & 255),
  );
  const transitions = Int32Array.from(rows.transitions, (weight) =>
    Math.round(weight / WEIGHT_STEP),
  );
  return { table, weights, transitions, reach: findReach(transitions) };
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
  { table, weights }: TaggerModel,
  hashes: Int32Array,
  count: number,
  scores: Int32Array,
  offset: number,
): void {
  const mask = table.length - 2;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let slot = (hash << 1) & mask;
    let found = table[slot] as number;
    while (found !== hash && found !== 0) {
      slot = (slot + 2) & mask;
      found = table[slot] as number;
    }
    if (found === 0) continue;
    const place = table[slot + 1] as number;
    const end = (place >>> 6) + (place & 63);
    for (let pair = place >>> 6; pair < end; pair++) {
      const weight = weights[pair] as number;
      const label = offset + (weight >>> 8);
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
