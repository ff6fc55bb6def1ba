import type { DealKind, DealStatus } from "@onrecord/core";
import type { Db } from "./db.ts";
import type { Page, PageArgs } from "./pagination.ts";
import type { DealRecord } from "./records.ts";
import type { DealSelect } from "./selection.ts";

/** VALUE orders by the figure as stated, whatever its currency: filter by currency for a true order. */
export type DealOrder = "DATE_DESC" | "DATE_ASC" | "VALUE_DESC" | "VALUE_ASC";

export interface DealFilter {
  partyId?: number | null;
  articleId?: number | null;
  kind?: DealKind | null;
  status?: DealStatus | null;
  /** ISO 4217. */
  currency?: string | null;
  /** Whole units of the currency, inclusive. */
  minAmount?: number | null;
  maxAmount?: number | null;
  agency?: string | null;
  /** Inclusive, EDTF. */
  from?: string | null;
  to?: string | null;
}

export interface ListDealsArgs extends PageArgs {
  filter?: DealFilter | null;
  orderBy?: DealOrder | null;
  select?: DealSelect;
  count?: boolean;
}

/** Whose deals: those in an article, or those an entity is a party to. */
export type DealParent = "article" | "party";

export function loadDeals(
  db: Db,
  ids: readonly number[],
  select?: DealSelect,
): Promise<(DealRecord | null)[]> {
  throw notYet(db, ids, select);
}

export function listDeals(
  db: Db,
  args?: ListDealsArgs,
): Promise<Page<DealRecord>> {
  throw notYet(db, args);
}

/** One page of deals for each parent, in the order of the ids, by one statement. */
export function listDealsFor(
  db: Db,
  parent: DealParent,
  ids: readonly number[],
  args?: ListDealsArgs,
): Promise<Page<DealRecord>[]> {
  throw notYet(db, parent, ids, args);
}

function notYet(...args: unknown[]): Error {
  return new Error(`not built yet (${args.length})`);
}
