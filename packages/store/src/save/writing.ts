import type { Analysis } from "@onrecord/core";
import type { ArticleRow } from "./article-row.ts";
import type { FindEvidence } from "./evidence.ts";

/** An article that is being written. */
export interface Writing {
  analysis: Analysis;
  articleId: number;
  version: number;
  row: ArticleRow;
  /** The store's entity for each of the analysis's. */
  ids: ReadonlyMap<string, number>;
  findEvidence: FindEvidence;
}

/** The store's id of one of the analysis's entities; null where it names none. */
export function idOf(
  ids: ReadonlyMap<string, number>,
  localId: string | null | undefined,
): number | null {
  return (localId != null && ids.get(localId)) || null;
}
