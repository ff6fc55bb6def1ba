import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("an attribution that opens a sentence after speech", () => {
  it.each([
    [
      "“We won!” Mr. Ruiz wrote on X on Monday.",
      "direct | said-after | Mr. Ruiz | wrote | asserts | “We won!”",
    ],
    [
      "“They asked us, ‘Who won?’” Ana Ruiz said.",
      "direct | said-after | Ana Ruiz | said | asserts | “They asked us, ‘Who won?’”",
    ],
    [
      "“Who won?” Ana Ruiz said about the vote.",
      "direct | said-after | Ana Ruiz | said | asserts | “Who won?”",
    ],
    [
      "“Who won?” Ana Ruiz asked the mayor.",
      "direct | said-after | Ana Ruiz | asked | asks | “Who won?”",
    ],
    [
      "“Who won?” Ana Ruiz, the head of the union, asked.",
      "direct | said-after | Ana Ruiz | asked | asks | “Who won?”",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it("takes no sentence of its own for one", () => {
    // The next sentence says something of its own.
    expect(
      said("“Who won?” Ana Ruiz said.\nOke said he had left early."),
    ).toEqual([
      "direct | said-after | Ana Ruiz | said | asserts | “Who won?”",
      "indirect | clause-bare | Oke | said | asserts | he had left early",
    ]);
  });
});
