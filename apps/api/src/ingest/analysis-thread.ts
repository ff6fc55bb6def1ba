import { analyzeArticle, type Analysis } from "@onrecord/core";

/** What a thread is given of a piece of copy. */
export type ThreadCopy = [text: string, publishedOn: string | null];

/** Reads several pieces of copy: what a thread of the pool runs. */
export function analyzeAll(copies: readonly ThreadCopy[]): Analysis[] {
  return copies.map(([text, publishedOn]) =>
    analyzeArticle(text, { publishedOn }),
  );
}
