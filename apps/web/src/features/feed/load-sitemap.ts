import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  NewsArticlesDocument,
  SitemapArticlesDocument,
  SitemapCountsDocument,
  SitemapDealsDocument,
  SitemapEntitiesDocument,
  SitemapQuotesDocument,
  type NewsArticlesQuery,
} from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";
import { loadStretch, StretchReader, type ListPage } from "./load-stretch.ts";
import { MAP_SIZE, type Place, type SitemapName } from "./sitemap.ts";

export type NewsArticle = NewsArticlesQuery["articles"]["nodes"][number];

/** A robot that goes through the maps is done with all of them by then. */
const KEPT_MS = 3_600_000;

/** The maps of a list: how to ask for a page of it, and the places in the answer. */
function openMaps<Data>(
  query: TypedDocumentNode<Data, { after?: string | null | undefined }>,
  findPlaces: (data: Data) => ListPage<Place>,
): StretchReader<Place> {
  return new StretchReader(
    MAP_SIZE,
    KEPT_MS,
    () => Date.now(),
    async (after) =>
      pick(await loadQuery(query, { after }, "list"), findPlaces),
  );
}

// The oldest first, and names by the alphabet: what comes in moves few of those that are there.
const MAPS: Record<SitemapName, StretchReader<Place>> = {
  articles: openMaps(
    SitemapArticlesDocument,
    ({ articles: { nodes, pageInfo } }) => ({
      nodes: nodes.map(({ slug, ingestedAt }) => ({
        path: addresses.article(slug),
        changedAt: ingestedAt,
      })),
      pageInfo,
    }),
  ),
  entities: openMaps(
    SitemapEntitiesDocument,
    ({ entities: { nodes, pageInfo } }) => ({
      nodes: nodes.map(({ slug }) => ({ path: addresses.entity(slug) })),
      pageInfo,
    }),
  ),
  quotes: openMaps(
    SitemapQuotesDocument,
    ({ quotes: { nodes, pageInfo } }) => ({
      nodes: nodes.map(({ id }) => ({ path: addresses.quote(id) })),
      pageInfo,
    }),
  ),
  deals: openMaps(SitemapDealsDocument, ({ deals: { nodes, pageInfo } }) => ({
    nodes: nodes.map(({ id }) => ({ path: addresses.deal(id) })),
    pageInfo,
  })),
};

/** The places of one map of one kind; null where there are not so many. */
export function loadPlaces(
  name: SitemapName,
  number: number,
): Promise<Read<Place[] | null>> {
  return MAPS[name].read(number);
}

/** How many there are of each kind. */
export async function loadSitemapCounts(): Promise<
  Read<Record<SitemapName, number>>
> {
  return pick(
    await loadQuery(SitemapCountsDocument, {}, "stats"),
    ({ stats }) => ({
      articles: stats.articleCount,
      entities: stats.entityCount,
      quotes: stats.quoteCount,
      deals: stats.dealCount,
    }),
  );
}

/** The newest articles that were published on this day (ISO 8601) or after it, at most so many. */
export async function loadNewsArticles(
  since: string,
  most: number,
): Promise<Read<NewsArticle[]>> {
  return pick(
    await loadStretch(most, null, async (after) =>
      pick(
        await loadQuery(
          NewsArticlesDocument,
          { after, filter: { publishedFrom: since } },
          "list",
        ),
        ({ articles }) => articles,
      ),
    ),
    ({ nodes }) => nodes.slice(0, most),
  );
}

function pick<Data, Part>(
  read: Read<Data>,
  choose: (data: Data) => Part,
): Read<Part> {
  return read.ok ? { ok: true, data: choose(read.data) } : read;
}
