import type { Db } from "../db.ts";
import { groupStored } from "./group-copies.ts";

const AT_ONCE = 50;

/** Groups the articles that were saved before copies were looked for. Any number of processes may call it at once. */
export async function groupBacklog(db: Db): Promise<void> {
  for (;;) {
    const taken = await db.transaction(async (tx) => {
      const rows = await tx.query<{ id: number }>(
        `DELETE FROM copy_backlog WHERE article_id IN (
           SELECT article_id FROM copy_backlog ORDER BY article_id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
         RETURNING article_id AS id`,
      );
      await groupStored(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.length;
    });
    if (taken === 0) return;
  }
}
