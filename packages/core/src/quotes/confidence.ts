import type { QuoteKind } from "../document/quote.ts";

/**
 * How often a rule's quotes are right, by rule and kind: `npm run calibration -- --table`. The share of a rule's quotes
 * in the us-press set of the evaluation that match an annotated one (IoU at least 0.5) and have its speaker, with four
 * of the mean added, rounded to 0.05. Measured on one half of the articles and tried on the other, either way, the
 * expected calibration error is below 0.03. Rules with fewer than four quotes there are not listed.
 */
const CONFIDENCE: Readonly<
  Record<string, Readonly<Partial<Record<QuoteKind, number>>>>
> = {
  "quotes/according-to": { direct: 0.85, indirect: 0.8, mixed: 0.85 },
  "quotes/accused-of": { indirect: 0.75, mixed: 0.8 },
  "quotes/carried": { direct: 0.3 },
  "quotes/clause-bare": { indirect: 0.8, mixed: 0.85 },
  "quotes/clause-said": { indirect: 0.75, mixed: 0.8 },
  "quotes/clause-that": { direct: 0.95, indirect: 0.8, mixed: 0.9 },
  "quotes/colon": { direct: 0.95, mixed: 0.9 },
  "quotes/colon-lead": { direct: 0.7, mixed: 0.25 },
  "quotes/described-as": { indirect: 0.75 },
  "quotes/floating": { direct: 0.5 },
  "quotes/held": { direct: 0.65, mixed: 0.55 },
  "quotes/impersonal": { indirect: 0.85 },
  "quotes/infinitive": { indirect: 0.6, mixed: 0.8 },
  "quotes/marked-clause": { mixed: 0.65 },
  "quotes/named-as": { direct: 0.65, mixed: 0.7 },
  "quotes/next-paragraph": { direct: 0.85 },
  "quotes/noun-that": { indirect: 0.4, mixed: 0.5 },
  "quotes/object": { indirect: 0.65, mixed: 0.8 },
  "quotes/participle": { direct: 0.7, indirect: 0.7, mixed: 0.9 },
  "quotes/said-after": { direct: 0.95, mixed: 0.85 },
  "quotes/said-before": { direct: 0.85, mixed: 0.65 },
  "quotes/said-inverted": { direct: 0.95, indirect: 0.85, mixed: 0.85 },
  "quotes/sentence-before": { direct: 0.55 },
  "quotes/urged-to": { indirect: 0.6, mixed: 0.7 },
  "quotes/warned-of": { indirect: 0.5, mixed: 0.4 },
  "quotes/whether": { indirect: 0.75, mixed: 0.75 },
};

// A rule too rare to be measured: about as often right as wrong.
const UNMEASURED = 0.5;
// A paragraph of its own that goes on with the speech before, where no mark was left open to say so.
const JOINED = 0.9;

/** 0..1: how likely a quote of this rule and kind is right. */
export function confidenceOf(
  rule: string,
  kind: QuoteKind,
  joined: boolean,
): number {
  const measured = CONFIDENCE[rule]?.[kind] ?? UNMEASURED;
  return joined ? Math.round(measured * JOINED * 100) / 100 : measured;
}
