import { expect, test } from "vitest";
import { sourceOfDeal } from "../deal/deal-source.ts";
import type { Deal } from "../deal/DealView.tsx";
import { sourceOfQuote } from "../quote/quote-source.ts";
import type { Quote } from "../quote/QuoteView.tsx";
import { formatBibtex, formatCslJson, formatPlain } from "./citation.ts";

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
  expect(formatBibtex(sourceOfQuote(QUOTE, "https://record.example"))).toBe(
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
  expect(
    JSON.parse(formatCslJson(sourceOfQuote(QUOTE, "https://record.example"))),
  ).toEqual([
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
  const source = sourceOfQuote(bare, "");
  const bibtex = formatBibtex(source);
  expect(bibtex).not.toMatch(/author|howpublished|year|warned/u);
  expect(formatCslJson(source)).not.toMatch(/author|issued|warned/u);
  expect(formatPlain(source)).toBe(
    'Costs rise. "Costs rose 5% & more_or_less {so}". /quotes/q%3A1',
  );
});

test("a line to read says where, when and what", () => {
  expect(formatPlain(sourceOfQuote(QUOTE, "https://record.example"))).toBe(
    'Ida Holm, Per Lund: Costs rise. Northern Desk, 21 October 2025. Pelle Roth warned: "Costs rose 5% & more_or_less {so}". https://record.example/quotes/q%3A1',
  );
});

test("a deal is cited by its title, how far it has come and the words that say so", () => {
  const deal = {
    id: "d:1",
    title: "Norland – Sundmark: loan",
    status: "IN_FORCE",
    evidence: [{ text: "the loan took effect" }],
    article: { ...QUOTE.article, publishedOn: { value: "2025" } },
  } as unknown as Deal;
  const source = sourceOfDeal(deal, "https://record.example");
  expect(source.note).toBe(
    "Norland – Sundmark: loan, in force: “the loan took effect”",
  );
  expect(formatPlain(source)).toContain("Northern Desk, 2025. Norland");
  expect(formatBibtex(source)).not.toContain("month");
});
