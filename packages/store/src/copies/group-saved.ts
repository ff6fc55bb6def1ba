import { takeCopyPrint } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import type { ArticleDraft } from "../save/article-draft.ts";
import { groupCopies } from "./group-copies.ts";
import { leaveGroup } from "./leave-group.ts";
import type { SaveResult } from "../save/save-result.ts";

/** Puts what a transaction saved with those that ran the same copy; a new version leaves the group of its last one. */
export async function groupSaved(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  results: readonly SaveResult[],
): Promise<void> {
  const changed = new Map<number, { since: SaveResult; draft: ArticleDraft }>();
  for (const [at, result] of results.entries()) {
    const draft = drafts[at];
    if (!draft || result.outcome === "unchanged") continue;
    // Of an article that comes twice the last version stays, and the one before both was grouped.
    const since = changed.get(result.articleId)?.since ?? result;
    changed.set(result.articleId, { since, draft });
  }
  for (const { since } of changed.values())
    if (since.outcome === "updated")
      await leaveGroup(tx, since.articleId, since.version - 1);
  await groupCopies(
    tx,
    [...changed].map(([articleId, { draft }]) => ({
      articleId,
      print: takeCopyPrint(draft.analysis.article),
    })),
  );
}
