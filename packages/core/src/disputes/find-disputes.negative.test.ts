import { expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { wireCopy } from "../quotes/support/read-quotes.ts";

it.each([
  // nobody claims anything before
  "Guards denied entry to the crew.",
  "The club rejected an offer for its striker.",
  "The judge dismissed the case.",
  // another side than the one accused
  "The union accused the firm of theft. Denmark denied it.",
  // somebody else was accused, by name
  "Ana Ruiz accused Norway of theft. Denmark denied the accusation.",
  // not what the sentence before said
  'Ana Ruiz said: "They never asked." It rained all day. Erik Oke rejected that.',
  // about something else
  "Ana Ruiz said Norway buys ships. Norway denies building a bomb.",
  // not denied
  "Oslo accused Stockholm of spying. Stockholm did not deny it.",
])("%s", (body) => {
  expect(analyzeArticle(wireCopy(body)).disputes).toEqual([]);
});
