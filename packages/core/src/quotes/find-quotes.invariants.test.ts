import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { verify } from "../verify.ts";
import { wireCopy } from "./support/read-quotes.ts";

// Scraps that make speech, whole and broken.
const scraps = array(
  constantFrom(
    '"',
    "“",
    "”",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "''",
    ",",
    ".",
    "?",
    ":",
    "\n",
    "\n\n",
    "Ana Ruiz",
    "he",
    "who",
    "the ministry",
    "said",
    "told reporters",
    "denied",
    "accused",
    "of",
    "that",
    "and",
    "adding",
    "according to",
    "claims by",
    "the bridge was safe",
    "a charge",
    "on Monday",
  ),
  { maxLength: 40 },
).map((words) => words.join(" "));

describe("whatever the text", () => {
  it("gives spans that hold, contents in order, and the same twice", () => {
    assert(
      property(scraps, (body) => {
        const text = wireCopy(body);
        const analysis = analyzeArticle(text);
        expect(verify(analysis)).toEqual([]);
        for (const { content, verbatim, confidence } of analysis.quotes) {
          expect(content.length).toBeGreaterThan(0);
          content.slice(1).forEach((span, at) => {
            expect(span.start).toBeGreaterThanOrEqual(content[at]?.end ?? 0);
          });
          for (const part of verbatim)
            expect(
              content.some(
                ({ start, end }) => start <= part.start && part.end <= end,
              ),
            ).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(analysis.quotes.map(({ id }) => id)).toEqual(
          analysis.quotes.map((_, at) => `q${at + 1}`),
        );
        expect(analyzeArticle(text)).toEqual(analysis);
      }),
      { numRuns: 150 },
    );
  });

  it("never throws", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(verify(analyzeArticle(`“${text}” he said.`))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile copy", () => {
  it.each([
    '"',
    ' "a',
    "“",
    "said ",
    "he said ",
    "Ruiz, a man, ",
    "claims by Ruiz that ",
    "according to Ruiz, ",
  ])("holds for 40,000 characters of %j", (scrap) => {
    const text = scrap.repeat(40_000 / scrap.length);
    expect(verify(analyzeArticle(text))).toEqual([]);
  });
});
