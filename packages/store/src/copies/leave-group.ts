import { findCopyKeys } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { loadCopyPrints } from "./load-copy-prints.ts";
import { groupStored } from "./group-copies.ts";
import { lockCommits } from "../save/lock-commits.ts";

/**
 * Takes an article out of its group: its text has changed, or it goes. `version` is the one it was grouped by.
 * Where it was the first, the others are grouped anew, so that each group is what it would be had the article
 * never come in.
 */
export async function leaveGroup(
  tx: Transaction,
  articleId: number,
  version: number,
): Promise<void> {
  await lockCommits(tx);
  const print = (await loadCopyPrints(tx, [articleId], version)).get(articleId);
  // What is too short to be compared is in no group.
  if (!print) return;
  await tx.query(
    "DELETE FROM copy_keys WHERE key = ANY ($1::bigint[]) AND article_id = $2",
    [findCopyKeys(print), articleId],
  );
  const members = await tx.query<{ id: number; followed: boolean }>(
    `UPDATE articles AS a SET copy_group = CASE
       WHEN a.id = $1 OR a.copy_group = $1 OR members.n = 2 THEN NULL ELSE a.copy_group END
     FROM (SELECT copy_group, count(*) AS n FROM articles
       WHERE copy_group = (SELECT copy_group FROM articles WHERE id = $1) GROUP BY copy_group) AS members
     WHERE a.copy_group = members.copy_group
     RETURNING a.id, a.id <> $1 AND members.copy_group = $1 AS followed`,
    [articleId],
  );
  const left = members.flatMap(({ id, followed }) => (followed ? [id] : []));
  if (left.length >= 2) await groupStored(tx, left);
}
