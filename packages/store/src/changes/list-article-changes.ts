import type { Db } from "../db.ts";
import { instant } from "../json-sql.ts";
import type { SavedNotice } from "../save/save-result.ts";
import {
  changeOrder,
  readChanges,
  type ChangePage,
  type ChangeSlice,
} from "./change-log.ts";

/** An article that came, changed or went. */
export interface ArticleChangeRecord extends SavedNotice {
  /** When the save began, ISO 8601. */
  recordedAt: string;
}

/**
 * Lists every change of articles in the order in which they could be seen: of all, or of those with these slugs.
 *
 * Errors: `InvalidArgumentError` for a cursor that is none.
 *
 * @example
 * await listArticleChanges(db, { after, head, slugs: ["harbour-pact"] });
 */
export function listArticleChanges(
  db: Db,
  args: ChangeSlice & { slugs: readonly string[] | null },
): Promise<ChangePage<ArticleChangeRecord>> {
  const { slugs } = args;
  return readChanges(
    db,
    args,
    (params) => ({
      from: "changes AS c",
      where:
        slugs === null
          ? []
          : [`c.slug = ANY (${params.add([...slugs], "text[]")})`],
      order: changeOrder("0::bigint"),
      row: "c",
      node: () =>
        `json_build_object('articleId', c.article_id, 'slug', c.slug, 'version', c.version, 'outcome', c.outcome,
          'recordedAt', ${instant("c.recorded_at")})`,
    }),
    (node) => node as ArticleChangeRecord,
  );
}
