import type { Db } from "./db.ts";
import type { Page, PageArgs } from "./pagination.ts";
import type { ArticleRecord } from "./records.ts";
import type { ArticleSelect } from "./selection.ts";

export type ArticleOrder =
  "PUBLISHED_DESC" | "PUBLISHED_ASC" | "INGESTED_DESC" | "INGESTED_ASC";

export interface ArticleFilter {
  /** Inclusive, EDTF: `2025-10` begins on its first day. */
  publishedFrom?: string | null;
  /** Inclusive, EDTF: `2025-10` ends on its last day. */
  publishedTo?: string | null;
  agency?: string | null;
  entityId?: number | null;
  /** Words, as in a search engine. */
  query?: string | null;
}

export interface ListArticlesArgs extends PageArgs {
  filter?: ArticleFilter | null;
  orderBy?: ArticleOrder | null;
  select?: ArticleSelect;
  /** Whether `totalCount` is wanted: it costs a second statement. */
  count?: boolean;
}

export function loadArticle(
  db: Db,
  slug: string,
  select?: ArticleSelect,
): Promise<ArticleRecord | null> {
  throw notYet(db, slug, select);
}

/** In the order of the ids; null where there is none. */
export function loadArticles(
  db: Db,
  ids: readonly number[],
  select?: ArticleSelect,
): Promise<(ArticleRecord | null)[]> {
  throw notYet(db, ids, select);
}

export function listArticles(
  db: Db,
  args?: ListArticlesArgs,
): Promise<Page<ArticleRecord>> {
  throw notYet(db, args);
}

/** One page of articles for each entity, in the order of the ids, by one statement. */
export function listArticlesForEntities(
  db: Db,
  entityIds: readonly number[],
  args?: ListArticlesArgs,
): Promise<Page<ArticleRecord>[]> {
  throw notYet(db, entityIds, args);
}

function notYet(...args: unknown[]): Error {
  return new Error(`not built yet (${args.length})`);
}
