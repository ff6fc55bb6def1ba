import {
  SitemapArticlesDocument,
  SitemapDealsDocument,
  SitemapEntitiesDocument,
  SitemapQuotesDocument,
  type ArticleOrder,
  type PageMarksFragment,
  type SitemapArticlesQuery,
} from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";
import type { Place, SitemapName } from "./sitemap.ts";

export type SitemapArticle = SitemapArticlesQuery["articles"]["nodes"][number];

interface Page<Node> {
  nodes: Node[];
  pageInfo: PageMarksFragment;
}

/** The first so many of a list, page by page. The API gives a hundred at a time. */
async function loadAll<Node>(
  most: number,
  loadPage: (after: string | null) => Promise<Read<Page<Node>>>,
): Promise<Read<Node[]>> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    // One page after the other: each cursor comes from the page before.
    const read: Read<Page<Node>> = await loadPage(after);
    if (!read.ok) return read;
    all.push(...read.data.nodes);
    after = read.data.pageInfo.hasNextPage
      ? read.data.pageInfo.endCursor
      : null;
  } while (after !== null && all.length < most);
  return { ok: true, data: all };
}

/** The first so many articles in an order. */
export function loadSitemapArticles(
  orderBy: ArticleOrder,
  most: number,
): Promise<Read<SitemapArticle[]>> {
  return loadAll(most, async (after) =>
    pick(
      await loadQuery(SitemapArticlesDocument, { after, orderBy }, "list"),
      ({ articles }) => articles,
    ),
  );
}

/** The places of one map of the site: of everything of one kind, up to so many. */
export async function loadPlaces(
  name: SitemapName,
  most: number,
): Promise<Read<Place[]>> {
  switch (name) {
    case "articles":
      return pick(
        await loadSitemapArticles("INGESTED_DESC", most),
        (articles) =>
          articles.map(({ slug, ingestedAt }) => ({
            path: addresses.article(slug),
            changedAt: ingestedAt,
          })),
      );
    case "entities":
      return pick(
        await loadAll(most, async (after) =>
          pick(
            await loadQuery(SitemapEntitiesDocument, { after }, "list"),
            ({ entities }) => entities,
          ),
        ),
        (entities) =>
          entities.map(({ slug }) => ({ path: addresses.entity(slug) })),
      );
    case "quotes":
      return pick(
        await loadAll(most, async (after) =>
          pick(
            await loadQuery(SitemapQuotesDocument, { after }, "list"),
            ({ quotes }) => quotes,
          ),
        ),
        (quotes) => quotes.map(({ id }) => ({ path: addresses.quote(id) })),
      );
    case "deals":
      return pick(
        await loadAll(most, async (after) =>
          pick(
            await loadQuery(SitemapDealsDocument, { after }, "list"),
            ({ deals }) => deals,
          ),
        ),
        (deals) => deals.map(({ id }) => ({ path: addresses.deal(id) })),
      );
    default:
      return name satisfies never;
  }
}

function pick<Data, Part>(
  read: Read<Data>,
  choose: (data: Data) => Part,
): Read<Part> {
  return read.ok ? { ok: true, data: choose(read.data) } : read;
}
