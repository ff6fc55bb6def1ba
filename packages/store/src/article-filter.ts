import { dateConditions } from "./date-filter.ts";
import type { SqlParams } from "./sql-params.ts";

/** What an article holds: each of these is an article in which at least one was read. */
export type ArticleType = "quotes" | "deals" | "disputes";

/** Narrows articles, in lists and in searches alike. */
export interface ArticleConditions {
  /** Inclusive, EDTF: `2025-10` begins on its first day. */
  publishedFrom?: string | null;
  /** Inclusive, EDTF: `2025-10` ends on its last day. */
  publishedTo?: string | null;
  /** As printed, in any case. */
  agency?: string | null;
  /** Named in it. */
  entityId?: number | null;
  /** Quoted in it. */
  speakerId?: number | null;
  type?: ArticleType | null;
  /** Of those that ran the same copy only the first of their group. */
  distinctCopies?: boolean | null;
}

export const TYPE_COUNTS: Readonly<Record<ArticleType, string>> = {
  quotes: "quote_count",
  deals: "deal_count",
  disputes: "dispute_count",
};

/** The conditions of a filter on articles under this alias; `day` is the column that carries the article's day. */
export function articleConditions(
  a: string,
  filter: ArticleConditions,
  params: SqlParams,
  day = `${a}.ordered_on`,
): string[] {
  const { agency, entityId, speakerId, type } = filter;
  const conditions = dateConditions(
    day,
    { value: filter.publishedFrom, argument: "publishedFrom" },
    { value: filter.publishedTo, argument: "publishedTo" },
    params,
  );
  if (agency != null)
    conditions.push(
      `lower(${a}.agency) = lower(${params.add(agency, "text")})`,
    );
  if (entityId != null)
    conditions.push(
      `EXISTS (SELECT 1 FROM mentions AS named WHERE named.article_id = ${a}.id
        AND named.entity_id = ${params.add(entityId, "bigint")})`,
    );
  if (speakerId != null)
    conditions.push(
      `EXISTS (SELECT 1 FROM mentions AS said WHERE said.article_id = ${a}.id
        AND said.entity_id = ${params.add(speakerId, "bigint")} AND said.quote_count > 0)`,
    );
  if (type != null) conditions.push(`${a}.${TYPE_COUNTS[type]} > 0`);
  if (filter.distinctCopies)
    conditions.push(`coalesce(${a}.copy_group = ${a}.id, true)`);
  return conditions;
}
