import {
  listAddedArticles,
  listAddedDeals,
  listAddedQuotes,
  type ArticleRecord,
  type DealRecord,
  type QuoteRecord,
} from "@onrecord/store";
import type { StreamEvent } from "../live/live.ts";
import { ArticleFilterInput, findArticleFilter } from "./article-filter.ts";
import { builder } from "./builder.ts";
import { DealFilterInput, findDealFilter } from "./deal-filter.ts";
import { findQuoteFilter, QuoteFilterInput } from "./quote-filter.ts";
import { ArticleRef, DealRef, QuoteRef } from "./refs.ts";
import { selectArticle, selectDeal, selectQuote } from "./select-records.ts";
import { below, readSelection } from "./selection.ts";
import { narrowedBy } from "./narrowed-by.ts";

export const AFTER =
  "A cursor of this record's streams: first comes what was missed since. Without one the stream begins now. The header `Last-Event-ID` goes before it.";
export const CURSOR =
  "Opaque; give it to `after` to go on from here. The same as the `id` of the event.";

/** An event of which there is something to show. */
type Added<Node> = StreamEvent<Node> & { node: Node };

const ArticleAdded = builder
  .objectRef<Added<ArticleRecord>>("ArticleAdded")
  .implement({
    description: "An article that came on record.",
    fields: (t) => ({
      cursor: t.exposeString("cursor", { description: CURSOR }),
      article: t.expose("node", {
        type: ArticleRef,
        description: "The article, as it is now.",
      }),
    }),
  });

const QuoteAdded = builder
  .objectRef<Added<QuoteRecord>>("QuoteAdded")
  .implement({
    description:
      "A quote that came on record, with an article or with a new version of one.",
    fields: (t) => ({
      cursor: t.exposeString("cursor", { description: CURSOR }),
      quote: t.expose("node", {
        type: QuoteRef,
        description: "The quote, as it is now.",
      }),
    }),
  });

const DealAdded = builder.objectRef<Added<DealRecord>>("DealAdded").implement({
  description:
    "A deal that came on record, with an article or with a new version of one.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: CURSOR }),
    deal: t.expose("node", {
      type: DealRef,
      description: "The deal, as it is now.",
    }),
  }),
});

builder.subscriptionFields((t) => ({
  articleAdded: t.field({
    type: ArticleAdded,
    description: "Articles as they come on record.",
    args: {
      filter: t.arg({
        type: ArticleFilterInput,
        description: "Narrows them, as it does the list.",
      }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, { db, openStream }, info) => {
      const select = selectArticle(below(readSelection(info), "article"));
      const find = narrowedBy(() => findArticleFilter(db, filter));
      return openStream(
        after,
        find((slice, narrowed) =>
          listAddedArticles(db, { ...slice, filter: narrowed, select }),
        ),
      );
    },
    resolve: (event) => event as Added<ArticleRecord>,
  }),
  quoteAdded: t.field({
    type: QuoteAdded,
    description: "Quotes as they come on record.",
    args: {
      filter: t.arg({
        type: QuoteFilterInput,
        description: "Narrows them, as it does the list.",
      }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, { db, openStream }, info) => {
      const select = selectQuote(below(readSelection(info), "quote"));
      const find = narrowedBy(() => findQuoteFilter(db, filter));
      return openStream(
        after,
        find((slice, narrowed) =>
          listAddedQuotes(db, { ...slice, filter: narrowed, select }),
        ),
      );
    },
    resolve: (event) => event as Added<QuoteRecord>,
  }),
  dealAdded: t.field({
    type: DealAdded,
    description: "Deals as they come on record.",
    args: {
      filter: t.arg({
        type: DealFilterInput,
        description: "Narrows them, as it does the list.",
      }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, { db, openStream }, info) => {
      const select = selectDeal(below(readSelection(info), "deal"));
      const find = narrowedBy(() => findDealFilter(db, filter));
      return openStream(
        after,
        find((slice, narrowed) =>
          listAddedDeals(db, { ...slice, filter: narrowed, select }),
        ),
      );
    },
    resolve: (event) => event as Added<DealRecord>,
  }),
}));
