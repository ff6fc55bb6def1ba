import { describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { evidenceOf } from "./evidence.ts";

const { article } = buildAnalysis({
  headline: "Port opens in Sund",
  paragraphs: ["The port opened. Ships came.", "It rained."],
});

describe("evidenceOf", () => {
  it.each([
    ["words of a sentence", "port opened", "The port opened."],
    ["a whole sentence", "Ships came.", "Ships came."],
    ["two sentences", "opened. Ships", "The port opened. Ships came."],
    ["sentences of two paragraphs", "came.\n\nIt", "Ships came.\n\nIt rained."],
    ["the headline, which is no sentence", "opens in", "Port opens in Sund"],
  ])("%s", (_, words, sentence) => {
    const start = article.text.indexOf(words);
    const evidence = evidenceOf(article)({ start, end: start + words.length });
    expect(evidence).toEqual({
      start,
      end: start + words.length,
      text: words,
      sentence,
      sentenceStart: article.text.indexOf(sentence),
    });
  });
});
