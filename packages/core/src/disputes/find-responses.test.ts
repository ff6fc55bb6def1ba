import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { wireCopy } from "../quotes/support/read-quotes.ts";

function disputesIn(body: string) {
  const { disputes, entities } = analyzeArticle(wireCopy(body));
  const nameOf = (id: string | null) =>
    entities.find((entity) => entity.id === id)?.name ?? null;
  return disputes.map(({ kind, claimant, respondent, response }) => ({
    kind,
    claimant: nameOf(claimant),
    respondent: nameOf(respondent),
    response: response.text,
  }));
}

describe("who answers a claim", () => {
  it.each([
    [
      "Bo Oke dismissed accusations from Ana Ruiz that he had sold the bridge.",
      {
        kind: "rebuttal",
        claimant: "Ana Ruiz",
        respondent: "Bo Oke",
        response: "Bo Oke dismissed accusations from Ana Ruiz",
      },
    ],
    [
      "Bo Oke rejected Ana Ruiz's claim that he had sold the bridge.",
      {
        kind: "rebuttal",
        claimant: "Ana Ruiz",
        respondent: "Bo Oke",
        response: "Bo Oke rejected Ana Ruiz's claim",
      },
    ],
    [
      "Bo Oke denied an allegation by Ana Ruiz that he had sold the bridge.",
      {
        kind: "denial",
        claimant: "Ana Ruiz",
        respondent: "Bo Oke",
        response: "Bo Oke denied an allegation by Ana Ruiz",
      },
    ],
    // in the passive
    [
      "Ana Ruiz's claim that the bridge was sold was rejected by Bo Oke.",
      {
        kind: "rebuttal",
        claimant: "Ana Ruiz",
        respondent: "Bo Oke",
        response: "was rejected by Bo Oke",
      },
    ],
    // nobody's claim
    [
      "Bo Oke rejected reports that he had sold the bridge.",
      {
        kind: "rebuttal",
        claimant: null,
        respondent: "Bo Oke",
        response: "Bo Oke rejected reports",
      },
    ],
  ])("%s", (body, expected) => {
    expect(disputesIn(body)).toEqual([expected]);
  });

  it.each([
    // no answer to a claim
    "Bo Oke rejected the offer from Ana Ruiz.",
    "Bo Oke did not deny Ana Ruiz's claim that he had sold the bridge.",
    "Bo Oke may reject Ana Ruiz's claim that he had sold the bridge.",
    "The goal was denied by the goalkeeper.",
  ])("nobody in: %s", (body) => {
    expect(disputesIn(body)).toEqual([]);
  });
});
