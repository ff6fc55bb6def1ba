import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { wireCopy } from "../quotes/support/read-quotes.ts";

const disputesIn = (body: string) =>
  analyzeArticle(wireCopy(body)).disputes.map(({ kind, claim, response }) =>
    [kind, claim.text, response.text].join(" | "),
  );

describe("a claim and who denies it", () => {
  it.each([
    [
      "The envoy rebuffed claims by Ana Ruiz that the bridge had fallen.",
      "rebuttal | the bridge had fallen | The envoy rebuffed claims by Ana Ruiz",
    ],
    [
      "The mayor denied reports that the bridge had fallen.",
      "denial | the bridge had fallen | The mayor denied reports",
    ],
    [
      "Ana Ruiz said Erik Oke had sold the bridge, a claim Oke denies.",
      "denial | Erik Oke had sold the bridge | Oke denies",
    ],
    [
      "Ana Ruiz's claim that the bridge had fallen was rejected by the ministry.",
      "rebuttal | the bridge had fallen | was rejected by the ministry",
    ],
    // across sentences
    [
      "Ana Ruiz accused the government of hiding losses. The minister Erik Oke denied the accusation.",
      "denial | the government of hiding losses | The minister Erik Oke denied the accusation",
    ],
    [
      "Ana Ruiz alleged that the tender had been written for one firm. Erik Oke rejected the charge.",
      "rebuttal | the tender had been written for one firm | Erik Oke rejected the charge",
    ],
    [
      'Ana Ruiz said: "They never asked." Erik Oke rejected that.',
      'rebuttal | "They never asked." | Erik Oke rejected that',
    ],
    [
      "Oslo accused Stockholm of spying. Stockholm denied it.",
      "denial | Stockholm of spying | Stockholm denied it",
    ],
    [
      "The union accused the harbour ministry of theft. The ministry denied the accusation.",
      "denial | the harbour ministry of theft | The ministry denied the accusation",
    ],
    // an aim that is stated is a claim
    [
      "The raids had the stated aim of keeping Norway from building a bomb. Norway denies building a bomb.",
      "denial | keeping Norway from building a bomb | Norway denies building a bomb",
    ],
    [
      "The stated aim of the raids was to keep Norway from building a bomb. Norway denies building a bomb.",
      "denial | keep Norway from building a bomb | Norway denies building a bomb",
    ],
    // what is denied is named in the sentence before
    [
      "Their declared aim was to keep Norway from getting a bomb. Norway denies that it is building one.",
      "denial | keep Norway from getting a bomb | Norway denies that it is building one",
    ],
  ])("%s", (body, expected) => {
    expect(disputesIn(body)).toEqual([expected]);
  });

  it("names both sides", () => {
    const { disputes, entities } = analyzeArticle(
      wireCopy("Oslo accused Stockholm of spying. Stockholm denied it."),
    );
    const nameOf = (id: string | null | undefined) =>
      entities.find((entity) => entity.id === id)?.name;
    expect(nameOf(disputes[0]?.respondent)).toBe("Stockholm");
    expect(nameOf(disputes[0]?.claimant)).toMatch(/oslo/iu);
  });
});

describe("whose claim it is", () => {
  it.each([
    "Oke rejected the claim of Ana Ruiz that ships had damaged the bridge.",
    "Oke rejected a claim by Ana Ruiz that ships had damaged the bridge.",
  ])("%s", (body) => {
    const { disputes, entities } = analyzeArticle(
      wireCopy(`Erik Oke spoke. ${body}`),
    );
    const claimant = disputes[0]?.claimant;
    expect(entities.find(({ id }) => id === claimant)?.name).toBe("Ana Ruiz");
  });
});
