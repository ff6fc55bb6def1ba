import type { Db, Transaction } from "./db.ts";
import { instant } from "./json-sql.ts";
import { countOff } from "./save/counts.ts";
import { leaveGroup } from "./copies/leave-group.ts";
import { lockNames } from "./save/place-articles.ts";
import { recordChanges } from "./save/record-changes.ts";

/** An article that is no longer on record, and why. Times are ISO 8601. */
export interface Withdrawal {
  articleId: number;
  slug: string;
  headline: string;
  /** The newest version there was. All are kept. */
  version: number;
  reason: string;
  withdrawnAt: string;
}

const COLUMNS = `article_id AS "articleId", slug, headline, version, reason, ${instant("withdrawn_at")} AS "withdrawnAt"`;

/**
 * Withdraws an article: its facts leave every list and count, its versions are kept apart with the reason.
 *
 * Shape: an article that was withdrawn before gives that withdrawal, with its first reason. Null where there is no such article.
 * Errors: `ConflictError`; then nothing changed.
 *
 * @example
 * await withdrawArticle(db, articleId, "The agency has killed this story.");
 */
export function withdrawArticle(
  db: Db,
  articleId: number,
  reason: string,
): Promise<Withdrawal | null> {
  return db.transaction(async (tx) => {
    const [article] = await tx.query<Article>(
      "SELECT slug, source, content_hash, version FROM articles WHERE id = $1",
      [articleId],
    );
    if (!article) return findWithdrawal(tx, "article_id = $1", articleId);
    // Saves of this article wait, as they do for one another.
    await lockNames(tx, [
      `content:${article.content_hash}`,
      ...(article.source === null ? [] : [`source:${article.source}`]),
      `slug:${article.slug}`,
    ]);
    const [locked] = await tx.query(
      "SELECT 1 FROM articles WHERE id = $1 FOR UPDATE",
      [articleId],
    );
    if (locked) await moveArticle(tx, articleId, reason);
    return findWithdrawal(tx, "article_id = $1", articleId);
  });
}

interface Article {
  slug: string;
  source: string | null;
  content_hash: string;
  version: number;
}

async function moveArticle(
  tx: Transaction,
  articleId: number,
  reason: string,
): Promise<void> {
  const [moved] = await tx.query<{ slug: string; version: number }>(
    `INSERT INTO withdrawals (slug, article_id, source, content_hash, version, headline, reason, ingested_at)
     SELECT slug, id, source, content_hash, version, headline, $2, ingested_at FROM articles WHERE id = $1
     RETURNING slug, version`,
    [articleId, reason],
  );
  if (!moved) return;
  await tx.query(
    `INSERT INTO withdrawn_versions (slug, version, content_hash, text, analysis, saved_at)
     SELECT $2, version, content_hash, text, analysis, saved_at FROM article_versions WHERE article_id = $1`,
    [articleId, moved.slug],
  );
  await countOff(tx, articleId);
  await leaveGroup(tx, articleId, moved.version);
  await tx.query("DELETE FROM articles WHERE id = $1", [articleId]);
  await recordChanges(tx, [{ articleId, ...moved, outcome: "withdrawn" }]);
}

/**
 * Loads why the article that had this slug is gone; null where none was withdrawn under it.
 *
 * @example
 * const withdrawal = (await loadArticle(db, slug)) ?? (await loadWithdrawal(db, slug));
 */
export function loadWithdrawal(
  db: Db,
  slug: string,
): Promise<Withdrawal | null> {
  return findWithdrawal(db, "slug = $1", slug);
}

async function findWithdrawal(
  from: Db | Transaction,
  condition: "slug = $1" | "article_id = $1",
  value: string | number,
): Promise<Withdrawal | null> {
  const [found] = await from.query<Withdrawal>(
    `SELECT ${COLUMNS} FROM withdrawals WHERE ${condition}`,
    [value],
  );
  return found ?? null;
}
