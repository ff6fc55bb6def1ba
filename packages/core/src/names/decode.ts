import { BEFORE, LABEL_COUNT, leavesOpen, OUTSIDE } from "./labels.ts";

const STARTS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(
  (label) => BEFORE[label]?.includes(OUTSIDE),
);
const STOPS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(
  (label) => !leavesOpen(label),
);

let best = new Float32Array(64 * LABEL_COUNT);
let from = new Uint8Array(64 * LABEL_COUNT);

/**
 * Finds the best legal labels (Viterbi) for `length` tokens whose scores stand row by row in `scores`.
 * Before and after them is outside. The labels are written to `labels` from `offset`.
 */
export function decodeLabels(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  labels: Uint8Array,
  offset: number,
): void {
  if (length === 0) return;
  if (best.length < length * LABEL_COUNT) {
    best = new Float32Array(length * 2 * LABEL_COUNT);
    from = new Uint8Array(length * 2 * LABEL_COUNT);
  }
  best.fill(-Infinity, 0, LABEL_COUNT);
  for (const label of STARTS)
    best[label] =
      (scores[label] ?? 0) + (transitions[OUTSIDE * LABEL_COUNT + label] ?? 0);
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const candidates = BEFORE[label] as Uint8Array;
      let top = -Infinity;
      let source = 0;
      for (let index = 0; index < candidates.length; index++) {
        const before = candidates[index] as number;
        const score =
          (best[row - LABEL_COUNT + before] as number) +
          (transitions[before * LABEL_COUNT + label] as number);
        if (score > top) {
          top = score;
          source = before;
        }
      }
      best[row + label] = top + (scores[row + label] as number);
      from[row + label] = source;
    }
  }
  const last = (length - 1) * LABEL_COUNT;
  let label = OUTSIDE;
  let top = -Infinity;
  for (const stop of STOPS) {
    const score =
      (best[last + stop] ?? 0) +
      (transitions[stop * LABEL_COUNT + OUTSIDE] ?? 0);
    if (score > top) {
      top = score;
      label = stop;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[offset + at] = label;
    label = from[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
}
