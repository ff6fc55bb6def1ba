import type { Span } from "@onrecord/core";
import type { Db } from "./db.ts";
import type { Page, PageArgs } from "./pagination.ts";
import type {
  ArticleRecord,
  DealRecord,
  EntityRecord,
  QuoteRecord,
} from "./records.ts";
import type { ArticleSelect, DealSelect, QuoteSelect } from "./selection.ts";

export interface SearchFilter {
  publishedFrom?: string | null;
  publishedTo?: string | null;
  agency?: string | null;
  entityId?: number | null;
}

export interface SearchArgs extends PageArgs {
  /** As in a search engine: words, "a phrase", -not, or. */
  query: string;
  filter?: SearchFilter | null;
  select?: ArticleSelect;
  count?: boolean;
}

/** A piece of text with the words that were looked for. `highlights` are offsets into `text`. */
export interface Fragment {
  text: string;
  highlights: Span[];
}

export interface ArticleHit {
  article: ArticleRecord;
  rank: number;
  headline: Fragment;
  fragments: Fragment[];
}

export interface QuoteHit {
  quote: QuoteRecord;
  fragment: Fragment;
}

export interface DealHit {
  deal: DealRecord;
  fragment: Fragment;
}

/** An entity whose name fits what was typed. */
export interface Suggestion {
  entity: EntityRecord;
  /** The name or alias that fits. */
  match: string;
}

/** Articles, best first. */
export function searchArticles(
  db: Db,
  args: SearchArgs,
): Promise<Page<ArticleHit>> {
  throw notYet(db, args);
}

export function searchQuotes(
  db: Db,
  query: string,
  first?: number,
  select?: QuoteSelect,
): Promise<QuoteHit[]> {
  throw notYet(db, query, first, select);
}

export function searchDeals(
  db: Db,
  query: string,
  first?: number,
  select?: DealSelect,
): Promise<DealHit[]> {
  throw notYet(db, query, first, select);
}

export function searchEntities(
  db: Db,
  query: string,
  first?: number,
): Promise<Suggestion[]> {
  throw notYet(db, query, first);
}

/** By the beginning of any word of a name, then by likeness. */
export function suggestEntities(
  db: Db,
  prefix: string,
  first?: number,
): Promise<Suggestion[]> {
  throw notYet(db, prefix, first);
}

function notYet(...args: unknown[]): Error {
  return new Error(`not built yet (${args.length})`);
}
