import type { Span, TextSpan } from "@onrecord/core";
import type { ArticleBody, ArticleRecord } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import type { ApiContext } from "../context.ts";
import type { ParagraphSource } from "./dateline.ts";

/** An article's text and what is marked in it: as it was sent along, else loaded together with the others of its list. */
export async function loadBody(
  { id, body }: ArticleRecord,
  { loaders }: ApiContext,
): Promise<ArticleBody> {
  if (body !== undefined) return body;
  const loaded = await loadReferred(loaders.article(id, { body: true }));
  if (loaded.body === undefined)
    throw new Error(`Article ${id} came without the body that was asked for.`);
  return loaded.body;
}

/** Cuts the characters of spans out of the text. */
export function cutSpans<Source extends Span>(
  text: string,
  spans: readonly Source[],
): (Source & TextSpan)[] {
  return spans.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
  }));
}

/** Puts sentences into their paragraphs. Both are in text order, and a sentence lies inside one paragraph. */
export function cutParagraphs({
  text,
  paragraphs,
  sentences,
}: ArticleBody): ParagraphSource[] {
  let next = 0;
  return cutSpans(text, paragraphs).map((paragraph) => {
    const inside: Span[] = [];
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (sentence === undefined || sentence.start >= paragraph.end) break;
      inside.push(sentence);
    }
    return { ...paragraph, sentences: cutSpans(text, inside) };
  });
}
