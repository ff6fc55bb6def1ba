import type { DealKind, DealStatus } from "@onrecord/core";
import { dateConditions } from "./date-filter.ts";
import type { Db } from "./db.ts";
import { decodeDeal } from "./decode-record.ts";
import { listPage, listPages, type SpecBuilder } from "./list-page.ts";
import type { Order, OrderKey, Page, PageArgs } from "./pagination.ts";
import { DEAL_POSITION_ORDER, dealJson } from "./projection.ts";
import type { DealRecord } from "./records.ts";
import type { DealSelect } from "./selection.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

/** VALUE orders by the figure as stated, whatever its currency: filter by currency for a true order. */
export type DealOrder = "DATE_DESC" | "DATE_ASC" | "VALUE_DESC" | "VALUE_ASC";

export interface DealFilter {
  /** A party, or who signed for one. */
  partyId?: number | null;
  articleId?: number | null;
  kind?: DealKind | null;
  status?: DealStatus | null;
  /** ISO 4217. */
  currency?: string | null;
  /** Whole units of the currency, inclusive. */
  minAmount?: number | null;
  maxAmount?: number | null;
  /** As printed, in any case. */
  agency?: string | null;
  /** Days of the deal, or of its article where it has none. Inclusive, EDTF. */
  from?: string | null;
  to?: string | null;
}

export interface ListDealsArgs extends PageArgs {
  filter?: DealFilter | null;
  /** Default `DATE_DESC`. Deals listed for articles are in text order unless this is given. */
  orderBy?: DealOrder | null;
  select?: DealSelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/** Whose deals: those in an article, or those that an entity is a party to or signed. */
export type DealParent = "article" | "party";

/** Loads deals in the order of the ids; null where there is none. */
export async function loadDeals(
  db: Db,
  ids: readonly number[],
  select: DealSelect = {},
): Promise<(DealRecord | null)[]> {
  const params = createParams();
  const node = dealJson("d", select, params);
  const rows = await db.query<{ id: number; node: unknown }>(
    `SELECT d.id, ${node} AS node FROM deals AS d WHERE d.id = ANY (${params.add([...ids], "bigint[]")})`,
    params.values,
  );
  const byId = new Map(rows.map((row) => [row.id, decodeDeal(row.node)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * Lists deals, newest first unless ordered otherwise. Those without the date or value that they are
 * ordered by come last, both ways; by date, in the order of their articles.
 *
 * Errors: `InvalidArgumentError` for a size, cursor or date that is none.
 *
 * @example
 * await listDeals(db, { filter: { currency: "USD", minAmount: 1e9 }, orderBy: "VALUE_DESC" });
 */
export function listDeals(
  db: Db,
  args: ListDealsArgs = {},
): Promise<Page<DealRecord>> {
  return listPage(db, dealSpec(args, null), args, decodeDeal);
}

/** Lists one page of deals for each parent, in the order of the ids, by one statement. */
export function listDealsFor(
  db: Db,
  parent: DealParent,
  ids: readonly number[],
  args: ListDealsArgs = {},
): Promise<Page<DealRecord>[]> {
  return listPages(db, ids, dealSpec(args, parent), args, decodeDeal);
}

/** The list of deals that these arguments mean; below a parent where one is given. */
export function dealSpec(
  { filter, orderBy, select }: ListDealsArgs,
  parent: DealParent | null,
): SpecBuilder {
  return (params, parentId) => {
    const party =
      parent === "party"
        ? parentId
        : filter?.partyId == null
          ? null
          : params.add(filter.partyId, "bigint");
    return {
      // An entity's deals are found, in order, in the index of their parties.
      from: party
        ? "deal_parties AS p JOIN deals AS d ON d.article_id = p.article_id AND d.id = p.deal_id"
        : "deals AS d",
      where: [
        ...(party ? [`p.entity_id = ${party}`, "p.is_first"] : []),
        ...(parent === "article" ? [`d.article_id = ${parentId}`] : []),
        ...dealConditions(
          // Elsewhere it is found by the join.
          {
            ...filter,
            partyId: parent === "party" ? (filter?.partyId ?? null) : null,
          },
          params,
        ),
        ...dateConditions(
          party ? "p.ordered_on" : "d.ordered_on",
          { value: filter?.from, argument: "from" },
          { value: filter?.to, argument: "to" },
          params,
        ),
      ],
      order:
        parent === "article" && !orderBy
          ? DEAL_POSITION_ORDER
          : orderOf(orderBy ?? "DATE_DESC", party !== null),
      row: "d",
      node: () => dealJson("d", select ?? {}, params),
    };
  };
}

const VALUE_KEYS: Partial<Record<DealOrder, OrderKey>> = {
  VALUE_DESC: { sql: "coalesce(d.amount, -1)", type: "numeric" },
  VALUE_ASC: { sql: "coalesce(d.amount, 'Infinity')", type: "numeric" },
};

function orderOf(name: DealOrder, byParty: boolean): Order {
  const value = VALUE_KEYS[name];
  const descending = name.endsWith("_DESC");
  if (value)
    return { name, keys: [value, { sql: "d.id", type: "bigint" }], descending };
  const table = byParty ? "p" : "d";
  return {
    name,
    keys: [
      {
        sql: descending ? `${table}.is_dated` : `(NOT ${table}.is_dated)`,
        type: "boolean",
      },
      { sql: `${table}.ordered_on`, type: "date" },
      { sql: byParty ? "p.deal_id" : "d.id", type: "bigint" },
    ],
    descending,
  };
}

/** The conditions of a filter on deals under the alias `d`, but for days. */
export function dealConditions(
  filter: DealFilter,
  params: SqlParams,
): string[] {
  const conditions: string[] = [];
  const { articleId, kind, status, currency, minAmount, maxAmount, agency } =
    filter;
  if (filter.partyId != null)
    conditions.push(
      `EXISTS (SELECT 1 FROM deal_parties AS side WHERE side.article_id = d.article_id AND side.deal_id = d.id
        AND side.is_first AND side.entity_id = ${params.add(filter.partyId, "bigint")})`,
    );
  if (articleId != null)
    conditions.push(`d.article_id = ${params.add(articleId, "bigint")}`);
  if (kind != null) conditions.push(`d.kind = ${params.add(kind, "text")}`);
  if (status != null)
    conditions.push(`d.status = ${params.add(status, "text")}`);
  if (currency != null)
    conditions.push(`d.currency = upper(${params.add(currency, "text")})`);
  if (minAmount != null)
    conditions.push(`d.amount >= ${params.add(minAmount, "numeric")}`);
  if (maxAmount != null)
    conditions.push(`d.amount <= ${params.add(maxAmount, "numeric")}`);
  if (agency != null)
    conditions.push(`lower(d.agency) = lower(${params.add(agency, "text")})`);
  return conditions;
}
