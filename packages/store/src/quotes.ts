import type { QuoteKind, Stance } from "@onrecord/core";
import { dateConditions } from "./date-filter.ts";
import type { Db } from "./db.ts";
import { decodeQuote } from "./decode-record.ts";
import { listPage, listPages, type SpecBuilder } from "./list-page.ts";
import type { Order, Page, PageArgs } from "./pagination.ts";
import { QUOTE_POSITION_ORDER, quoteJson } from "./projection.ts";
import type { QuoteRecord } from "./records.ts";
import type { QuoteSelect } from "./selection.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

export type QuoteOrder = "DATE_DESC" | "DATE_ASC";

export interface QuoteFilter {
  speakerId?: number | null;
  /** Named inside the quote. */
  aboutId?: number | null;
  addresseeId?: number | null;
  articleId?: number | null;
  kind?: QuoteKind | null;
  stance?: Stance | null;
  /** As printed, in any case. */
  agency?: string | null;
  /** Days of the article. Inclusive, EDTF. */
  from?: string | null;
  to?: string | null;
}

export interface ListQuotesArgs extends PageArgs {
  filter?: QuoteFilter | null;
  /** By the article's day; default `DATE_DESC`. Quotes listed for articles are in text order unless this is given. */
  orderBy?: QuoteOrder | null;
  select?: QuoteSelect;
  count?: boolean;
  /** As `ListArgs.bare`. */
  bare?: boolean;
}

/** Whose quotes: those in an article, by a speaker, about an entity, to an addressee. */
export type QuoteParent = "article" | "speaker" | "about" | "addressee";

/** Loads quotes in the order of the ids; null where there is none. */
export async function loadQuotes(
  db: Db,
  ids: readonly number[],
  select: QuoteSelect = {},
): Promise<(QuoteRecord | null)[]> {
  const params = createParams();
  const node = quoteJson("q", select, params);
  const rows = await db.query<{ id: number; node: unknown }>(
    `SELECT q.id, ${node} AS node FROM quotes AS q WHERE q.id = ANY (${params.add([...ids], "bigint[]")})`,
    params.values,
  );
  const byId = new Map(rows.map((row) => [row.id, decodeQuote(row.node)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * Lists quotes, newest article first unless ordered otherwise.
 *
 * Errors: `InvalidArgumentError` for a size, cursor or date that is none.
 *
 * @example
 * await listQuotes(db, { filter: { speakerId }, select: { article: {} } });
 */
export function listQuotes(
  db: Db,
  args: ListQuotesArgs = {},
): Promise<Page<QuoteRecord>> {
  return listPage(db, quoteSpec(args, null), args, decodeQuote);
}

/** Lists one page of quotes for each parent, in the order of the ids, by one statement. */
export function listQuotesFor(
  db: Db,
  parent: QuoteParent,
  ids: readonly number[],
  args: ListQuotesArgs = {},
): Promise<Page<QuoteRecord>[]> {
  return listPages(db, ids, quoteSpec(args, parent), args, decodeQuote);
}

const COLUMNS: Record<Exclude<QuoteParent, "about">, string> = {
  article: "q.article_id",
  speaker: "q.speaker_id",
  addressee: "q.addressee_id",
};

/** The list of quotes that these arguments mean; below a parent where one is given. */
export function quoteSpec(
  { filter, orderBy, select }: ListQuotesArgs,
  parent: QuoteParent | null,
): SpecBuilder {
  return (params, parentId) => {
    const about =
      parent === "about"
        ? parentId
        : filter?.aboutId == null
          ? null
          : params.add(filter.aboutId, "bigint");
    const inTextOrder = parent === "article" && !orderBy;
    return {
      // What is about an entity is found, in order, in the index of that table.
      from: about
        ? "quote_about AS b JOIN quotes AS q ON q.article_id = b.article_id AND q.id = b.quote_id"
        : "quotes AS q",
      where: [
        ...(about ? [`b.entity_id = ${about}`] : []),
        ...(parent && parent !== "about"
          ? [`${COLUMNS[parent]} = ${parentId}`]
          : []),
        ...quoteConditions(
          // Elsewhere it is found by the join.
          {
            ...filter,
            aboutId: parent === "about" ? (filter?.aboutId ?? null) : null,
          },
          params,
        ),
        ...dateConditions(
          about ? "b.ordered_on" : "q.ordered_on",
          { value: filter?.from, argument: "from" },
          { value: filter?.to, argument: "to" },
          params,
        ),
      ],
      order: inTextOrder
        ? QUOTE_POSITION_ORDER
        : dateOrder(
            about ? "b.ordered_on" : "q.ordered_on",
            about ? "b.quote_id" : "q.id",
            orderBy ?? "DATE_DESC",
          ),
      row: "q",
      node: () => quoteJson("q", select ?? {}, params),
    };
  };
}

function dateOrder(day: string, id: string, name: QuoteOrder): Order {
  return {
    name,
    keys: [
      { sql: day, type: "date" },
      { sql: id, type: "bigint" },
    ],
    descending: name === "DATE_DESC",
  };
}

/** The conditions of a filter on quotes under the alias `q`, but for days. */
export function quoteConditions(
  filter: QuoteFilter,
  params: SqlParams,
): string[] {
  const conditions: string[] = [];
  const { speakerId, addresseeId, articleId, kind, stance, agency } = filter;
  if (filter.aboutId != null)
    conditions.push(
      `EXISTS (SELECT 1 FROM quote_about AS named WHERE named.article_id = q.article_id AND named.quote_id = q.id
        AND named.entity_id = ${params.add(filter.aboutId, "bigint")})`,
    );
  if (speakerId != null)
    conditions.push(`q.speaker_id = ${params.add(speakerId, "bigint")}`);
  if (addresseeId != null)
    conditions.push(`q.addressee_id = ${params.add(addresseeId, "bigint")}`);
  if (articleId != null)
    conditions.push(`q.article_id = ${params.add(articleId, "bigint")}`);
  if (kind != null) conditions.push(`q.kind = ${params.add(kind, "text")}`);
  if (stance != null)
    conditions.push(`q.stance = ${params.add(stance, "text")}`);
  // Most quotes assert; the others have an index of their own, which needs to be told so.
  if (stance != null && stance !== "asserts")
    conditions.push("q.stance <> 'asserts'");
  if (agency != null)
    conditions.push(`lower(q.agency) = lower(${params.add(agency, "text")})`);
  return conditions;
}
