import type { Db } from "./db.ts";
import { CAN_STAND_BESIDE } from "./entities.ts";
import { groupByPlace } from "./group-by-place.ts";
import { parseSize } from "./pagination.ts";
import { createParams } from "./sql-params.ts";

/** What one month's articles have of an entity. */
export interface CoverageMonth {
  /** EDTF: `2025-10`. */
  month: string;
  /** How many name it. */
  articleCount: number;
  /** How many quotes in them it is the speaker of. */
  quoteCount: number;
  /** How many deals in them it is a party to or signed. */
  dealCount: number;
}

/** Two of those that are named together with an entity, and how many of its articles name all three. */
export interface CoMentionTie {
  oneId: number;
  otherId: number;
  articleCount: number;
}

/**
 * Counts for each entity, month by month, the articles that name it, the oldest first. Months without one are
 * left out, and so are undated articles. Of more than 10,000 articles the newest count.
 */
export async function loadCoverage(
  db: Db,
  entityIds: readonly number[],
): Promise<CoverageMonth[][]> {
  const params = createParams();
  const ids = params.add([...entityIds], "bigint[]");
  const rows = await db.query<{ place: number; node: CoverageMonth }>(
    `SELECT parent.place, json_build_object('month', m.month, 'articleCount', m.articles,
       'quoteCount', m.quotes, 'dealCount', m.deals) AS node
     FROM unnest(${ids}) WITH ORDINALITY AS parent(id, place)
     CROSS JOIN LATERAL (
       SELECT to_char(own.ordered_on, 'YYYY-MM') AS month, count(*) AS articles,
         sum(own.quote_count) AS quotes, sum(own.deal_count) AS deals
       FROM (
         SELECT m.ordered_on, m.quote_count, m.deal_count FROM mentions AS m
         WHERE m.entity_id = parent.id AND m.ordered_on > '0001-01-01'
         ORDER BY m.ordered_on DESC LIMIT 10000
       ) AS own GROUP BY 1
     ) AS m ORDER BY parent.place, m.month`,
    params.values,
  );
  return groupByPlace(rows, entityIds.length).map((found) =>
    found.map(({ node }) => node),
  );
}

/**
 * Finds for each entity which of those that it is named with most are named together, the most often first: the
 * edges of a graph of the first `first`, 1 to 100, that `loadCoMentions` gives. Looks at the newest thousand articles,
 * as that does.
 */
export async function loadCoMentionTies(
  db: Db,
  entityIds: readonly number[],
  first = 10,
): Promise<CoMentionTie[][]> {
  const params = createParams();
  const ids = params.add([...entityIds], "bigint[]");
  const limit = params.add(parseSize(first, "first") ?? 10, "integer");
  const rows = await db.query<{ place: number; node: CoMentionTie }>(
    `SELECT parent.place, json_build_object('oneId', tie.one, 'otherId', tie.other, 'articleCount', tie.articles) AS node
     FROM unnest(${ids}) WITH ORDINALITY AS parent(id, place)
     CROSS JOIN LATERAL (
       WITH own AS MATERIALIZED (
         SELECT m.article_id FROM mentions AS m WHERE m.entity_id = parent.id
         ORDER BY m.ordered_on DESC, m.article_id DESC LIMIT 1000
       ), near AS MATERIALIZED (
         SELECT other.entity_id, c.name_key FROM own
         JOIN mentions AS other ON other.article_id = own.article_id
         JOIN entity_counts AS c ON c.entity_id = other.entity_id AND ${CAN_STAND_BESIDE}
         WHERE other.entity_id <> parent.id
         GROUP BY other.entity_id, c.name_key
         ORDER BY count(*) DESC, c.name_key, other.entity_id LIMIT ${limit}
       ), named AS MATERIALIZED (
         SELECT m.article_id, m.entity_id, near.name_key FROM own
         JOIN mentions AS m ON m.article_id = own.article_id
         JOIN near ON near.entity_id = m.entity_id
       )
       SELECT a.entity_id AS one, b.entity_id AS other, count(*) AS articles,
         min(a.name_key) AS one_name, min(b.name_key) AS other_name
       FROM named AS a JOIN named AS b
         ON b.article_id = a.article_id AND (b.name_key, b.entity_id) > (a.name_key, a.entity_id)
       GROUP BY a.entity_id, b.entity_id
     ) AS tie ORDER BY parent.place, tie.articles DESC, tie.one_name, tie.other_name, tie.one, tie.other`,
    params.values,
  );
  return groupByPlace(rows, entityIds.length).map((found) =>
    found.map(({ node }) => node),
  );
}
