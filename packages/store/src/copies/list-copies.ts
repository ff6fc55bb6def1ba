import type { Db } from "../db.ts";
import { decodeArticle } from "../decode-record.ts";
import { listPages } from "../list-page.ts";
import type { Page, PageArgs } from "../pagination.ts";
import { articleJson } from "../projection.ts";
import type { ArticleRecord } from "../records.ts";
import type { ArticleSelect } from "../selection.ts";

export interface ListCopiesArgs extends PageArgs {
  select?: ArticleSelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/**
 * Lists for each article the others that ran the same copy, the first to come in first, by one statement.
 *
 * Errors: `InvalidArgumentError` for a size or cursor that is none.
 *
 * @example
 * const [copies] = await listCopies(db, [articleId], { first: 10 });
 */
export function listCopies(
  db: Db,
  articleIds: readonly number[],
  args: ListCopiesArgs = {},
): Promise<Page<ArticleRecord>[]> {
  return listPages(
    db,
    articleIds,
    (params, parent) => ({
      from: "articles AS a",
      where: [
        `a.copy_group = (SELECT own.copy_group FROM articles AS own WHERE own.id = ${parent})`,
        `a.id <> ${parent}`,
      ],
      order: {
        name: "COPIES",
        keys: [{ sql: "a.id", type: "bigint" }],
        descending: false,
      },
      row: "a",
      node: () => articleJson("a", args.select ?? {}, params),
    }),
    args,
    decodeArticle,
  );
}
