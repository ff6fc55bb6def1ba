import { addressWith } from "../../lib/addresses.ts";
import {
  FEED_FORMATS,
  FEED_TITLES,
  FEED_TYPES,
  type FeedFormat,
  type FeedName,
} from "./feeds.ts";

interface Props {
  name: FeedName;
  /** What narrows the list: its feed is narrowed alike. */
  filter?: Readonly<Record<string, string | null>>;
  /** What is followed, in words: "quotes of Ana Ruiz". */
  title?: string;
}

/** How to follow a list: for readers at its foot, for their programs in the head of the page. */
export function FeedLinks({ name, filter = {}, title = name }: Props) {
  const addressOf = (format: FeedFormat): string =>
    addressWith(`/feeds/${name}.${format}`, filter);
  return (
    <p className="more">
      Follow new {title}:{" "}
      {FEED_FORMATS.map((format, index) => (
        <span key={format}>
          {index > 0 && ", "}
          <link
            href={addressOf(format)}
            rel="alternate"
            title={`On Record: ${title} (${FEED_TITLES[format]})`}
            type={FEED_TYPES[format]}
          />
          <a href={addressOf(format)} type={FEED_TYPES[format]}>
            {FEED_TITLES[format]}
          </a>
        </span>
      ))}
    </p>
  );
}
