/** The forms that copy may come in, in words for the schema. */
export const COPY_FORMATS = {
  text: "Plain text as filed: the copy itself.",
  html: "A web page, or a part of one. It is read, never rendered: no script runs and nothing is fetched.",
  ninjs: "IPTC ninjs 1 to 3, JSON: an item, or a list of items.",
  newsml:
    "IPTC NewsML-G2, XML: a news item, a package or message of several, or NITF on its own.",
  feed: "RSS, Atom, RDF or JSON Feed: every entry is an article.",
} as const satisfies Readonly<Record<string, string>>;

export type CopyFormat = keyof typeof COPY_FORMATS;

/** An article as a document carries it, in the terms of ingest. */
interface ReadArticle {
  /** Plain text as a wire files it: headline, byline, paragraphs, an empty line between them. */
  text: string;
  /** What names the article wherever it comes from: a URI, a GUID, an address. Its next version has the same. */
  source: string | null;
  /** Where readers find it: http or https. */
  url: string | null;
  /** The day as the document states it, ISO 8601, in the document's own zone. */
  publishedOn: string | null;
  /** Who publishes it, as named there. */
  outlet: string | null;
}

/** A part of a document that is no article to take in. */
interface ReadProblem {
  /** What the part calls itself; null where it has no name, or the whole document is meant. */
  source: string | null;
  /** Why it is not taken in and what to do about it. */
  problem: string;
}

/** What a document holds, in its order. */
export type ReadPiece = ReadArticle | ReadProblem;
