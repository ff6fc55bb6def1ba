import {
  FEED_FORMATS,
  FEED_TITLES,
  FEED_TYPES,
  type FeedName,
} from "./feeds.ts";

/** How to follow a list: for readers at its foot, for their programs in the head of the page. */
export function FeedLinks({ name }: { name: FeedName }) {
  return (
    <p className="more">
      Follow new {name}:{" "}
      {FEED_FORMATS.map((format, index) => (
        <span key={format}>
          {index > 0 && ", "}
          <link
            href={`/feeds/${name}.${format}`}
            rel="alternate"
            title={`On Record: ${name} (${FEED_TITLES[format]})`}
            type={FEED_TYPES[format]}
          />
          <a href={`/feeds/${name}.${format}`} type={FEED_TYPES[format]}>
            {FEED_TITLES[format]}
          </a>
        </span>
      ))}
    </p>
  );
}
