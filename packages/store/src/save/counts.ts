import type { Analysis } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import type { SavedNotice, SaveResult } from "./save-result.ts";

/** How often one article mentions, quotes and shows in deals one entity. */
export interface EntityCount {
  entityId: number;
  mentions: number;
  quotes: number;
  deals: number;
}

interface Totals {
  quotes: number;
  deals: number;
  facts: number;
}

/** What an article counted for before it was written anew. */
export type CountedBefore = (EntityCount & Totals)[];

/**
 * Takes away what an article's last version said, but for its quotes and deals: those that the new
 * version has too keep their rows. Gives what is to be counted off.
 */
export async function forgetFacts(
  tx: Transaction,
  articleId: number,
): Promise<CountedBefore> {
  return tx.query<EntityCount & Totals>(
    `WITH gone AS (DELETE FROM mentions WHERE article_id = $1 RETURNING *),
       roles_gone AS (DELETE FROM roles WHERE article_id = $1 RETURNING 1),
       disputes_gone AS (DELETE FROM disputes WHERE article_id = $1 RETURNING 1),
       dates_gone AS (DELETE FROM dates WHERE article_id = $1),
       money_gone AS (DELETE FROM money WHERE article_id = $1),
       issues_gone AS (DELETE FROM issues WHERE article_id = $1),
       parties_gone AS (DELETE FROM deal_parties WHERE article_id = $1),
       about_gone AS (DELETE FROM quote_about WHERE article_id = $1)
     SELECT entity_id AS "entityId", mention_count AS mentions, quote_count AS quotes, deal_count AS deals,
       0 AS facts FROM gone
     UNION ALL
     SELECT 0, 0, (SELECT count(*) FROM quotes WHERE article_id = $1)::int,
       (SELECT count(*) FROM deals WHERE article_id = $1)::int,
       (SELECT count(*) FROM roles_gone)::int + (SELECT count(*) FROM disputes_gone)::int`,
    [articleId],
  );
}

interface Counting {
  placed: SaveResult;
  analysis: Analysis;
  before: CountedBefore;
  mentions: readonly EntityCount[];
  createdCount: number;
}

/** Counts the article's facts in, and its last version's off, and tells those who listen. */
export async function updateCounts(
  tx: Transaction,
  { placed, analysis, before, mentions, createdCount }: Counting,
): Promise<void> {
  const { articleId, slug, version, outcome } = placed;
  const changes = new Map<number, EntityCount & { articles: number }>();
  const count = (by: EntityCount, sign: 1 | -1) => {
    const change = changes.get(by.entityId) ?? {
      entityId: by.entityId,
      articles: 0,
      mentions: 0,
      quotes: 0,
      deals: 0,
    };
    change.articles += sign;
    change.mentions += sign * by.mentions;
    change.quotes += sign * by.quotes;
    change.deals += sign * by.deals;
    changes.set(by.entityId, change);
  };
  for (const old of before) if (old.entityId !== 0) count(old, -1);
  for (const now of mentions) count(now, 1);
  await updateEntityCounts(tx, [...changes.values()]);

  const total = totalsOf(analysis);
  const old = before.find(({ entityId }) => entityId === 0) ?? {
    quotes: 0,
    deals: 0,
    facts: 0,
  };
  const notice = {
    articleId,
    slug,
    version,
    outcome: outcome === "updated" ? "updated" : "created",
  } satisfies SavedNotice;
  await tx.query(
    `WITH counted AS (
       UPDATE articles SET entity_count = $2, quote_count = $3, deal_count = $4, dispute_count = $5 WHERE id = $1::bigint
     ), added AS (
       UPDATE totals SET articles = articles + $6, entities = entities + $7, quotes = quotes + $8,
         deals = deals + $9, facts = facts + $10
       WHERE part = $1::bigint % 16
     )
     SELECT pg_notify('onrecord_saved', $11)::text`,
    [
      articleId,
      mentions.length,
      total.quotes,
      total.deals,
      analysis.disputes.length,
      outcome === "created" ? 1 : 0,
      createdCount,
      total.quotes - old.quotes,
      total.deals - old.deals,
      total.facts - (old.facts + old.quotes + old.deals),
      toJson(notice),
    ],
  );
}

function totalsOf({ quotes, deals, disputes, entities }: Analysis): Totals {
  const roles = entities.reduce((sum, entity) => sum + entity.roles.length, 0);
  return {
    quotes: quotes.length,
    deals: deals.length,
    facts: quotes.length + deals.length + disputes.length + roles,
  };
}

/** Rows that many articles share are locked last and in order, so that writers queue and never block each other. */
async function updateEntityCounts(
  tx: Transaction,
  changes: readonly (EntityCount & { articles: number })[],
): Promise<void> {
  const changed = changes.filter(
    (change) =>
      change.articles || change.mentions || change.quotes || change.deals,
  );
  if (changed.length === 0) return;
  await tx.query(
    `WITH change AS (
       SELECT * FROM unnest($1::bigint[], $2::int[], $3::int[], $4::int[], $5::int[])
         AS c(entity_id, articles, mentions, quotes, deals)
     ), locked AS (
       SELECT entity_id FROM entity_counts WHERE entity_id = ANY ($1::bigint[]) ORDER BY entity_id FOR UPDATE
     )
     UPDATE entity_counts AS e SET
       article_count = e.article_count + change.articles, mention_count = e.mention_count + change.mentions,
       quote_count = e.quote_count + change.quotes, deal_count = e.deal_count + change.deals
     FROM locked JOIN change USING (entity_id) WHERE e.entity_id = locked.entity_id`,
    [
      changed.map((change) => change.entityId),
      changed.map((change) => change.articles),
      changed.map((change) => change.mentions),
      changed.map((change) => change.quotes),
      changed.map((change) => change.deals),
    ],
  );
}
