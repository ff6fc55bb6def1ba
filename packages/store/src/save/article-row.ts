import { createHash } from "node:crypto";
import type { Analysis, Article } from "@onrecord/core";
import { daysOf } from "../edtf-days.ts";
import { oneLine } from "../one-line.ts";

/** The day that sorts last, for articles without a date. */
export const NO_DAY = "0001-01-01";

/** More than this of a body is not searched: PostgreSQL's word lists end at 1 MB. */
const SEARCHED_CHARACTERS = 300_000;

/** What is kept of an article beside its facts. */
export interface ArticleRow {
  contentHash: string;
  headline: string;
  excerpt: string;
  /** Body text for search. */
  body: string;
  agency: string | null;
  orderedOn: string;
}

export function articleRow(analysis: Analysis): ArticleRow {
  const { article } = analysis;
  const { text } = article;
  const excerpt = oneLine(firstSentence(article));
  const body = article.paragraphs
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
  const dated = article.publishedOn ?? article.dateline?.filedOn ?? null;
  return {
    contentHash: hashContent(article),
    headline:
      oneLine(article.headline?.text ?? "") || cut(excerpt, 100) || "Untitled",
    excerpt,
    body: body.slice(0, SEARCHED_CHARACTERS),
    agency: article.dateline?.agency?.text ?? null,
    orderedOn: (dated && daysOf(dated.value)?.first) ?? NO_DAY,
  };
}

/** Two copies are the same content if their text is and the caller gave the same date. */
function hashContent({ text, publishedOn }: Article): string {
  const given = publishedOn?.basis === "given" ? publishedOn.value : "";
  return createHash("sha256").update(`${given}\n${text}`).digest("hex");
}

function firstSentence({ text, sentences, paragraphs }: Article): string {
  const first = sentences[0] ?? paragraphs[0];
  return first ? text.slice(first.start, first.end) : text.slice(0, 300);
}

/** At most so many characters, cut between words. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length);
  return `${text.slice(0, end > 0 ? end : length)}…`;
}
