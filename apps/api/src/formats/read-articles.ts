import type { CopyFormat, ReadPiece } from "./copy-format.ts";
import { readFeed } from "./read-feed.ts";
import { readHtml } from "./read-html.ts";
import { readNewsml } from "./read-newsml.ts";
import { readNinjs } from "./read-ninjs.ts";

/** No document is longer, in UTF-16 code units: what carries an article or a hundred of them is not. */
const MAX_DOCUMENT_LENGTH = 10_000_000;

const READERS: Readonly<
  Record<CopyFormat, (content: string, now: number) => ReadPiece[]>
> = {
  text: (text) => [
    { text, source: null, url: null, publishedOn: null, outlet: null },
  ],
  html: readHtml,
  ninjs: readNinjs,
  newsml: readNewsml,
  feed: readFeed,
};

/**
 * The one door for copy in any form: the articles that a document holds, in its order, and in the place of each that cannot
 * be taken in the reason why. A document with nothing in it gives one reason.
 *
 * Units: `now` is the time that embargoes are held against, milliseconds.
 * Errors: never throws, whatever the content.
 *
 * @example
 * readArticles("ninjs", json).map((piece) => "problem" in piece ? piece.problem : piece.source)
 */
export function readArticles(
  format: CopyFormat,
  content: string,
  now: number = Date.now(),
): ReadPiece[] {
  if (content.length > MAX_DOCUMENT_LENGTH)
    return [
      {
        source: null,
        problem: `It is ${content.length} characters long; at most ${MAX_DOCUMENT_LENGTH} are read.`,
      },
    ];
  const withoutMark = content.replace(/^\uFEFF/u, "");
  if (withoutMark.trim() === "")
    return [{ source: null, problem: "It holds no text." }];
  try {
    return READERS[format](withoutMark, now);
  } catch (error) {
    // The libraries that read markup meet what nobody has thought of; that is a matter of the document, not ours.
    const why = error instanceof Error ? error.message : String(error);
    return [{ source: null, problem: `It could not be read: ${why}` }];
  }
}
