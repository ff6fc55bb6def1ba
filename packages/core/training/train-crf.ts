import { LABEL_COUNT } from "../src/names/labels.ts";
import type { WeightRows } from "../src/names/model.ts";
import type { Sequences } from "./build-sequences.ts";
import { createLattice, sumPaths } from "./forward-backward.ts";
import { createRandom, shuffle } from "./random.ts";

const L = LABEL_COUNT;

export interface TrainingOptions {
  epochs: number;
  seed: number;
  learningRate: number;
  /** Weights are drawn to zero by this share of the step at each of their updates. */
  decay: number;
  /** Transitions to begin with; none are zeros. */
  transitions?: Float32Array;
  log?: (line: string) => void;
}

/** Feature-label pairs that the rows show, as compressed rows: pair p has label `labels[p]`. */
interface Pairs {
  starts: Int32Array;
  labels: Uint8Array;
}

/**
 * Trains a linear-chain CRF by AdaGrad, one sequence a step. Deterministic: same sequences and options, same weights.
 *
 * Where a token may have one of several labels, all paths through them count as right.
 */
export function trainCrf(
  sequences: Sequences,
  masks: readonly Uint8Array[],
  options: TrainingOptions,
): WeightRows {
  const { featureStarts, features, gold, sequenceStarts, base } = sequences;
  const pairs = findPairs(sequences, masks);
  const weights = new Float32Array(pairs.labels.length);
  const squares = new Float32Array(pairs.labels.length).fill(1);
  const transitions = Float64Array.from(
    options.transitions ?? new Float64Array(L * L),
  );
  const transitionSquares = new Float64Array(L * L).fill(1);
  let longest = 1;
  for (let at = 0; at + 1 < sequenceStarts.length; at++)
    longest = Math.max(
      longest,
      (sequenceStarts[at + 1] ?? 0) - (sequenceStarts[at] ?? 0),
    );
  const lattice = createLattice(longest);
  const emissions = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const allowed = new Float64Array(longest * L);
  const target = new Float64Array(longest * L);
  const expected = new Float64Array(L * L);
  const exponentials = transitions.map(Math.exp);
  const order: number[] = [];
  sequences.repeats.forEach((repeat, sequence) => {
    for (let time = 0; time < repeat; time++) order.push(sequence);
  });
  const random = createRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sequence of order) {
      const start = sequenceStarts[sequence] ?? 0;
      const length = (sequenceStarts[sequence + 1] ?? start) - start;
      for (let at = 0; at < length; at++) scoreToken(start + at, at * L);
      expected.fill(0);
      const all = sumPaths(
        lattice,
        emissions,
        length,
        exponentials,
        marginals,
        expected,
        1,
      );
      allowed.fill(0, 0, length * L);
      for (let at = 0; at < length; at++) {
        const label = gold[start + at] ?? 0;
        if (label < L) allowed[at * L + label] = emissions[at * L + label] ?? 0;
        else {
          const mask = masks[label - L];
          for (let each = 0; each < L; each++)
            if (mask?.[each])
              allowed[at * L + each] = emissions[at * L + each] ?? 0;
        }
      }
      const right = sumPaths(
        lattice,
        allowed,
        length,
        exponentials,
        target,
        expected,
        -1,
      );
      // No legal path fits the labels of a row that was cut badly.
      if (right === -Infinity) continue;
      loss += all - right;
      for (let at = 0; at < length; at++) learnToken(start + at, at * L);
      learnTransitions();
    }
    options.log?.(
      `epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`,
    );
  }
  return {
    hashes: sequences.hashes,
    rowStarts: pairs.starts,
    labels: pairs.labels,
    weights,
    transitions: Float32Array.from(transitions),
  };

  function scoreToken(token: number, row: number): void {
    emissions.fill(0, row, row + L);
    if (base)
      for (let label = 0; label < L; label++)
        emissions[row + label] = base[token * L + label] as number;
    const end = featureStarts[token + 1] as number;
    for (let at = featureStarts[token] as number; at < end; at++) {
      const feature = features[at] as number;
      const stop = pairs.starts[feature + 1] as number;
      for (let pair = pairs.starts[feature] as number; pair < stop; pair++) {
        const label = row + (pairs.labels[pair] as number);
        emissions[label] =
          (emissions[label] as number) + (weights[pair] as number);
      }
    }
    let top = emissions[row] as number;
    for (let label = 1; label < L; label++)
      if ((emissions[row + label] as number) > top)
        top = emissions[row + label] as number;
    for (let label = 0; label < L; label++)
      emissions[row + label] = Math.exp(
        (emissions[row + label] as number) - top,
      );
  }

  function learnToken(token: number, row: number): void {
    let far = 0;
    for (let label = 0; label < L; label++) {
      const gradient =
        (target[row + label] as number) - (marginals[row + label] as number);
      target[row + label] = gradient;
      if (Math.abs(gradient) > far) far = Math.abs(gradient);
    }
    if (far < 5e-3) return;
    const end = featureStarts[token + 1] as number;
    for (let at = featureStarts[token] as number; at < end; at++) {
      const feature = features[at] as number;
      const stop = pairs.starts[feature + 1] as number;
      for (let pair = pairs.starts[feature] as number; pair < stop; pair++) {
        const weight = weights[pair] as number;
        const gradient =
          (target[row + (pairs.labels[pair] as number)] as number) -
          options.decay * weight;
        const square = (squares[pair] as number) + gradient * gradient;
        squares[pair] = square;
        weights[pair] =
          weight + (options.learningRate * gradient) / Math.sqrt(square);
      }
    }
  }

  function learnTransitions(): void {
    for (let pair = 0; pair < L * L; pair++) {
      const gradient = -(expected[pair] as number);
      if (Math.abs(gradient) < 1e-4) continue;
      const square = (transitionSquares[pair] as number) + gradient * gradient;
      transitionSquares[pair] = square;
      const weight =
        (transitions[pair] as number) +
        (options.learningRate * gradient) / Math.sqrt(square);
      transitions[pair] = weight;
      exponentials[pair] = Math.exp(weight);
    }
  }
}

/** The labels each feature is seen with. Unknown labels count where a span is sure, not where nothing is marked. */
function findPairs(
  { featureStarts, features, gold, hashes }: Sequences,
  masks: readonly Uint8Array[],
): Pairs {
  const seen = new Uint8Array(hashes.length * L);
  for (let token = 0; token < gold.length; token++) {
    const label = gold[token] ?? 0;
    const end = featureStarts[token + 1] ?? 0;
    const mask = label < L ? undefined : masks[label - L];
    for (let at = featureStarts[token] ?? 0; at < end; at++) {
      const row = (features[at] ?? 0) * L;
      if (!mask || mask[0]) seen[row + (mask ? 0 : label)] = 1;
      else
        for (let each = 0; each < L; each++)
          if (mask[each]) seen[row + each] = 1;
    }
  }
  const starts = new Int32Array(hashes.length + 1);
  let count = 0;
  for (let feature = 0; feature < hashes.length; feature++) {
    starts[feature] = count;
    for (let label = 0; label < L; label++)
      count += seen[feature * L + label] ?? 0;
  }
  starts[hashes.length] = count;
  const labels = new Uint8Array(count);
  let at = 0;
  for (let place = 0; place < seen.length; place++)
    if (seen[place]) labels[at++] = place % L;
  return { starts, labels };
}
