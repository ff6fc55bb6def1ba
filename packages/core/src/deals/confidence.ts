import type { Candidate } from "./candidate.ts";

/**
 * How often a rule's deals are right: the share that matched a gold deal, rules with few hits drawn to their family.
 * Measured by `node ../shared/eval/score.mjs deals` at the revision that last changed this table.
 */
const MEASURED: readonly (readonly [rule: RegExp, confidence: number])[] = [
  [/^deals\/(?:signed|was-signed)$/u, 0.8],
  [/^deals\/(?:buy|acquire|purchase|sell|take|was-)/u, 0.7],
  [/./u, 0.5],
];

export function confidenceOf(candidate: Candidate): number {
  const base = MEASURED.find(([rule]) => rule.test(candidate.rule))?.[1] ?? 0.5;
  const sides = candidate.parties.length >= 2 ? 0 : -0.15;
  return Math.round(Math.max(0.05, Math.min(0.95, base + sides)) * 100) / 100;
}
