import { articleConditions, type ArticleConditions } from "./article-filter.ts";
import type { Db } from "./db.ts";
import { decodeArticle } from "./decode-record.ts";
import { listPage, listPages, type SpecBuilder } from "./list-page.ts";
import type { Order, Page, PageArgs } from "./pagination.ts";
import { articleJson } from "./projection.ts";
import type { ArticleRecord } from "./records.ts";
import type { ArticleSelect } from "./selection.ts";
import { createParams } from "./sql-params.ts";

export type ArticleOrder =
  "PUBLISHED_DESC" | "PUBLISHED_ASC" | "INGESTED_DESC" | "INGESTED_ASC";

export interface ArticleFilter extends ArticleConditions {
  /** As in a search engine: words, "a phrase", -not, or. */
  query?: string | null;
}

export interface ListArticlesArgs extends PageArgs {
  filter?: ArticleFilter | null;
  /** Default `PUBLISHED_DESC`. Undated articles come last. */
  orderBy?: ArticleOrder | null;
  select?: ArticleSelect;
  /** Whether `totalCount` is wanted: it costs a second statement. */
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/**
 * Loads the article of a slug with the parts that `select` asks for; null where there is none.
 *
 * @example
 * const article = await loadArticle(db, slug, { body: true, quotes: { select: { speaker: {} } } });
 */
export async function loadArticle(
  db: Db,
  slug: string,
  select: ArticleSelect = {},
): Promise<ArticleRecord | null> {
  const params = createParams();
  const node = articleJson("a", select, params);
  const [row] = await db.query<{ node: unknown }>(
    `SELECT ${node} AS node FROM articles AS a WHERE a.slug = ${params.add(slug, "text")}`,
    params.values,
  );
  return row ? decodeArticle(row.node) : null;
}

/** Loads articles in the order of the ids; null where there is none. */
export async function loadArticles(
  db: Db,
  ids: readonly number[],
  select: ArticleSelect = {},
): Promise<(ArticleRecord | null)[]> {
  const params = createParams();
  const node = articleJson("a", select, params);
  const rows = await db.query<{ id: number; node: unknown }>(
    `SELECT a.id, ${node} AS node FROM articles AS a WHERE a.id = ANY (${params.add([...ids], "bigint[]")})`,
    params.values,
  );
  const byId = new Map(rows.map((row) => [row.id, decodeArticle(row.node)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * Lists articles, newest first unless ordered otherwise.
 *
 * Errors: `InvalidArgumentError` for a size, cursor or date that is none.
 *
 * @example
 * await listArticles(db, { first: 20, select: { entities: { first: 5 }, quotes: { first: 3 } } });
 */
export function listArticles(
  db: Db,
  args: ListArticlesArgs = {},
): Promise<Page<ArticleRecord>> {
  return listPage(db, articleSpec(args), args, decodeArticle);
}

/** Lists one page of articles for each entity, in the order of the ids, by one statement. */
export function listArticlesForEntities(
  db: Db,
  entityIds: readonly number[],
  args: ListArticlesArgs = {},
): Promise<Page<ArticleRecord>[]> {
  return listPages(db, entityIds, articleSpec(args), args, decodeArticle);
}

/** A list by day, for the tables that carry the article's day and id themselves. */
function publishedOrder(alias: string, id: string, descending: boolean): Order {
  return {
    name: descending ? "PUBLISHED_DESC" : "PUBLISHED_ASC",
    keys: [
      { sql: `${alias}.ordered_on`, type: "date" },
      { sql: `${alias}.${id}`, type: "bigint" },
    ],
    descending,
  };
}

/** The list of articles that these arguments mean; below a parent where one is given. */
export function articleSpec({
  filter,
  orderBy,
  select,
}: ListArticlesArgs): SpecBuilder {
  return (params, parent) => {
    const name = orderBy ?? "PUBLISHED_DESC";
    const descending = name.endsWith("_DESC");
    const byDay = name.startsWith("PUBLISHED");
    const entity =
      parent ||
      (filter?.entityId != null && params.add(filter.entityId, "bigint")) ||
      null;
    // An entity's articles are found, in order, in the index of its mentions.
    const order: Order = byDay
      ? entity
        ? publishedOrder("m", "article_id", descending)
        : publishedOrder("a", "id", descending)
      : {
          name,
          keys: [
            { sql: "a.ingested_at", type: "timestamptz" },
            { sql: "a.id", type: "bigint" },
          ],
          descending,
        };
    const day = entity ? "m.ordered_on" : "a.ordered_on";
    return {
      from: entity
        ? "mentions AS m JOIN articles AS a ON a.id = m.article_id"
        : "articles AS a",
      where: [
        ...(entity ? [`m.entity_id = ${entity}`] : []),
        ...articleConditions(
          "a",
          // Without a parent the entity is found by the join.
          { ...filter, entityId: parent ? (filter?.entityId ?? null) : null },
          params,
          day,
        ),
        ...(filter?.query == null
          ? []
          : [
              `a.search @@ websearch_to_tsquery('onrecord', ${params.add(filter.query, "text")})`,
            ]),
      ],
      order,
      row: "a",
      node: () => articleJson("a", select ?? {}, params),
    };
  };
}
