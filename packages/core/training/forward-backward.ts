import {
  BEFORE,
  LABEL_COUNT,
  leavesOpen,
  OUTSIDE,
} from "../src/names/labels.ts";

const L = LABEL_COUNT;
const MAY_START = Uint8Array.from({ length: L }, (_, label) =>
  BEFORE[label]?.includes(OUTSIDE) ? 1 : 0,
);
const MAY_STOP = Uint8Array.from({ length: L }, (_, label) =>
  leavesOpen(label) ? 0 : 1,
);

/** Room for one sequence's sums, used again and again. */
export interface Lattice {
  alpha: Float64Array;
  beta: Float64Array;
  scale: Float64Array;
}

/** Makes room for sequences of up to `length` tokens. */
export function createLattice(length: number): Lattice {
  return {
    alpha: new Float64Array(length * L),
    beta: new Float64Array(length * L),
    scale: new Float64Array(length),
  };
}

/**
 * Writes the marginal probabilities of a sequence's labels to `marginals` and adds `sign` times the expected
 * number of each label after label to `pairs`; returns the log of the sum over all paths. `emissions` are
 * exponentials, row by row; a label that is not allowed has 0. Before and after the sequence is outside.
 */
export function sumPaths(
  lattice: Lattice,
  emissions: Float64Array,
  length: number,
  transitions: Float64Array,
  marginals: Float64Array,
  pairs: Float64Array,
  sign: number,
): number {
  const { alpha, beta, scale } = lattice;
  let logSum = 0;
  for (let at = 0; at < length; at++) {
    const row = at * L;
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const emission = emissions[row + label] as number;
      let into = 0;
      if (emission !== 0) {
        if (at === 0)
          into = MAY_START[label] ? (transitions[label] as number) : 0;
        else {
          const before = BEFORE[label] as Uint8Array;
          for (let index = 0; index < before.length; index++) {
            const source = before[index] as number;
            into +=
              (alpha[row - L + source] as number) *
              (transitions[source * L + label] as number);
          }
        }
      }
      const value = into * emission;
      alpha[row + label] = value;
      sum += value;
    }
    if (sum === 0) return -Infinity;
    scale[at] = sum;
    logSum += Math.log(sum);
    for (let label = 0; label < L; label++)
      alpha[row + label] = (alpha[row + label] as number) / sum;
  }
  const last = (length - 1) * L;
  let stop = 0;
  for (let label = 0; label < L; label++)
    if (MAY_STOP[label])
      stop +=
        (alpha[last + label] as number) *
        (transitions[label * L + OUTSIDE] as number);
  if (stop === 0) return -Infinity;
  for (let label = 0; label < L; label++) {
    beta[last + label] = MAY_STOP[label]
      ? (transitions[label * L + OUTSIDE] as number) / stop
      : 0;
    const share =
      (alpha[last + label] as number) * (beta[last + label] as number);
    marginals[last + label] = share;
    if (share)
      pairs[label * L + OUTSIDE] =
        (pairs[label * L + OUTSIDE] as number) + sign * share;
  }
  for (let at = length - 1; at > 0; at--) {
    const row = at * L;
    const above = row - L;
    beta.fill(0, above, row);
    const sum = scale[at] as number;
    for (let label = 0; label < L; label++) {
      const weight =
        ((emissions[row + label] as number) * (beta[row + label] as number)) /
        sum;
      if (weight === 0) continue;
      const before = BEFORE[label] as Uint8Array;
      for (let index = 0; index < before.length; index++) {
        const source = before[index] as number;
        const step = (transitions[source * L + label] as number) * weight;
        beta[above + source] = (beta[above + source] as number) + step;
        const share = (alpha[above + source] as number) * step;
        if (share !== 0)
          pairs[source * L + label] =
            (pairs[source * L + label] as number) + sign * share;
      }
    }
    for (let label = 0; label < L; label++)
      marginals[above + label] =
        (alpha[above + label] as number) * (beta[above + label] as number);
  }
  for (let label = 0; label < L; label++) {
    const share = marginals[label] as number;
    if (share) pairs[label] = (pairs[label] as number) + sign * share;
  }
  return logSum + Math.log(stop);
}
