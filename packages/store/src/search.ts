import { dateConditions } from "./date-filter.ts";
import type { Db } from "./db.ts";
import { decodeArticle, decodeDeal, decodeQuote } from "./decode-record.ts";
import { MARK_OPTIONS, parseFragments, type Fragment } from "./fragments.ts";
import { object } from "./json-sql.ts";
import { listPage, type SpecBuilder } from "./list-page.ts";
import { parseSize, type Page, type PageArgs } from "./pagination.ts";
import { articleJson, dealJson, quoteJson } from "./projection.ts";
import type { ArticleRecord, DealRecord, QuoteRecord } from "./records.ts";
import type { ArticleSelect, DealSelect, QuoteSelect } from "./selection.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

export interface SearchFilter {
  /** Inclusive, EDTF. */
  publishedFrom?: string | null;
  publishedTo?: string | null;
  /** As printed, in any case. */
  agency?: string | null;
  entityId?: number | null;
}

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

export interface QuoteHit {
  quote: QuoteRecord;
  fragment: Fragment;
}

export interface DealHit {
  deal: DealRecord;
  /** Of the deal's title and best sentence. */
  fragment: Fragment;
}

/** Of articles that fit, at most so many of the newest are ranked: what a word that is everywhere may cost. */
const RANKED = 1000;

/**
 * Searches articles, best first: words in the headline weigh more than in the body, then the newer.
 *
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
      ...dateConditions(
        "f.ordered_on",
        { value: filter?.publishedFrom, argument: "publishedFrom" },
        { value: filter?.publishedTo, argument: "publishedTo" },
        params,
      ),
      ...(filter?.agency == null
        ? []
        : [`lower(f.agency) = lower(${params.add(filter.agency, "text")})`]),
      ...(filter?.entityId == null
        ? []
        : [
            `EXISTS (SELECT 1 FROM mentions AS m WHERE m.article_id = f.id
              AND m.entity_id = ${params.add(filter.entityId, "bigint")})`,
          ]),
    ];
    return {
      from: `(
        SELECT r.*, ts_rank_cd(r.search, ${words}, 1) AS rank FROM (
          SELECT f.* FROM articles AS f WHERE ${conditions.join(" AND ")}
          ORDER BY f.ordered_on DESC, f.id DESC LIMIT ${RANKED}
        ) AS r
      ) AS a`,
      where: [],
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

/** Searches what was said, best first: at most `first`, 1 to 100. */
export async function searchQuotes(
  db: Db,
  query: string,
  first = 10,
  select: QuoteSelect = {},
): Promise<QuoteHit[]> {
  const params = createParams();
  const words = `websearch_to_tsquery('onrecord', ${params.add(query, "text")})`;
  const rows = await db.query<{ node: unknown; marked: string }>(
    `SELECT ${quoteJson("q", select, params)} AS node,
       ts_headline('onrecord', q.text, ${words}, 'MinWords=15, MaxWords=40, ${MARK_OPTIONS}') AS marked
     FROM (
       SELECT r.*, ts_rank_cd(to_tsvector('onrecord', r.text), ${words}, 1) AS rank FROM (
         SELECT * FROM quotes WHERE to_tsvector('onrecord', text) @@ ${words}
         ORDER BY ordered_on DESC, id DESC LIMIT ${RANKED / 4}
       ) AS r
       ORDER BY rank DESC, ordered_on DESC, id DESC LIMIT ${params.add(parseSize(first, "first") ?? 10, "integer")}
     ) AS q
     ORDER BY q.rank DESC, q.ordered_on DESC, q.id DESC`,
    params.values,
  );
  return rows.map(({ node, marked }) => ({
    quote: decodeQuote(node),
    fragment: firstFragment(marked),
  }));
}

/** Searches deals by their titles, subjects and evidence, best first: at most `first`, 1 to 100. */
export async function searchDeals(
  db: Db,
  query: string,
  first = 10,
  select: DealSelect = {},
): Promise<DealHit[]> {
  const params = createParams();
  const words = `websearch_to_tsquery('onrecord', ${params.add(query, "text")})`;
  const rows = await db.query<{ node: unknown; marked: string }>(
    `SELECT ${dealJson("d", select, params)} AS node,
       ts_headline('onrecord', concat_ws(E'\\n', d.title, d.detail #>> '{evidence,0,sentence}'), ${words},
         'MinWords=15, MaxWords=40, ${MARK_OPTIONS}') AS marked
     FROM (
       SELECT r.*, ts_rank_cd(r.search, ${words}, 1) AS rank FROM (
         SELECT * FROM deals WHERE search @@ ${words} ORDER BY ordered_on DESC, id DESC LIMIT ${RANKED}
       ) AS r
       ORDER BY rank DESC, ordered_on DESC, id DESC LIMIT ${params.add(parseSize(first, "first") ?? 10, "integer")}
     ) AS d
     ORDER BY d.rank DESC, d.ordered_on DESC, d.id DESC`,
    params.values,
  );
  return rows.map(({ node, marked }) => ({
    deal: decodeDeal(node),
    fragment: firstFragment(marked),
  }));
}

function firstFragment(marked: string): Fragment {
  return parseFragments(marked)[0] ?? { text: "", highlights: [] };
}
