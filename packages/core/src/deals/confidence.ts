import type { Candidate } from "./candidate.ts";

/**
 * How often the deals of a rule are right, by family of rules.
 *
 * Measured with `npm run calibration` on the given news set (50 found: 48 right) and by reading what the rules find in
 * copy of other houses, where fewer are; a family with few hits is drawn to the mean.
 */
const MEASURED: readonly (readonly [rule: RegExp, confidence: number])[] = [
  // A verb of signing says it outright: "signed the pact".
  [/^deals\/(?:signed|was-signed)$/u, 0.95],
  // Something changes hands between named sides.
  [
    /^deals\/(?:acquire|buy|purchase|take|sell|supply|provide|lend|order|was-\w+|raise-stake|merge)$/u,
    0.92,
  ],
  [/^deals\/(?:reach|strike|enter|execute|win|award|receive|complete)$/u, 0.92],
  [/^deals\/(?:course|action-noun|in-talks|form-\w+|agreed-together)$/u, 0.9],
  // Only a noun with its sides, or what one side is ready to do.
  [/^deals\/(?:offered|agreed-to|agreed-that)$/u, 0.7],
  [/^deals\/(?:named|told-as|seek|propose|have|make)$/u, 0.75],
  [/./u, 0.85],
];

const ONE_SIDE = 0.1;
const WITHOUT_ENTITY = 0.05;

export function confidenceOf({ rule, parties }: Candidate): number {
  const base = MEASURED.find(([family]) => family.test(rule))?.[1] ?? 0.5;
  const alone = parties.length < 2 ? ONE_SIDE : 0;
  const unknown = parties.some(({ entityId }) => entityId === null)
    ? WITHOUT_ENTITY
    : 0;
  return Math.round((base - alone - unknown) * 100) / 100;
}
