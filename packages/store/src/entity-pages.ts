import { articleSpec } from "./articles.ts";
import { dealSpec } from "./deals.ts";
import { decodeArticle, decodeDeal, decodeQuote } from "./decode-record.ts";
import {
  decodeNestedPage,
  nestedPageJson,
  type RawPage,
} from "./nested-page.ts";
import type { ListSpec } from "./list-page.ts";
import type { Order } from "./pagination.ts";
import { quoteSpec } from "./quotes.ts";
import type { EntityRecord } from "./records.ts";
import type { EntityPages, EntitySelect, NestedPage } from "./selection.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

// An entity's own lists, sent along with it: their first pages in their usual order, the newest first.

const PAGES = [
  "articles",
  "quotesBy",
  "quotesAbout",
  "quotesTo",
  "deals",
] as const;

type PageName = (typeof PAGES)[number];

/** The SQL of the lists that are asked for, by their names in the record. */
export function entityPagesJson(
  entityId: string,
  { pages }: EntitySelect,
  params: SqlParams,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of PAGES) {
    const page: NestedPage<unknown> | undefined = pages?.[name];
    if (!page || !pages) continue;
    const spec = specOf(name, pages, entityId, params);
    fields[name] = nestedPageJson(spec, page, params, null);
  }
  return fields;
}

function specOf(
  name: PageName,
  pages: EntityPages,
  entityId: string,
  params: SqlParams,
): ListSpec {
  switch (name) {
    case "articles":
      return articleSpec({ select: pages.articles?.select ?? {} })(
        params,
        entityId,
      );
    case "quotesBy":
      return quoteSpec({ select: pages.quotesBy?.select ?? {} }, "speaker")(
        params,
        entityId,
      );
    case "quotesAbout":
      return quoteSpec({ select: pages.quotesAbout?.select ?? {} }, "about")(
        params,
        entityId,
      );
    case "quotesTo":
      return quoteSpec({ select: pages.quotesTo?.select ?? {} }, "addressee")(
        params,
        entityId,
      );
    case "deals":
      return dealSpec({ select: pages.deals?.select ?? {} }, "party")(
        params,
        entityId,
      );
  }
}

/** The order that cursors of a list are made in. */
function orderOf(name: PageName): Order {
  return specOf(name, {}, "", createParams()).order;
}

/** Reads an entity whose lists may have come along. */
export function decodeEntityWithPages(node: unknown): EntityRecord {
  const { articles, quotesBy, quotesAbout, quotesTo, deals, ...plain } =
    node as Omit<EntityRecord, PageName> & Partial<Record<PageName, RawPage>>;
  return {
    ...plain,
    ...(articles && {
      articles: decodeNestedPage(articles, orderOf("articles"), decodeArticle),
    }),
    ...(quotesBy && {
      quotesBy: decodeNestedPage(quotesBy, orderOf("quotesBy"), decodeQuote),
    }),
    ...(quotesAbout && {
      quotesAbout: decodeNestedPage(
        quotesAbout,
        orderOf("quotesAbout"),
        decodeQuote,
      ),
    }),
    ...(quotesTo && {
      quotesTo: decodeNestedPage(quotesTo, orderOf("quotesTo"), decodeQuote),
    }),
    ...(deals && {
      deals: decodeNestedPage(deals, orderOf("deals"), decodeDeal),
    }),
  };
}
