import { Feed, type Item } from "feed";
import type {
  FeedArticlesQuery,
  FeedDealsQuery,
  FeedQuotesQuery,
} from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { escapeMarkup } from "../../lib/markup.ts";
import { STANCE_VERBS, SPEAKER_MISSING } from "../quote/quote-words.ts";
import { FEED_FORMATS, type FeedFormat, type FeedName } from "./feeds.ts";

/** One piece of news of a feed: plain text and where it stands. */
export interface FeedEntry {
  title: string;
  summary: string;
  path: string;
  /** When it came on record, as ISO 8601. */
  recordedAt: string;
  /** The day of its article, EDTF; null where the copy states none. */
  published: string | null;
}

interface Published {
  publishedOn: { value: string } | null;
  ingestedAt: string;
}

function datesOf({ publishedOn, ingestedAt }: Published) {
  return { published: publishedOn?.value ?? null, recordedAt: ingestedAt };
}

export function toArticleEntries(data: FeedArticlesQuery): FeedEntry[] {
  return data.articles.nodes.map((article) => ({
    title: article.headline,
    summary: article.excerpt,
    path: addresses.article(article.slug),
    ...datesOf(article),
  }));
}

export function toQuoteEntries(data: FeedQuotesQuery): FeedEntry[] {
  return data.quotes.nodes.map((quote) => {
    const { speaker, speakerMissing } = quote;
    const name = speaker?.entity?.name ?? speaker?.text;
    return {
      title:
        name === undefined
          ? SPEAKER_MISSING[speakerMissing ?? "FLOATING"]
          : `${name} ${STANCE_VERBS[quote.stance]}`,
      summary: `${quote.text} (${quote.article.headline})`,
      path: addresses.quote(quote.id),
      ...datesOf(quote.article),
    };
  });
}

export function toDealEntries(data: FeedDealsQuery): FeedEntry[] {
  return data.deals.nodes.map((deal) => ({
    title: deal.title,
    summary: `${deal.evidence[0]?.text ?? ""} (${deal.article.headline})`,
    path: addresses.deal(deal.id),
    ...datesOf(deal.article),
  }));
}

/**
 * A feed as text. RSS and Atom take titles and summaries for HTML, JSON Feed for plain text. `query` is what narrows
 * it, as addresses hold it: "?speaker=ana-ruiz".
 */
export function formatFeed(
  name: FeedName,
  format: FeedFormat,
  site: string,
  entries: readonly FeedEntry[],
  query = "",
): string {
  const write = format === "json" ? (text: string) => text : escapeMarkup;
  const newest = entries.map(({ recordedAt }) => recordedAt).toSorted();
  const feed = new Feed({
    id: `${site}/feeds/${name}${query}`,
    title: `On Record: ${name}${query === "" ? "" : `, ${[...new URLSearchParams(query).values()].join(", ")}`}`,
    description: `The newest ${name} on record, each with the words that prove it.`,
    link: site + pageOf(name, query),
    language: "en",
    generator: "On Record",
    updated: new Date(newest.at(-1) ?? 0),
    feedLinks: Object.fromEntries(
      FEED_FORMATS.map((one) => [one, `${site}/feeds/${name}.${one}${query}`]),
    ),
  });
  for (const entry of entries) feed.addItem(toItem(entry, site, write));
  if (format === "rss") return feed.rss2();
  return format === "atom" ? feed.atom1() : feed.json1();
}

/** The page whose list a feed follows. */
function pageOf(name: FeedName, query: string): string {
  if (name !== "articles") return `/${name}${query}`;
  const asked = new URLSearchParams(query);
  const entity = asked.get("entity");
  if (asked.has("q")) return `/search${query}`;
  return entity === null ? "/" : addresses.entity(entity);
}

function toItem(
  { title, summary, path, recordedAt, published }: FeedEntry,
  site: string,
  write: (text: string) => string,
): Item {
  const url = site + path;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(published ?? "") ? published : null;
  return {
    id: url,
    link: url,
    title: write(title),
    description: write(summary),
    date: new Date(recordedAt),
    ...(day === null ? {} : { published: new Date(`${day}T00:00:00Z`) }),
  };
}
