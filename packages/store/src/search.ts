import { articleConditions, type ArticleConditions } from "./article-filter.ts";
import type { Db } from "./db.ts";
import { decodeArticle } from "./decode-record.ts";
import { MARK_OPTIONS, parseFragments, type Fragment } from "./fragments.ts";
import { object } from "./json-sql.ts";
import { listPage, type SpecBuilder } from "./list-page.ts";
import type { Page, PageArgs } from "./pagination.ts";
import { articleJson } from "./projection.ts";
import type { ArticleRecord } from "./records.ts";
import type { ArticleSelect } from "./selection.ts";
import type { SqlParams } from "./sql-params.ts";

/** Narrows the articles that a search finds. */
export type SearchFilter = ArticleConditions;

export interface SearchArgs extends PageArgs {
  /** As in a search engine: words, "a phrase", -not, or. */
  query: string;
  filter?: SearchFilter | null;
  select?: ArticleSelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
  /** Whether the places of the words are wanted, which cost more than all the rest. Default true. */
  highlights?: boolean;
}

/** An article that was found. */
export interface ArticleHit {
  article: ArticleRecord;
  /** Higher is better; comparable within one search. */
  rank: number;
  headline: Fragment;
  /** At most two pieces of the text, those with most of the words. */
  fragments: Fragment[];
}

/** Of articles that fit, at most so many of the newest are ranked: what a word that is everywhere may cost. */
export const RANKED = 1000;

/**
 * Searches articles, best first: words in the headline weigh more than in the body, then the newer.
 *
 * Shape: of many that fit the newest thousand are ranked and given; `totalCount` counts the others too.
 * Errors: `InvalidArgumentError` for a size, cursor or date that is none; no query is an error.
 *
 * @example
 * await searchArticles(db, { query: '"enriched uranium" -fuel', first: 10 });
 */
export async function searchArticles(
  db: Db,
  args: SearchArgs,
): Promise<Page<ArticleHit>> {
  return listPage(db, searchSpec(args), args, decodeHit);
}

function searchSpec({
  query,
  filter,
  select,
  highlights,
}: SearchArgs): SpecBuilder {
  return (params) => {
    const words = `websearch_to_tsquery('onrecord', ${params.add(query, "text")})`;
    const conditions = [
      `f.search @@ ${words}`,
      ...articleConditions("f", filter ?? {}, params),
    ];
    return {
      from: `(
        SELECT r.*, ts_rank_cd(r.search, ${words}, 1) AS rank FROM (
          SELECT f.* FROM articles AS f WHERE ${conditions.join(" AND ")}
          ORDER BY f.ordered_on DESC, f.id DESC LIMIT ${RANKED}
        ) AS r
      ) AS a`,
      where: [],
      counted: { from: "articles AS f", where: conditions },
      order: {
        name: "RANK",
        keys: [
          { sql: "a.rank", type: "real" },
          { sql: "a.ordered_on", type: "date" },
          { sql: "a.id", type: "bigint" },
        ],
        descending: true,
      },
      row: "a",
      node: () =>
        highlights === false
          ? object({
              article: articleJson("a", select ?? {}, params),
              rank: "a.rank",
            })
          : hitJson(words, select ?? {}, params),
    };
  };
}

function hitJson(
  words: string,
  select: ArticleSelect,
  params: SqlParams,
): string {
  const options = `MaxFragments=2, MinWords=8, MaxWords=28, FragmentDelimiter=\uE002, ${MARK_OPTIONS}`;
  return `json_build_object(
    'article', ${articleJson("a", select, params)},
    'rank', a.rank,
    'headline', ts_headline('onrecord', a.headline, ${words}, 'HighlightAll=true, ${MARK_OPTIONS}'),
    'text', (SELECT ts_headline('onrecord', v.text, ${words}, '${options}')
      FROM article_versions AS v WHERE v.article_id = a.id AND v.version = a.version))`;
}

function decodeHit(node: unknown): ArticleHit {
  const raw = node as {
    article: unknown;
    rank: number;
    headline?: string;
    text?: string;
  };
  const [headline = { text: "", highlights: [] }] = parseFragments(
    raw.headline ?? "",
  );
  return {
    article: decodeArticle(raw.article),
    rank: raw.rank,
    headline,
    fragments: parseFragments(raw.text ?? ""),
  };
}
