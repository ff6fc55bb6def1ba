import type { Article } from "../document/article.ts";
import type {
  Draft,
  Sentence,
  SentencePart,
  Stage,
  Token,
} from "../document/draft.ts";
import type { Issue } from "../document/issue.ts";
import type { Span } from "../document/span.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { findQuotedRuns } from "../text/find-quoted-runs.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { isKnownPlace } from "../lexicon/known-places.ts";
import { findParts, type Parts } from "./find-parts.ts";

/** Wire stage: which lines are headline, byline, date line, dateline, body, and which are no part of the story. */
export const wireStage: Stage = { name: "wire", run: readWire };

function readWire({ text, tokens, options }: Draft): Partial<Draft> {
  const parts = findParts(text, {
    publishedOn: options.publishedOn ?? null,
    isKnownPlace,
  });
  const outside: Sentence[] = [];
  if (parts.headline)
    outside.push(...sentencesIn(tokens, parts.headline, "headline", -1));
  for (const author of parts.byline)
    outside.push(...sentencesIn(tokens, author, "byline", -1));
  if (parts.dateline)
    outside.push(...sentencesIn(tokens, parts.dateline, "dateline", -1));
  const body = parts.paragraphs.flatMap((paragraph, index) =>
    sentencesIn(tokens, paragraph, "body", index),
  );
  const article: Article = {
    text,
    language: detectLanguage(text, tokens),
    headline: parts.headline,
    byline: parts.byline,
    publishedOn: parts.publishedOn,
    dateline: parts.dateline,
    paragraphs: parts.paragraphs,
    sentences: body.map(({ start, end }) => ({ start, end })),
    removed: parts.removed,
  };
  return {
    article,
    quotedRuns: findQuotedRuns(text, [
      ...(parts.headline ? [parts.headline] : []),
      ...parts.paragraphs,
    ]),
    sentences: [...outside, ...body].sort((a, b) => a.start - b.start),
    issues: findWireIssues(parts),
  };
}

function findWireIssues({
  dateline,
  paragraphs,
  laterDatelines,
}: Parts): Issue[] {
  const issues: Issue[] = [];
  const first = paragraphs[0];
  if (!dateline && first) {
    issues.push({
      code: "wire/no-dateline",
      message: "No line says where and when this was filed.",
      stage: "wire",
      start: first.start,
      end: first.start,
    });
  }
  for (const { start, end, text } of laterDatelines) {
    issues.push({
      code: "wire/several-stories",
      message: `A second dateline, "${text}": what follows is read as part of the first story.`,
      stage: "wire",
      start,
      end,
    });
  }
  return issues;
}

function sentencesIn(
  tokens: readonly Token[],
  range: Span,
  part: SentencePart,
  paragraph: number,
): Sentence[] {
  const first = firstTokenAt(tokens, range.start);
  let end = first;
  while ((tokens[end]?.start ?? Infinity) < range.end) end++;
  return splitSentences(tokens, first, end).flatMap((sentence) => {
    const start = tokens[sentence.start]?.start;
    const stop = tokens[sentence.end - 1]?.end;
    if (start === undefined || stop === undefined) return [];
    return [
      {
        start,
        end: Math.min(stop, range.end),
        part,
        paragraph,
        firstToken: sentence.start,
        endToken: sentence.end,
      },
    ];
  });
}

/** Index of the first token that begins at or after an offset. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
