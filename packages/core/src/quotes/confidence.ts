import type { QuoteKind } from "../document/quote.ts";

/**
 * How often a rule's quotes are right, by rule and kind. Measured over the whole us-press set of the evaluation: the
 * share of a rule's quotes that match an annotated one (IoU at least 0.5) and have its speaker, with one right and one
 * wrong added, rounded to 0.05. Rules with fewer than four quotes there are not listed.
 */
const CONFIDENCE: Readonly<
  Record<string, Readonly<Partial<Record<QuoteKind, number>>>>
> = {
  "quotes/according-to": { direct: 0.8, indirect: 0.8, mixed: 0.75 },
  "quotes/accused-of": { indirect: 0.75, mixed: 0.8 },
  "quotes/carried": { direct: 0.25 },
  "quotes/clause-bare": { indirect: 0.75, mixed: 0.8 },
  "quotes/clause-said": { indirect: 0.75, mixed: 0.85 },
  "quotes/clause-that": { direct: 0.95, indirect: 0.8, mixed: 0.85 },
  "quotes/colon": { direct: 0.95, mixed: 0.85 },
  "quotes/colon-lead": { direct: 0.65, mixed: 0.1 },
  "quotes/floating": { direct: 0.1 },
  "quotes/impersonal": { indirect: 0.65 },
  "quotes/infinitive": { indirect: 0.55, mixed: 0.75 },
  "quotes/marked-clause": { mixed: 0.6 },
  "quotes/named-as": { direct: 0.45, mixed: 0.55 },
  "quotes/next-paragraph": { direct: 0.85 },
  "quotes/noun-that": { indirect: 0.35, mixed: 0.4 },
  "quotes/object": { indirect: 0.65, mixed: 0.7 },
  "quotes/participle": { direct: 0.6, indirect: 0.65, mixed: 0.9 },
  "quotes/said-after": { direct: 0.95, mixed: 0.8 },
  "quotes/said-before": { direct: 0.8, mixed: 0.65 },
  "quotes/said-inverted": { direct: 0.95, indirect: 0.8, mixed: 0.8 },
  "quotes/sentence-before": { direct: 0.5 },
  "quotes/urged-to": { indirect: 0.6, mixed: 0.55 },
  "quotes/warned-of": { indirect: 0.45, mixed: 0.15 },
  "quotes/whether": { indirect: 0.75, mixed: 0.65 },
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
