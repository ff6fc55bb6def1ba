import {
  searchArticles,
  searchDeals,
  searchEntities,
  searchQuotes,
  type ArticleHit,
  type DealHit,
  type QuoteHit,
  type Suggestion,
} from "@onrecord/store";
import { countNeeded, cutPage } from "./best-hits.ts";
import { builder } from "./builder.ts";
import { InvalidInputError } from "./errors.ts";
import { HighlightRef, type HighlightSource } from "./highlight.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { ArticleRef, DealRef, EntityRef, QuoteRef } from "./refs.ts";
import {
  selectArticle,
  selectDeal,
  selectEntity,
  selectQuote,
} from "./select-records.ts";
import { below, readSelection } from "./selection.ts";
import { findIds, given } from "./slugs.ts";

const HIGHLIGHTS_DESCRIPTION =
  "Where the words were found, the best fragment first.";

const SearchFilter = builder.inputType("SearchFilter", {
  description:
    'Narrows the articles that a search finds. Fields are combined with "and".',
  fields: (t) => ({
    publishedFrom: t.field({
      type: "Date",
      description: "Published on or after this date.",
    }),
    publishedTo: t.field({
      type: "Date",
      description:
        "Published on or before this date; `2025` takes in all of the year.",
    }),
    agency: t.string({
      description:
        "The agency, as the datelines print it; letter case does not matter.",
    }),
    entity: t.string({
      description: "The slug of an entity that the article names.",
    }),
  }),
});

const SearchRef = builder.objectRef<{ query: string }>("Search").implement({
  description: "What a search finds, the best fits first.",
  fields: (t) => ({
    query: t.exposeString("query", {
      description: "The words searched for, as understood.",
    }),
    articles: t.connection(
      {
        type: ArticleRef,
        description: "Articles, by headline and text.",
        args: {
          filter: t.arg({
            type: SearchFilter,
            description: "Narrows the list.",
          }),
        },
        resolve: async ({ query }, { filter, ...page }, { db }, info) => {
          const { entity, ...rest } = given(filter);
          const args = {
            ...listArgs(page, info, selectArticle),
            query,
            highlights: below(readSelection(info), "edges").has("highlights"),
          };
          const ids = await findIds(db, { entityId: entity });
          const found =
            ids === null
              ? emptyPage<ArticleHit>()
              : await searchArticles(db, {
                  ...args,
                  filter: { ...rest, ...ids },
                });
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
        resolve: async ({ query }, page, { db }, info) => {
          const args = listArgs(page, info, selectQuote);
          const { edges, ...connection } = toConnection(
            cutPage(
              await searchQuotes(
                db,
                query,
                countNeeded(args, args.count),
                args.select,
              ),
              args,
            ),
          );
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
        resolve: async ({ query }, page, { db }, info) => {
          const args = listArgs(page, info, selectDeal);
          const { edges, ...connection } = toConnection(
            cutPage(
              await searchDeals(
                db,
                query,
                countNeeded(args, args.count),
                args.select,
              ),
              args,
            ),
          );
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
        resolve: async ({ query }, page, { db }, info) => {
          const args = listArgs(page, info, selectEntity);
          const { edges, ...connection } = toConnection(
            cutPage(
              await searchEntities(db, query, countNeeded(args, args.count)),
              args,
            ),
          );
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

/** Tidies the words of a search. Errors: InvalidInputError where there is nothing to look for, or too much. */
export function parseSearchQuery(query: string): string {
  const tidy = query
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (tidy.length > 200)
    throw new InvalidInputError("A search has at most 200 characters.", [
      "query",
    ]);
  if (!/[\p{L}\p{N}]/u.test(tidy)) {
    throw new InvalidInputError(
      "Give at least one letter or digit to search for.",
      ["query"],
    );
  }
  return tidy;
}

function toArticleEdge({ article, rank, headline, fragments }: ArticleHit) {
  const all: HighlightSource[] = fragments.map((fragment) => ({
    field: "text",
    fragment,
  }));
  if (headline.highlights.length > 0)
    all.unshift({ field: "headline", fragment: headline });
  return { node: article, rank, highlights: all };
}

function toQuoteEdge({ quote, fragment }: QuoteHit) {
  return { node: quote, highlights: [{ field: "text" as const, fragment }] };
}

function toDealEdge({ deal, fragment }: DealHit) {
  return { node: deal, highlights: [{ field: "text" as const, fragment }] };
}

function toEntityEdge({ entity, match }: Suggestion) {
  return { node: entity, name: match };
}
