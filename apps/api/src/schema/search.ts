import type { GraphQLResolveInfo } from "graphql";
import {
  searchArticles,
  searchDeals,
  searchEntities,
  searchFacets,
  searchQuotes,
  type ArticleHit,
} from "@onrecord/store";
import { countNeeded, cutPage } from "./best-hits.ts";
import { findArticleFilter, SearchFilterInput } from "./article-filter.ts";
import { builder } from "./builder.ts";
import { DealFilterInput, findDealFilter } from "./deal-filter.ts";
import { EntityTypeEnum } from "./entity-type.ts";
import { InvalidInputError } from "./errors.ts";
import { facetsIn, NO_FACETS, SearchFacetsRef } from "./facets.ts";
import { HighlightRef } from "./highlight.ts";
import { emptyPage, listArgs, parseLength, toConnection } from "./page.ts";
import { findQuoteFilter, QuoteFilterInput } from "./quote-filter.ts";
import { ArticleRef, DealRef, EntityRef, QuoteRef } from "./refs.ts";
import {
  toArticleEdge,
  toDealEdge,
  toEntityEdge,
  toQuoteEdge,
} from "./search-edges.ts";
import { parseSearchQuery } from "./search-query.ts";
import {
  selectArticle,
  selectDeal,
  selectEntity,
  selectQuote,
} from "./select-records.ts";
import { below, readSelection } from "./selection.ts";

const HIGHLIGHTS_DESCRIPTION =
  "Where the words were found, the best fragment first.";

const SearchRef = builder.objectRef<{ query: string }>("Search").implement({
  description: "What a search finds, the best fits first.",
  fields: (t) => ({
    query: t.exposeString("query", {
      description: "The words searched for, as understood.",
    }),
    facets: t.field({
      type: SearchFacetsRef,
      description:
        "How the articles that it finds divide, by agency, type, year and speaker.",
      args: {
        filter: t.arg({
          type: SearchFilterInput,
          description: "Narrows the articles that are counted.",
        }),
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: "How many values a facet gives at most, 1 to 100.",
        }),
      },
      resolve: async ({ query }, { filter, first }, { db }, info) => {
        const size = parseLength(first, "first");
        const narrowed = await findArticleFilter(db, filter);
        return narrowed === null
          ? NO_FACETS
          : searchFacets(db, {
              query,
              filter: narrowed,
              first: size,
              facets: facetsIn(readSelection(info)),
            });
      },
    }),
    articles: t.connection(
      {
        type: ArticleRef,
        description:
          "Articles, by headline and text. Where very many fit, the newest 1,000 of them are ranked and given.",
        args: {
          filter: t.arg({
            type: SearchFilterInput,
            description: "Narrows the list.",
          }),
        },
        resolve: async ({ query }, { filter, ...page }, { db }, info) => {
          const args = {
            ...listArgs(page, info, selectArticle),
            query,
            highlights: wantsHighlights(info),
          };
          const narrowed = await findArticleFilter(db, filter);
          const found =
            narrowed === null
              ? emptyPage<ArticleHit>()
              : await searchArticles(db, { ...args, filter: narrowed });
          const { edges, ...connection } = toConnection(found);
          return {
            ...connection,
            edges: edges.map(({ cursor, node: hit }) => ({
              cursor,
              ...toArticleEdge(hit),
            })),
          };
        },
      },
      {
        name: "SearchArticleConnection",
        description: "A page of articles found.",
      },
      {
        name: "SearchArticleEdge",
        description: "One of a page of articles found.",
        fields: (edge) => ({
          rank: edge.exposeFloat("rank", {
            description:
              "How well it fits; higher is better, comparable within one list only.",
          }),
          highlights: edge.expose("highlights", {
            type: [HighlightRef],
            description: HIGHLIGHTS_DESCRIPTION,
          }),
        }),
      },
    ),
    quotes: t.connection(
      {
        type: QuoteRef,
        description: "Quotes, by what was said; the best 100.",
        args: {
          filter: t.arg({
            type: QuoteFilterInput,
            description: "Narrows the list.",
          }),
        },
        resolve: async ({ query }, { filter, ...page }, { db }, info) => {
          const args = listArgs(page, info, selectQuote);
          const narrowed = await findQuoteFilter(db, filter);
          const hits =
            narrowed === null
              ? []
              : await searchQuotes(db, {
                  query,
                  filter: narrowed,
                  first: countNeeded(args, args.count),
                  select: args.select,
                  highlights: wantsHighlights(info),
                });
          const { edges, ...connection } = toConnection(cutPage(hits, args));
          return {
            ...connection,
            edges: edges.map(({ cursor, node: hit }) => ({
              cursor,
              ...toQuoteEdge(hit),
            })),
          };
        },
      },
      { name: "SearchQuoteConnection", description: "A page of quotes found." },
      {
        name: "SearchQuoteEdge",
        description: "One of a page of quotes found.",
        fields: (edge) => ({
          highlights: edge.expose("highlights", {
            type: [HighlightRef],
            description: HIGHLIGHTS_DESCRIPTION,
          }),
        }),
      },
    ),
    deals: t.connection(
      {
        type: DealRef,
        description: "Deals, by their evidence and parties; the best 100.",
        args: {
          filter: t.arg({
            type: DealFilterInput,
            description: "Narrows the list.",
          }),
        },
        resolve: async ({ query }, { filter, ...page }, { db }, info) => {
          const args = listArgs(page, info, selectDeal);
          const narrowed = await findDealFilter(db, filter);
          const hits =
            narrowed === null
              ? []
              : await searchDeals(db, {
                  query,
                  filter: narrowed,
                  first: countNeeded(args, args.count),
                  select: args.select,
                  highlights: wantsHighlights(info),
                });
          const { edges, ...connection } = toConnection(cutPage(hits, args));
          return {
            ...connection,
            edges: edges.map(({ cursor, node: hit }) => ({
              cursor,
              ...toDealEdge(hit),
            })),
          };
        },
      },
      { name: "SearchDealConnection", description: "A page of deals found." },
      {
        name: "SearchDealEdge",
        description: "One of a page of deals found.",
        fields: (edge) => ({
          highlights: edge.expose("highlights", {
            type: [HighlightRef],
            description: HIGHLIGHTS_DESCRIPTION,
          }),
        }),
      },
    ),
    entities: t.connection(
      {
        type: EntityRef,
        description: "Entities, by name; the best 100.",
        args: {
          type: t.arg({
            type: EntityTypeEnum,
            description: "Only entities of this type.",
          }),
        },
        resolve: async ({ query }, { type, ...page }, { db }, info) => {
          const args = listArgs(page, info, selectEntity);
          const size = countNeeded(args, args.count);
          const hits = await searchEntities(db, query, size, type ?? null);
          const { edges, ...connection } = toConnection(cutPage(hits, args));
          return {
            ...connection,
            edges: edges.map(({ cursor, node: hit }) => ({
              cursor,
              ...toEntityEdge(hit),
            })),
          };
        },
      },
      {
        name: "SearchEntityConnection",
        description: "A page of entities found.",
      },
      {
        name: "SearchEntityEdge",
        description: "One of a page of entities found.",
        fields: (edge) => ({
          name: edge.exposeString("name", {
            description: "The name or alias that fits.",
          }),
          highlights: edge.expose("highlights", {
            type: [HighlightRef],
            description: HIGHLIGHTS_DESCRIPTION,
          }),
        }),
      },
    ),
  }),
});

builder.queryField("search", (t) =>
  t.field({
    type: SearchRef,
    description: "Articles, quotes, deals and entities that hold these words.",
    args: {
      query: t.arg.string({
        required: true,
        description:
          'The words: at least one letter or digit, at most 200 characters. `"exact phrase"`, `or` and `-not` are understood.',
      }),
    },
    errors: {
      types: [InvalidInputError],
      union: {
        name: "SearchResult",
        description: "What a search found, or why it could not look.",
      },
    },
    resolve: (_root, { query }) => ({ query: parseSearchQuery(query) }),
  }),
);

/** Marking words costs more than finding them. */
function wantsHighlights(info: GraphQLResolveInfo): boolean {
  return below(readSelection(info), "edges").has("highlights");
}
