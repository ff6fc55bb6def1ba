import type { WeightRows } from "../src/names/model.ts";

/** Drops the rows that `keep` refuses and weights nearer to zero than `least`. */
export function pruneRows(
  rows: WeightRows,
  least: number,
  keep: (row: number) => boolean,
): WeightRows {
  const hashes: number[] = [];
  const starts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < rows.hashes.length; row++) {
    if (!keep(row)) continue;
    const before = labels.length;
    const end = rows.rowStarts[row + 1] ?? 0;
    for (let pair = rows.rowStarts[row] ?? 0; pair < end; pair++) {
      const weight = rows.weights[pair] ?? 0;
      if (Math.abs(weight) < least) continue;
      labels.push(rows.labels[pair] ?? 0);
      weights.push(weight);
    }
    if (labels.length === before) continue;
    hashes.push(rows.hashes[row] ?? 0);
    starts.push(before);
  }
  starts.push(labels.length);
  return {
    hashes: Int32Array.from(hashes),
    rowStarts: Int32Array.from(starts),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
    transitions: rows.transitions,
  };
}
