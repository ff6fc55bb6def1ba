import type { Db } from "./db.ts";
import { groupByPlace } from "./group-by-place.ts";
import { parseSize } from "./pagination.ts";
import { createParams } from "./sql-params.ts";

/**
 * Finds for each deal the others between the same parties, in any article: their ids, the oldest first; at most
 * `first`, 1 to 100. They may be the same deal at another stage, or another deal. A deal of fewer than two known
 * parties has none, for what one party agrees with somebody unknown says nothing of who the other is.
 *
 * Looks at the newest thousand deals of the party that has fewest.
 */
export async function findDealsOfSameParties(
  db: Db,
  dealIds: readonly number[],
  first = 20,
): Promise<number[][]> {
  const params = createParams();
  const ids = params.add([...dealIds], "bigint[]");
  const limit = params.add(parseSize(first, "first") ?? 20, "integer");
  const rows = await db.query<{ place: number; id: number }>(
    `SELECT asked.place, other.id
     FROM unnest(${ids}) WITH ORDINALITY AS asked(id, place)
     CROSS JOIN LATERAL (
       SELECT array_agg(DISTINCT p.entity_id) AS entity_ids,
         (array_agg(p.entity_id ORDER BY c.deal_count, p.entity_id))[1] AS rarest
       FROM deals AS d
       JOIN deal_parties AS p ON p.article_id = d.article_id AND p.deal_id = d.id AND NOT p.is_signatory
       JOIN entity_counts AS c ON c.entity_id = p.entity_id AND NOT c.is_local
       WHERE d.id = asked.id
     ) AS parties
     CROSS JOIN LATERAL (
       SELECT near.id, near.is_dated, near.ordered_on FROM (
         SELECT d.article_id, d.id, d.is_dated, d.ordered_on
         FROM deal_parties AS p JOIN deals AS d ON d.article_id = p.article_id AND d.id = p.deal_id
         WHERE p.entity_id = parties.rarest AND p.is_first AND d.id <> asked.id
         ORDER BY p.is_dated DESC, p.ordered_on DESC, p.deal_id DESC LIMIT 1000
       ) AS near
       WHERE (
         SELECT array_agg(DISTINCT q.entity_id) FROM deal_parties AS q
         WHERE q.article_id = near.article_id AND q.deal_id = near.id AND NOT q.is_signatory AND q.entity_id IS NOT NULL
       ) @> parties.entity_ids
       ORDER BY near.is_dated DESC, near.ordered_on, near.id LIMIT ${limit}
     ) AS other
     WHERE cardinality(parties.entity_ids) >= 2
     ORDER BY asked.place, other.is_dated DESC, other.ordered_on, other.id`,
    params.values,
  );
  return groupByPlace(rows, dealIds.length).map((found) =>
    found.map(({ id }) => id),
  );
}
