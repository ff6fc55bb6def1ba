/** What can be followed. */
export const FEED_NAMES = ["articles", "quotes", "deals"] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/** In which forms, each also the ending of its address. */
export const FEED_FORMATS = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

export const FEED_TITLES: Record<FeedFormat, string> = {
  rss: "RSS",
  atom: "Atom",
  json: "JSON Feed",
};

/** Which feed an address such as `quotes.atom` asks for; null where there is none. */
export function readFeedAddress(
  file: string,
): { name: FeedName; format: FeedFormat } | null {
  const [first, ending, more] = file.split(".");
  const name = FEED_NAMES.find((one) => one === first);
  const format = FEED_FORMATS.find((one) => one === ending);
  return name === undefined || format === undefined || more !== undefined
    ? null
    : { name, format };
}
