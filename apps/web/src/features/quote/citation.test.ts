import { expect, test } from "vitest";
import { formatBibtex, formatCslJson } from "./citation.ts";
import type { Quote } from "./QuoteView.tsx";

const QUOTE = {
  __typename: "Quote",
  id: "q:1",
  text: '"Costs rose 5% & more_or_less\n{so}"',
  stance: "WARNS",
  speaker: { text: "Roth", entity: { slug: "roth", name: "Pelle Roth" } },
  article: {
    slug: "costs-rise",
    headline: "Costs rise",
    agency: "Northern Desk",
    publishedOn: { value: "2025-10-21", basis: "STATED" },
    filedOn: null,
    byline: [{ text: "Ida Holm" }, { text: "Per Lund" }],
  },
} as unknown as Quote;

test("BibTeX names the article, and the words with their speaker; its own signs are escaped", () => {
  expect(formatBibtex(QUOTE, "https://record.example")).toBe(
    String.raw`@misc{costs-rise,
  title = {{Costs rise}},
  author = {{Ida Holm} and {Per Lund}},
  howpublished = {Northern Desk},
  year = {2025},
  month = {10},
  day = {21},
  note = {Pelle Roth warned: "Costs rose 5\% \& more\_or\_less \{so\}"},
  url = {https://record.example/quotes/q%3A1}
}`,
  );
});

test("CSL-JSON says the same", () => {
  expect(JSON.parse(formatCslJson(QUOTE, "https://record.example"))).toEqual([
    {
      id: "costs-rise",
      type: "article-newspaper",
      title: "Costs rise",
      author: [{ literal: "Ida Holm" }, { literal: "Per Lund" }],
      "container-title": "Northern Desk",
      issued: { "date-parts": [[2025, 10, 21]] },
      note: 'Pelle Roth warned: "Costs rose 5% & more_or_less {so}"',
      URL: "https://record.example/quotes/q%3A1",
    },
  ]);
});

test("what the copy leaves out is left out", () => {
  const bare = {
    ...QUOTE,
    speaker: null,
    article: { ...QUOTE.article, agency: null, publishedOn: null, byline: [] },
  } as Quote;
  const bibtex = formatBibtex(bare, "");
  expect(bibtex).not.toMatch(/author|howpublished|year|warned/u);
  expect(formatCslJson(bare, "")).not.toMatch(/author|issued|warned/u);
});
