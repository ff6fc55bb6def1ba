import { takeCopyPrint, type CopyPrint, type Span } from "@onrecord/core";
import type { Queryable } from "../db.ts";

/**
 * Reads what articles on record are compared by, in their newest version unless one is named.
 *
 * Shape: by the articles' ids; those too short to be compared are left out.
 *
 * @example
 * const prints = await loadCopyPrints(db, [articleId, copyId]);
 */
export async function loadCopyPrints(
  from: Queryable,
  articleIds: readonly number[],
  version: number | null = null,
): Promise<Map<number, CopyPrint>> {
  if (articleIds.length === 0) return new Map();
  const rows = await from.query<{
    id: number;
    text: string;
    paragraphs: Span[];
  }>(
    `SELECT a.id, v.text, v.analysis #> '{article,paragraphs}' AS paragraphs
     FROM articles AS a JOIN article_versions AS v ON v.article_id = a.id AND v.version = coalesce($2::int, a.version)
     WHERE a.id = ANY ($1::bigint[])`,
    [articleIds, version],
  );
  return new Map(
    rows.flatMap(({ id, ...article }) => {
      const print = takeCopyPrint(article);
      return print ? [[id, print]] : [];
    }),
  );
}
