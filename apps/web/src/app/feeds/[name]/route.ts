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
import { loadQuery, type Read } from "../../../lib/load-query.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";

/** The newest of a list as RSS, Atom or JSON Feed. */
export async function GET(
  _request: Request,
  context: RouteContext<"/feeds/[name]">,
): Promise<Response> {
  const asked = readFeedAddress((await context.params).name);
  if (asked === null) return new Response("No such feed\n", { status: 404 });
  const { name, format } = asked;
  const read = await loadEntries(name);
  if (!read.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  return new Response(
    formatFeed(name, format, await readSiteUrl(), read.data),
    {
      headers: {
        "content-type": `${FEED_TYPES[format]}; charset=utf-8`,
        "cache-control": "public, max-age=60",
      },
    },
  );
}

async function loadEntries(name: FeedName): Promise<Read<FeedEntry[]>> {
  const map = <Data>(
    read: Read<Data>,
    toEntries: (data: Data) => FeedEntry[],
  ): Read<FeedEntry[]> =>
    read.ok ? { ok: true, data: toEntries(read.data) } : read;
  if (name === "articles")
    return map(
      await loadQuery(FeedArticlesDocument, {}, "list"),
      toArticleEntries,
    );
  if (name === "quotes")
    return map(await loadQuery(FeedQuotesDocument, {}, "list"), toQuoteEntries);
  return map(await loadQuery(FeedDealsDocument, {}, "list"), toDealEntries);
}
