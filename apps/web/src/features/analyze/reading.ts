/** What the page asks the reader of copy, which works in a thread of its own. */
export interface CopyToRead {
  /** Comes back with the answer, so that a late one is told from the latest. */
  ticket: number;
  text: string;
  publishedOn: string | null;
}

/** The forms in which a reading can be taken away. */
export const READING_FORMS = [
  { name: "analysis", label: "Analysis (JSON)", file: "analysis.json" },
  { name: "jsonld", label: "schema.org (JSON-LD)", file: "article.jsonld" },
  { name: "ninjs", label: "IPTC ninjs 3.1", file: "article.ninjs.json" },
  {
    name: "annotations",
    label: "W3C Web Annotation",
    file: "article.annotations.json",
  },
] as const;

type ReadingForm = (typeof READING_FORMS)[number]["name"];

/** A piece of copy as it was read: markup to show, and data to take away. */
export interface Reading {
  ticket: number;
  markup: string;
  /** One line: "3 quotes, 1 deal, 7 names". */
  tally: string;
  forms: Record<ReadingForm, string>;
}

/** What the thread says: that it is there, and what it read. */
export type ReaderMessage =
  | { kind: "ready" }
  | { kind: "read"; reading: Reading }
  | { kind: "failed"; ticket: number };
