import type { Transaction } from "../db.ts";
import type { Writing } from "./writing.ts";

/** Deletes of articles with a new version the quotes or deals that it has no more. */
export async function dropGone(
  tx: Transaction,
  table: "quotes" | "deals",
  writings: readonly Writing[],
  kept: readonly { article_id: number; key: string | undefined }[],
): Promise<void> {
  const changed = writings.filter(({ version }) => version > 1);
  if (changed.length === 0) return;
  await tx.query(
    `DELETE FROM ${table} AS gone WHERE gone.article_id = ANY ($1::bigint[]) AND NOT EXISTS (
       SELECT 1 FROM unnest($2::bigint[], $3::text[]) AS kept(article_id, key)
       WHERE kept.article_id = gone.article_id AND kept.key = gone.key)`,
    [
      changed.map(({ articleId }) => articleId),
      kept.map(({ article_id }) => article_id),
      kept.map(({ key }) => key ?? ""),
    ],
  );
}
