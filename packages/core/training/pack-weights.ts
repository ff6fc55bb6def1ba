import type { WeightRows } from "../src/names/model.ts";
import { WEIGHT_STEP } from "../src/names/model.ts";

/** Packs weights as base64 text; see unpack-weights.ts for the bytes. Weights become multiples of a small step. */
export function packWeights(rows: WeightRows): string {
  const order = Array.from(rows.hashes, (_, row) => row).sort(
    (a, b) => ((rows.hashes[a] ?? 0) >>> 0) - ((rows.hashes[b] ?? 0) >>> 0),
  );
  const differences: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  let before = 0;
  let features = 0;
  for (const row of order) {
    const start = rows.rowStarts[row] ?? 0;
    const end = rows.rowStarts[row + 1] ?? start;
    let count = 0;
    for (let pair = start; pair < end; pair++) {
      const weight = Math.round((rows.weights[pair] ?? 0) / WEIGHT_STEP);
      if (weight === 0) continue;
      labels.push(rows.labels[pair] ?? 0);
      weights.push(Math.max(-127, Math.min(127, weight)));
      count++;
    }
    if (count === 0) continue;
    features++;
    counts.push(count);
    const hash = (rows.hashes[row] ?? 0) >>> 0;
    let difference = hash - before;
    before = hash;
    while (difference >= 128) {
      differences.push((difference % 128) | 128);
      difference = Math.floor(difference / 128);
    }
    differences.push(difference);
  }
  const head = Buffer.alloc(8 + rows.transitions.length * 2);
  head.writeUInt32LE(features, 0);
  head.writeUInt32LE(labels.length, 4);
  rows.transitions.forEach((weight, pair) => {
    const clipped = Math.max(-31, Math.min(31, weight));
    head.writeInt16LE(Math.round(clipped * 1024), 8 + pair * 2);
  });
  return Buffer.concat([
    head,
    Buffer.from(differences),
    Buffer.from(counts),
    Buffer.from(labels),
    Buffer.from(weights.map((weight) => weight & 255)),
  ]).toString("base64");
}
