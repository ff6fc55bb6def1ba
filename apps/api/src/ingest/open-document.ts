import type { CopyFormat } from "../formats/copy-format.ts";
import { readArticles } from "../formats/read-articles.ts";
import type { KeyedInput } from "./ingest-keyed.ts";

/** What a client hands in: copy, or a document that carries some. */
export interface DocumentInput extends KeyedInput {
  /** Plain text where nothing is said. */
  format?: CopyFormat | null | undefined;
}

/** An article of a document, ready to be taken in, or why it is not. */
export type OpenedArticle =
  KeyedInput | { source: string | null; problem: string };

/**
 * Takes a document apart into the articles that it holds. What names an article in its document is its source, and its
 * day is the one stated there; what the client says stands in where the document says nothing. Of several articles each gets a client key of
 * its own, made from the one given.
 *
 * Errors: never throws.
 */
export function openDocument(
  { format, ...input }: DocumentInput,
  now: number = Date.now(),
): OpenedArticle[] {
  // Plain text is the copy as filed: nothing of it is changed, and what is wrong with it ingest itself says.
  if (format == null || format === "text") return [input];
  const pieces = readArticles(format, input.text, now);
  const isAlone = pieces.length === 1;
  return pieces.map((piece, at) => {
    if ("problem" in piece) return piece;
    const { clientKey } = input;
    return {
      text: piece.text,
      source: piece.source ?? (isAlone ? input.source : null),
      publishedOn: piece.publishedOn ?? input.publishedOn,
      slug: isAlone ? input.slug : null,
      clientKey:
        clientKey == null || isAlone ? clientKey : `${clientKey}/${at + 1}`,
    };
  });
}
