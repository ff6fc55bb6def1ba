import type { ArticleHit, DealHit, EntityHit, QuoteHit } from "@onrecord/store";
import type { HighlightSource } from "./highlight.ts";

// What is found, in the shape of the edges of a search's connections.

export function toArticleEdge({
  article,
  rank,
  headline,
  fragments,
}: ArticleHit) {
  const all: HighlightSource[] = fragments.map((fragment) => ({
    field: "text",
    fragment,
  }));
  if (headline.highlights.length > 0)
    all.unshift({ field: "headline", fragment: headline });
  return { node: article, rank, highlights: all };
}

export function toQuoteEdge({ quote, fragment }: QuoteHit) {
  return { node: quote, highlights: [{ field: "text" as const, fragment }] };
}

export function toDealEdge({ deal, fragment }: DealHit) {
  return { node: deal, highlights: [{ field: "text" as const, fragment }] };
}

export function toEntityEdge({ entity, match, fragment }: EntityHit) {
  return {
    node: entity,
    name: match,
    highlights: [{ field: "name" as const, fragment }],
  };
}
