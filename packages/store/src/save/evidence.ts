import type { Article, Span, TextSpan } from "@onrecord/core";
import type { Evidence } from "../records.ts";

/** Gives for words of an article the sentence or sentences that they stand in. */
export type FindEvidence = (span: Span) => Evidence;

/** Outside the body's sentences (headline, dateline) the line stands for the sentence. */
export function evidenceOf(article: Article): FindEvidence {
  const { text, sentences } = article;
  return ({ start, end }) => {
    const first = sentences.findLast((sentence) => sentence.start <= start);
    const last = sentences.find((sentence) => sentence.end >= end);
    const around =
      first && last && first.end > start && last.start < end
        ? { start: first.start, end: last.end }
        : lineAround(text, start, end);
    return {
      start,
      end,
      text: text.slice(start, end),
      sentence: text.slice(around.start, around.end),
      sentenceStart: around.start,
    };
  };
}

/** Drops whatever else hangs on a span, for what is kept as JSON. */
export function plainSpan({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}

function lineAround(text: string, start: number, end: number): Span {
  const lineEnd = text.indexOf("\n", end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}
