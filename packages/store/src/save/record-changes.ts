import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import { lockCommits } from "./lock-commits.ts";
import { SAVED_CHANNEL, type SavedNotice } from "./save-result.ts";

/**
 * Writes into the log what a transaction changed, and tells those who listen: the last that it does.
 *
 * A place in the log is given out under a lock that is held until the commit can be seen, so whoever has read up
 * to a place never finds a lower one later. That costs writers nothing: a transaction that notifies takes its turn
 * at the commit anyway (see `docs/adr/0006-change-log.md`).
 */
export async function recordChanges(
  tx: Transaction,
  notices: readonly SavedNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  await lockCommits(tx);
  await tx.query(
    `WITH recorded AS (
       INSERT INTO changes (article_id, slug, version, outcome)
       SELECT "articleId", slug, version, outcome
       FROM json_to_recordset($1) AS r("articleId" bigint, slug text, version int, outcome text)
     )
     SELECT count(pg_notify($2, notice::text)) FROM json_array_elements($1) AS notice`,
    [toJson(notices), SAVED_CHANNEL],
  );
}
