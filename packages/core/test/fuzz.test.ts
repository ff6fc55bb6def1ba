import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeArticle, verify } from "../src/index.ts";
import { listGoldens } from "./goldens/list-goldens.ts";

const texts = listGoldens().map(({ text }) => text);
const article = fc.constantFrom(...texts);

/** Pieces that readers of copy stumble over. */
const oddPiece = fc.constantFrom(
  '"',
  "“",
  "’",
  "\n\n",
  "\r",
  "\u2028",
  "\u0000",
  "\uD83D",
  "👩‍🚀",
  "é",
  "(",
  "—",
  "...",
  "$",
  "Rs ",
  " said ",
  "MOSCOW, Oct 20 (",
  "31/02/2025",
  "on Monday",
  "9".repeat(40),
  "a".repeat(300),
  "İ",
);

/** An article with some cuts and some odd pieces put in. */
const mutated = fc
  .tuple(
    article,
    fc.array(fc.tuple(fc.nat(), fc.nat(30), oddPiece), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((copy, [place, cut, piece]) => {
      const at = place % (copy.length + 1);
      return copy.slice(0, at) + piece + copy.slice(at + cut);
    }, text),
  );

const truncated = fc
  .tuple(article, fc.nat(), fc.nat())
  .map(([text, start, end]) => {
    const from = start % text.length;
    return text.slice(from, from + (end % text.length));
  });

/** fast-check prints the seed and the smallest text that fails. */
function holds(name: string, copies: fc.Arbitrary<string>, numRuns: number) {
  it(name, () => {
    fc.assert(
      fc.property(copies, (text) => {
        const analysis = analyzeArticle(text);
        expect(verify(analysis)).toEqual([]);
        expect(analysis.article.text).toBe(text);
        expect(JSON.stringify(analyzeArticle(text))).toBe(
          JSON.stringify(analysis),
        );
      }),
      { numRuns },
    );
  });
}

describe("never throws, and proves what it says", () => {
  holds(
    "on any characters",
    fc.string({ unit: "binary", maxLength: 200 }),
    100,
  );
  holds(
    "on any words of copy",
    fc
      .array(fc.oneof(oddPiece, fc.constantFrom(...wordsOf(texts))), {
        maxLength: 80,
      })
      .map((words) => words.join(" ")),
    100,
  );
  holds("on articles with cuts and odd pieces", mutated, 100);
  holds("on parts of articles", truncated, 60);
});

function wordsOf(copies: readonly string[]): string[] {
  return [...new Set(copies.join(" ").split(/\s+/u))];
}
