import {
  FeedArticlesDocument,
  FeedDealsDocument,
  FeedQuotesDocument,
} from "../../../gql/graphql.ts";
import {
  formatFeed,
  toArticleEntries,
  toDealEntries,
  toQuoteEntries,
  type FeedEntry,
} from "../../../features/feed/compose-feed.ts";
import {
  FEED_TYPES,
  readFeedAddress,
  type FeedName,
} from "../../../features/feed/feeds.ts";
import {
  readDealFilter,
  toDealFilter,
} from "../../../features/deal/deal-filter.ts";
import {
  readQuoteFilter,
  toQuoteFilter,
} from "../../../features/quote/quote-filter.ts";
import { toArticleFilter } from "../../../features/search/search-filter.ts";
import type { SearchParameters } from "../../../lib/parameters.ts";
import { loadQuery, type Read } from "../../../lib/load-query.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";

/** The newest of a list as RSS, Atom or JSON Feed; narrowed by the same words as the list itself. */
export async function GET(
  request: Request,
  context: RouteContext<"/feeds/[name]">,
): Promise<Response> {
  const asked = readFeedAddress((await context.params).name);
  if (asked === null) return new Response("No such feed\n", { status: 404 });
  const { name, format } = asked;
  const { searchParams } = new URL(request.url);
  const read = await loadEntries(name, Object.fromEntries(searchParams));
  if (!read.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  return new Response(
    formatFeed(
      name,
      format,
      await readSiteUrl(),
      read.data,
      searchParams.size === 0 ? "" : `?${searchParams.toString()}`,
    ),
    {
      headers: {
        "content-type": `${FEED_TYPES[format]}; charset=utf-8`,
        "cache-control": "public, max-age=60",
      },
    },
  );
}

async function loadEntries(
  name: FeedName,
  parameters: SearchParameters,
): Promise<Read<FeedEntry[]>> {
  const map = <Data>(
    read: Read<Data>,
    toEntries: (data: Data) => FeedEntry[],
  ): Read<FeedEntry[]> =>
    read.ok ? { ok: true, data: toEntries(read.data) } : read;
  if (name === "articles")
    return map(
      await loadQuery(
        FeedArticlesDocument,
        { filter: toArticleFilter(parameters) },
        "list",
      ),
      toArticleEntries,
    );
  if (name === "quotes")
    return map(
      await loadQuery(
        FeedQuotesDocument,
        { filter: toQuoteFilter(readQuoteFilter(parameters)) },
        "list",
      ),
      toQuoteEntries,
    );
  return map(
    await loadQuery(
      FeedDealsDocument,
      { filter: toDealFilter(readDealFilter(parameters)) },
      "list",
    ),
    toDealEntries,
  );
}
