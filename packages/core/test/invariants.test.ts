import { describe, expect, it } from "vitest";
import { type Analysis, analyzeArticle, verify } from "../src/index.ts";
import { listGoldens } from "./goldens/list-goldens.ts";

interface Range {
  start: number;
  end: number;
}

describe.each(listGoldens().map(({ slug, text }) => ({ slug, text })))(
  "$slug",
  ({ text }) => {
    const analysis = analyzeArticle(text);

    it("gives spans that slice to their text and ids that are there", () => {
      expect(verify(analysis)).toEqual([]);
    });

    it("reads the same text to the same bytes", () => {
      expect(JSON.stringify(analyzeArticle(text))).toBe(
        JSON.stringify(analysis),
      );
    });

    it("keeps the text as it came", () => {
      expect(analysis.article.text).toBe(text);
    });

    it("gives no two names, dates or sums at one place", () => {
      expect(
        findOverlap(analysis.mentions.filter(({ form }) => form === "name")),
      ).toBeNull();
      expect(findOverlap(analysis.dates)).toBeNull();
      expect(findOverlap(analysis.money)).toBeNull();
    });

    it("gives every id once", () => {
      for (const things of [
        analysis.entities,
        analysis.quotes,
        analysis.deals,
      ]) {
        const ids = things.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    });

    it("puts sentences in order, each inside one paragraph", () => {
      expect(findStray(analysis)).toBeNull();
      expect(findOverlap(analysis.article.sentences)).toBeNull();
    });

    it("has no fact from what was removed", () => {
      const facts = [
        ...analysis.mentions,
        ...analysis.quotes.flatMap(({ content }) => content),
        ...analysis.deals.flatMap(({ evidence }) => evidence),
      ];
      for (const removed of analysis.article.removed)
        expect(facts.find((fact) => overlaps(fact, removed))).toBeUndefined();
    });
  },
);

function findOverlap(ranges: readonly Range[]): [Range, Range] | null {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  for (const [at, range] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next && overlaps(range, next)) return [range, next];
  }
  return null;
}

function findStray({ article }: Analysis): Range | null {
  return (
    article.sentences.find(
      (sentence) =>
        !article.paragraphs.some(
          ({ start, end }) => start <= sentence.start && sentence.end <= end,
        ),
    ) ?? null
  );
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
