import type { Analysis } from "../document/analysis.ts";
import type { Entity } from "../document/entity.ts";

/** What an export must know that is not in the copy: addresses. */
export interface ExportOptions {
  /** The absolute address of the article. Its quotes, deals and entities are fragments of it: `…#q1`. */
  uri: string;
  /** The address of an entity where it has one of its own; null for a fragment of the article's. */
  entityUri?: (entityId: string) => string | null;
  /** When this version of it was kept. RFC 3339, with time and zone. */
  versionCreated?: string;
}

/** The address of a part of the article. */
export function partUri({ uri }: ExportOptions, part: string): string {
  return `${uri}#${part}`;
}

/** The address of an entity. */
export function entityUriOf(options: ExportOptions, entityId: string): string {
  return options.entityUri?.(entityId) ?? partUri(options, entityId);
}

/** Finds entities by id; null for an id that is null or of no entity here. */
export function entityFinder({
  entities,
}: Analysis): (id: string | null | undefined) => Entity | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => (id == null ? null : (byId.get(id) ?? null));
}

/** The body of the article: its paragraphs, an empty line between two. */
export function bodyText({ article }: Analysis): string {
  return article.paragraphs
    .map(({ start, end }) => article.text.slice(start, end))
    .join("\n\n");
}

/** The words of several spans as one line; the gaps between them are shown. */
export function joinSpans(spans: readonly { text: string }[]): string {
  return spans.map(({ text }) => text).join(" … ");
}
