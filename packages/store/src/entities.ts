import type { EntityType } from "@onrecord/core";
import type { Db } from "./db.ts";
import type { Page, PageArgs } from "./pagination.ts";
import type { ArticleEntityRecord, EntityRecord } from "./records.ts";
import type { EntitySelect } from "./selection.ts";

export type EntityOrder = "MOST_MENTIONED" | "MOST_QUOTED" | "NAME";

export interface EntityFilter {
  type?: EntityType | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** The beginning of any word of a name. */
  query?: string | null;
}

export interface ListEntitiesArgs extends PageArgs {
  filter?: EntityFilter | null;
  orderBy?: EntityOrder | null;
  select?: EntitySelect;
  count?: boolean;
}

export interface ListArticleEntitiesArgs extends PageArgs {
  type?: EntityType | null;
  select?: EntitySelect;
  count?: boolean;
}

/** An entity that articles name together with another. */
export interface CoMention {
  entity: EntityRecord;
  articleCount: number;
}

export function loadEntity(
  db: Db,
  slug: string,
  select?: EntitySelect,
): Promise<EntityRecord | null> {
  throw notYet(db, slug, select);
}

export function loadEntities(
  db: Db,
  ids: readonly number[],
  select?: EntitySelect,
): Promise<(EntityRecord | null)[]> {
  throw notYet(db, ids, select);
}

/** Those known across articles; local ones are on their article's page only. */
export function listEntities(
  db: Db,
  args?: ListEntitiesArgs,
): Promise<Page<EntityRecord>> {
  throw notYet(db, args);
}

/** Most mentioned first. */
export function listEntitiesForArticles(
  db: Db,
  articleIds: readonly number[],
  args?: ListArticleEntitiesArgs,
): Promise<Page<ArticleEntityRecord>[]> {
  throw notYet(db, articleIds, args);
}

/** For each entity those that share most articles with it. */
export function loadCoMentions(
  db: Db,
  entityIds: readonly number[],
  first?: number,
): Promise<CoMention[][]> {
  throw notYet(db, entityIds, first);
}

function notYet(...args: unknown[]): Error {
  return new Error(`not built yet (${args.length})`);
}
