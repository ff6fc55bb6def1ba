import type { QuoteKind, Stance } from "@onrecord/core";
import type { Db } from "./db.ts";
import type { Page, PageArgs } from "./pagination.ts";
import type { QuoteRecord } from "./records.ts";
import type { QuoteSelect } from "./selection.ts";

export type QuoteOrder = "DATE_DESC" | "DATE_ASC";

export interface QuoteFilter {
  speakerId?: number | null;
  aboutId?: number | null;
  addresseeId?: number | null;
  articleId?: number | null;
  kind?: QuoteKind | null;
  stance?: Stance | null;
  agency?: string | null;
  /** Inclusive, EDTF. */
  from?: string | null;
  to?: string | null;
}

export interface ListQuotesArgs extends PageArgs {
  filter?: QuoteFilter | null;
  /** By date; inside one article always in text order when listed for articles. */
  orderBy?: QuoteOrder | null;
  select?: QuoteSelect;
  count?: boolean;
}

/** Whose quotes: those in an article, by a speaker, about an entity, to an addressee. */
export type QuoteParent = "article" | "speaker" | "about" | "addressee";

export function loadQuotes(
  db: Db,
  ids: readonly number[],
  select?: QuoteSelect,
): Promise<(QuoteRecord | null)[]> {
  throw notYet(db, ids, select);
}

export function listQuotes(
  db: Db,
  args?: ListQuotesArgs,
): Promise<Page<QuoteRecord>> {
  throw notYet(db, args);
}

/** One page of quotes for each parent, in the order of the ids, by one statement. */
export function listQuotesFor(
  db: Db,
  parent: QuoteParent,
  ids: readonly number[],
  args?: ListQuotesArgs,
): Promise<Page<QuoteRecord>[]> {
  throw notYet(db, parent, ids, args);
}

function notYet(...args: unknown[]): Error {
  return new Error(`not built yet (${args.length})`);
}
