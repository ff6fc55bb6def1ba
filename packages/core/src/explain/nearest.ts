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
  return findNearest(
    analysis.mentions.filter(
      (mention) =>
        mention.start >= within.start &&
        mention.end <= within.end &&
        mention.form === "name" &&
        !but.entityIds.has(mention.entityId) &&
        types.has(typeOf.get(mention.entityId) ?? "") &&
        !but.spans.some((span) => spansOverlap(span, mention)),
    ),
    to,
  );
}

/** The span that stands nearest to a place; of equally near ones the first. */
export function findNearest<T extends Span>(
  spans: readonly T[],
  to: Span,
): T | null {
  let nearest: T | null = null;
  let least = Infinity;
  for (const span of spans) {
    const far = Math.max(0, span.start - to.end, to.start - span.end);
    if (far < least) {
      least = far;
      nearest = span;
    }
  }
  return nearest;
}
