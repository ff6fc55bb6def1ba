import { LABEL_COUNT } from "./labels.ts";

/** Trained weights: for each hashed feature its weights for some labels, and the weights of label after label. */
export interface TaggerModel {
  /** Hashes, open-addressed; 0 is empty. */
  slots: Int32Array;
  /** For each slot the row of its feature. */
  rowOfSlot: Int32Array;
  /** `labels` and `weights` of row r stand at `rowStarts[r]` to `rowStarts[r + 1]`. */
  rowStarts: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  /** At `label * LABEL_COUNT + next`. */
  transitions: Float32Array;
}

/** Weights as lists, as the trainer has them and as they are unpacked. */
export interface WeightRows {
  hashes: ArrayLike<number>;
  rowStarts: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  transitions: Float32Array;
}

/** Makes the table in which features are found by their hash. */
export function createModel(rows: WeightRows): TaggerModel {
  let size = 1024;
  while (size < rows.hashes.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const rowOfSlot = new Int32Array(size);
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = rows.hashes[row] ?? 0;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
    rowOfSlot[slot] = row;
  }
  const { rowStarts, labels, weights, transitions } = rows;
  return { slots, rowOfSlot, rowStarts, labels, weights, transitions };
}

/** Adds the weights of `hashes[0, count)` to the scores of the labels, which begin at `offset` of `scores`. */
export function addScores(
  model: TaggerModel,
  hashes: Int32Array,
  count: number,
  scores: Float32Array,
  offset: number,
): void {
  const { slots, rowOfSlot, rowStarts, labels, weights } = model;
  const mask = slots.length - 1;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let slot = hash & mask;
    let found = slots[slot] as number;
    while (found !== hash && found !== 0) {
      slot = (slot + 1) & mask;
      found = slots[slot] as number;
    }
    if (found === 0) continue;
    const row = rowOfSlot[slot] as number;
    const end = rowStarts[row + 1] as number;
    for (let pair = rowStarts[row] as number; pair < end; pair++) {
      const label = offset + (labels[pair] as number);
      scores[label] = (scores[label] as number) + (weights[pair] as number);
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
