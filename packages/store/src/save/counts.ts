import type { Analysis } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import type { SaveResult } from "./save-result.ts";

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

/** What articles counted for before they were written anew; without an entity, their totals. */
export type CountedBefore = (EntityCount & Totals)[];

/**
 * Takes away what the articles' last versions said, but for their quotes and deals: those that the new
 * versions have too keep their rows. Gives what is to be counted off.
 */
export async function forgetFacts(
  tx: Transaction,
  articleIds: readonly number[],
): Promise<CountedBefore> {
  if (articleIds.length === 0) return [];
  return tx.query<EntityCount & Totals>(
    `WITH gone AS (DELETE FROM mentions WHERE article_id = ANY ($1::bigint[]) RETURNING *),
       roles_gone AS (DELETE FROM roles WHERE article_id = ANY ($1::bigint[]) RETURNING 1),
       disputes_gone AS (DELETE FROM disputes WHERE article_id = ANY ($1::bigint[]) RETURNING 1),
       dates_gone AS (DELETE FROM dates WHERE article_id = ANY ($1::bigint[])),
       money_gone AS (DELETE FROM money WHERE article_id = ANY ($1::bigint[])),
       issues_gone AS (DELETE FROM issues WHERE article_id = ANY ($1::bigint[])),
       parties_gone AS (DELETE FROM deal_parties WHERE article_id = ANY ($1::bigint[])),
       about_gone AS (DELETE FROM quote_about WHERE article_id = ANY ($1::bigint[]))
     SELECT entity_id AS "entityId", mention_count AS mentions, quote_count AS quotes, deal_count AS deals,
       0 AS facts FROM gone
     UNION ALL
     SELECT 0, 0, (SELECT count(*) FROM quotes WHERE article_id = ANY ($1::bigint[]))::int,
       (SELECT count(*) FROM deals WHERE article_id = ANY ($1::bigint[]))::int,
       (SELECT count(*) FROM roles_gone)::int + (SELECT count(*) FROM disputes_gone)::int`,
    [articleIds],
  );
}

/** An article whose facts have been written. */
interface Counted {
  placed: SaveResult;
  analysis: Analysis;
  mentions: readonly EntityCount[];
}

/** Takes away all facts of an article that is to go, and counts them and the article off. */
export async function countOff(
  tx: Transaction,
  articleId: number,
): Promise<void> {
  const before = await forgetFacts(tx, [articleId]);
  await updateEntityCounts(
    tx,
    before
      .filter(({ entityId }) => entityId !== 0)
      .map(({ entityId, mentions, quotes, deals }) => ({
        entityId,
        articles: -1,
        mentions: -mentions,
        quotes: -quotes,
        deals: -deals,
      })),
  );
  const total = before.find(({ entityId }) => entityId === 0);
  const [local] = await tx.query<{ n: number }>(
    "SELECT count(*) AS n FROM entities WHERE local_to = $1",
    [articleId],
  );
  await tx.query(
    `UPDATE totals SET articles = articles - 1, entities = entities - $2, quotes = quotes - $3,
       deals = deals - $4, facts = facts - $5 WHERE part = $1::bigint % 16`,
    [
      articleId,
      local?.n ?? 0,
      total?.quotes ?? 0,
      total?.deals ?? 0,
      (total?.facts ?? 0) + (total?.quotes ?? 0) + (total?.deals ?? 0),
    ],
  );
}

/** Counts the articles' facts in, and their last versions' off. */
export async function updateCounts(
  tx: Transaction,
  written: readonly Counted[],
  before: CountedBefore,
  createdCount: number,
): Promise<void> {
  const totals = written.map(({ analysis }) => totalsOf(analysis));
  const sum = (of: keyof Totals) =>
    totals.reduce((all, total) => all + total[of], 0);
  const old = before.find(({ entityId }) => entityId === 0) ?? {
    quotes: 0,
    deals: 0,
    facts: 0,
  };
  await updateEntityCounts(tx, findChanges(written, before));
  await tx.query(
    `WITH counted AS (
       UPDATE articles AS a SET entity_count = c.entities, quote_count = c.quotes, deal_count = c.deals, dispute_count = c.disputes
       FROM unnest($1::bigint[], $2::int[], $3::int[], $4::int[], $5::int[]) AS c(id, entities, quotes, deals, disputes)
       WHERE a.id = c.id
     ), added AS (
       UPDATE totals SET articles = articles + $6, entities = entities + $7, quotes = quotes + $8,
         deals = deals + $9, facts = facts + $10
       WHERE part = ($1::bigint[])[1] % 16
     )
     SELECT 1`,
    [
      written.map(({ placed }) => placed.articleId),
      written.map(({ mentions }) => mentions.length),
      totals.map(({ quotes }) => quotes),
      totals.map(({ deals }) => deals),
      written.map(({ analysis }) => analysis.disputes.length),
      written.filter(({ placed }) => placed.outcome === "created").length,
      createdCount,
      sum("quotes") - old.quotes,
      sum("deals") - old.deals,
      sum("facts") - (old.facts + old.quotes + old.deals),
    ],
  );
}

type EntityChange = EntityCount & { articles: number };

function findChanges(
  written: readonly Counted[],
  before: CountedBefore,
): EntityChange[] {
  const changes = new Map<number, EntityChange>();
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
  for (const { mentions } of written) for (const now of mentions) count(now, 1);
  return [...changes.values()];
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
  changes: readonly EntityChange[],
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
