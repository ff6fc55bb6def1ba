import type { Analysis, Span } from "../src/index.ts";

/** An annotated article of the sets beside the project. */
export interface Row {
  id: string;
  text: string;
  publishedOn?: string | null;
  gold: { quotes?: GoldQuote[]; deals?: GoldDeal[] };
}
interface GoldQuote {
  content: Span[];
  source: Span[];
}
interface GoldDeal {
  parties: { name: string }[];
  evidence: Span[];
  optional: boolean;
}

/** One fact that was found: how sure we were, and whether it was right. */
export interface Judged {
  /** The article it is of. */
  document: string;
  confidence: number;
  rule: string;
  /** Facts of one group are given one confidence. */
  group: string;
  right: boolean;
}

/** A quote is right if it covers an annotated one by half and its speaker, where both name one, is the same. */
export function judgeQuotes(
  { id, gold: { quotes = [] } }: Row,
  analysis: Analysis,
): Judged[] {
  return analysis.quotes.map(({ content, speaker, confidence, rule, kind }) => {
    const match = quotes.find(
      (each) => overlapShare(each.content, content) >= 0.5,
    );
    const sources = match?.source ?? [];
    const named =
      speaker === null
        ? []
        : [
            speaker,
            ...analysis.mentions.filter(
              (each) => each.entityId === speaker.entityId,
            ),
          ];
    const sameSpeaker =
      sources.length === 0 ||
      speaker === null ||
      named.some((each) => shared(sources, [each]) > 0);
    return {
      document: id,
      confidence,
      rule,
      group: `${rule} ${kind}`,
      right: match !== undefined && sameSpeaker,
    };
  });
}

/** A deal is right if its evidence meets that of an annotated one with a party in common; optional ones are not judged. */
export function judgeDeals(
  { id, gold: { deals = [] } }: Row,
  analysis: Analysis,
): Judged[] {
  return analysis.deals.flatMap(({ evidence, parties, confidence, rule }) => {
    const match = deals.find(
      (each) =>
        shared(each.evidence, evidence) > 0 &&
        (each.parties.length === 0 ||
          each.parties.some((party) =>
            parties.some((other) => sameName(party.name, other.name)),
          )),
    );
    return match?.optional
      ? []
      : [
          {
            document: id,
            confidence,
            rule,
            // Too few are annotated to measure each rule: those that are held for equally sure are measured together.
            group: confidence.toFixed(2),
            right: match !== undefined,
          },
        ];
  });
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b)
      sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return both / (length(a) + length(b) - both || 1);
}

function sameName(a: string, b: string): boolean {
  const words = (name: string) =>
    new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  return (
    x.size > 0 &&
    y.size > 0 &&
    ([...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word)))
  );
}
