import { expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";

it.each([
  "It used 12 pounds of sugar.", // a weight
  "He got 450 marks in the exam.",
  "She won 3 games and 12 won medals.", // a verb
  "Profit passed the 4,000 mark.",
  "Take the N10 and then the R2.", // roads
  "COP27 and COP 15 were held in the desert.", // conferences
  "Sales rose 15 pct to 3,000 tonnes.",
  "In 2019 it had 20 million members.",
  "He has a great deal of common sense.",
  "The euro fell and the dollar rose.",
  "An 81mm mortar and a 5kg bag.",
])("finds no money in: %s", (text) => {
  expect(analyzeArticle(text).money).toEqual([]);
});
