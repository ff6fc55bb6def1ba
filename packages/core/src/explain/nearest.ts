import type { Analysis } from "../document/analysis.ts";
import type { Mention } from "../document/entity.ts";
import { type Span, spansOverlap } from "../document/span.ts";

/** The sentence of the body that a span begins in. */
export function findSentence(
  { article }: Analysis,
  { start }: Span,
): Span | null {
  return (
    article.sentences.find(
      (sentence) => sentence.start <= start && start < sentence.end,
    ) ?? null
  );
}

/** The named person or organization in a stretch of text that stands nearest to a place, but for some. */
export function findNearestName(
  analysis: Analysis,
  within: Span,
  to: Span,
  but: { entityIds: ReadonlySet<string>; spans: readonly Span[] },
  types: ReadonlySet<string>,
): Mention | null {
  const typeOf = new Map(analysis.entities.map(({ id, type }) => [id, type]));
  let nearest: Mention | null = null;
  let least = Infinity;
  for (const mention of analysis.mentions) {
    if (mention.start < within.start || mention.end > within.end) continue;
    if (mention.form !== "name" || but.entityIds.has(mention.entityId))
      continue;
    if (!types.has(typeOf.get(mention.entityId) ?? "")) continue;
    if (but.spans.some((span) => spansOverlap(span, mention))) continue;
    const far = distance(mention, to);
    if (far < least) {
      least = far;
      nearest = mention;
    }
  }
  return nearest;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
