import type { Judged } from "./judge-facts.ts";

/** Facts whose confidence lies in one tenth of the scale. */
export interface Bin {
  from: number;
  count: number;
  /** Mean of what was stated, and of what was right. */
  stated: number;
  right: number;
}

const BINS = 10;
// How many facts of the mean are added to each group: a rule with few facts says little by itself.
const WEIGHT_OF_MEAN = 4;

export function findBins(judged: readonly Judged[]): Bin[] {
  const bins: Bin[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(
      ({ confidence }) =>
        Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    if (inside.length > 0)
      bins.push({
        from: bin / BINS,
        count: inside.length,
        stated: mean(inside.map(({ confidence }) => confidence)),
        right: mean(inside.map(({ right }) => (right ? 1 : 0))),
      });
  }
  return bins;
}

/** The expected calibration error: how far what was stated lies from what was right, over the bins. */
export function expectedError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { stated, right, count }) =>
      sum + (Math.abs(stated - right) * count) / (total || 1),
    0,
  );
}

/** How often the facts of each group are right, drawn to the mean of all where they are few. */
export function measureGroups(
  judged: readonly Judged[],
): (group: string) => number {
  const all = mean(judged.map(({ right }) => (right ? 1 : 0)));
  const groups = new Map<string, { right: number; count: number }>();
  for (const { group, right } of judged) {
    const sum = groups.get(group) ?? { right: 0, count: 0 };
    sum.right += right ? 1 : 0;
    sum.count += 1;
    groups.set(group, sum);
  }
  return (group) => {
    const { right, count } = groups.get(group) ?? { right: 0, count: 0 };
    return (right + WEIGHT_OF_MEAN * all) / (count + WEIGHT_OF_MEAN);
  };
}

/** The same facts with the confidence that another half of the articles gives their groups. */
export function restate(
  judged: readonly Judged[],
  measured: readonly Judged[],
): Judged[] {
  const shareOf = measureGroups(measured);
  return judged.map((each) => ({ ...each, confidence: shareOf(each.group) }));
}

/** Half of the articles, by a hash of their ids: the same half each time. */
export function isFirstHalf({ document }: Judged): boolean {
  let hash = 0x811c9dc5;
  for (const char of document)
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return (hash >>> 8) % 2 === 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
