import type { Dated, Span, TextSpan } from "./span.ts";

/** The line that says where, when and by whom a piece of copy was filed: "MOSCOW, Oct 20 (Reuters)". */
export interface Dateline extends TextSpan {
  /** One span a place: "KYIV/MOSCOW" gives two. */
  places: TextSpan[];
  /** The day it was filed; the year is `inferred` where the line has none. */
  filedOn: Dated | null;
  /** The agency as printed: Reuters, AFP, AP, Xinhua… */
  agency: TextSpan | null;
}

/** Text that is no part of the story: furniture of the page, notices to editors, who reported and edited. */
export interface RemovedText extends TextSpan {
  reason: "chrome" | "notice" | "signoff";
}

/** An article's parts. Every span is an offset into `text`, which is the input, unchanged. */
export interface Article {
  text: string;
  /** BCP 47, for example `en`. */
  language: string;
  headline: TextSpan | null;
  /** Authors, as printed. */
  byline: TextSpan[];
  /** The publisher's date line, or what the caller gave. */
  publishedOn: Dated | null;
  dateline: Dateline | null;
  /** Body only. */
  paragraphs: Span[];
  /** Body only, each inside one paragraph. */
  sentences: Span[];
  removed: RemovedText[];
}
