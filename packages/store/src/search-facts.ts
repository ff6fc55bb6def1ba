import { dateConditions } from "./date-filter.ts";
import type { Db } from "./db.ts";
import { dealConditions, type DealFilter } from "./deals.ts";
import { decodeDeal, decodeQuote } from "./decode-record.ts";
import { MARK_OPTIONS, parseFragments, type Fragment } from "./fragments.ts";
import { parseSize } from "./pagination.ts";
import { dealJson, quoteJson } from "./projection.ts";
import { quoteConditions, type QuoteFilter } from "./quotes.ts";
import type { DealRecord, QuoteRecord } from "./records.ts";
import { RANKED } from "./search.ts";
import type { DealSelect, QuoteSelect } from "./selection.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

export interface QuoteHit {
  quote: QuoteRecord;
  fragment: Fragment;
}

export interface DealHit {
  deal: DealRecord;
  /** Of the deal's title and best sentence. */
  fragment: Fragment;
}

interface FactSearchArgs<Filter, Select> {
  /** As in a search engine: words, "a phrase", -not, or. */
  query: string;
  /** How many at most, 1 to 100. Default 10. */
  first?: number;
  filter?: Filter | null;
  select?: Select;
  /** Whether the places of the words are wanted. Default true. */
  highlights?: boolean;
}

export type SearchQuotesArgs = FactSearchArgs<QuoteFilter, QuoteSelect>;
export type SearchDealsArgs = FactSearchArgs<DealFilter, DealSelect>;

/** Searches what was said, best first: at most `first`, 1 to 100. */
export async function searchQuotes(
  db: Db,
  args: SearchQuotesArgs,
): Promise<QuoteHit[]> {
  const { filter, select = {} } = args;
  const hits = await searchFacts(db, args, (params, words) => ({
    rows: `SELECT q.* FROM quotes AS q WHERE ${[
      `to_tsvector('onrecord', q.text) @@ ${words}`,
      ...quoteConditions(filter ?? {}, params),
      ...dayConditions("q.ordered_on", filter, params),
    ].join(" AND ")}
      ORDER BY q.ordered_on DESC, q.id DESC LIMIT ${RANKED / 4}`,
    vector: "to_tsvector('onrecord', r.text)",
    node: quoteJson("hit", select, params),
    text: "hit.text",
  }));
  return hits.map(({ node, fragment }) => ({
    quote: decodeQuote(node),
    fragment,
  }));
}

/** Searches deals by their titles, subjects and evidence, best first: at most `first`, 1 to 100. */
export async function searchDeals(
  db: Db,
  args: SearchDealsArgs,
): Promise<DealHit[]> {
  const { filter, select = {} } = args;
  const hits = await searchFacts(db, args, (params, words) => ({
    rows: `SELECT d.* FROM deals AS d WHERE ${[
      `d.search @@ ${words}`,
      ...dealConditions(filter ?? {}, params),
      ...dayConditions("d.ordered_on", filter, params),
    ].join(" AND ")}
      ORDER BY d.ordered_on DESC, d.id DESC LIMIT ${RANKED}`,
    vector: "r.search",
    node: dealJson("hit", select, params),
    text: "concat_ws(E'\\n', hit.title, hit.detail #>> '{evidence,0,sentence}')",
  }));
  return hits.map(({ node, fragment }) => ({
    deal: decodeDeal(node),
    fragment,
  }));
}

interface FactSearch {
  /** The newest rows that fit: they are ranked. */
  rows: string;
  /** Of the row `r`. */
  vector: string;
  /** Of the row `hit`. */
  node: string;
  /** What a fragment of `hit` is cut from. */
  text: string;
}

async function searchFacts(
  db: Db,
  { query, first = 10, highlights = true }: FactSearchArgs<unknown, unknown>,
  describe: (params: SqlParams, words: string) => FactSearch,
): Promise<{ node: unknown; fragment: Fragment }[]> {
  const params = createParams();
  const words = `websearch_to_tsquery('onrecord', ${params.add(query, "text")})`;
  const { rows, vector, node, text } = describe(params, words);
  const marked = highlights
    ? `ts_headline('onrecord', ${text}, ${words}, 'MinWords=15, MaxWords=40, ${MARK_OPTIONS}')`
    : "''";
  const found = await db.query<{ node: unknown; marked: string }>(
    `SELECT ${node} AS node, ${marked} AS marked
     FROM (
       SELECT r.*, ts_rank_cd(${vector}, ${words}, 1) AS rank FROM (${rows}) AS r
       ORDER BY rank DESC, ordered_on DESC, id DESC LIMIT ${params.add(parseSize(first, "first") ?? 10, "integer")}
     ) AS hit
     ORDER BY hit.rank DESC, hit.ordered_on DESC, hit.id DESC`,
    params.values,
  );
  return found.map((row) => ({
    node: row.node,
    fragment: parseFragments(row.marked)[0] ?? { text: "", highlights: [] },
  }));
}

function dayConditions(
  column: string,
  filter: { from?: string | null; to?: string | null } | null | undefined,
  params: SqlParams,
): string[] {
  return dateConditions(
    column,
    { value: filter?.from, argument: "from" },
    { value: filter?.to, argument: "to" },
    params,
  );
}
