import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("according to somebody", () => {
  it.each([
    [
      "The bridge is safe, according to the ministry.",
      "indirect | according-to | the ministry | according to | asserts | The bridge is safe",
    ],
    [
      "According to Ana Ruiz, the bridge is safe.",
      "indirect | according-to | Ana Ruiz | According to | asserts | the bridge is safe",
    ],
    [
      "But according to Ana Ruiz, the bridge is safe.",
      "indirect | according-to | Ana Ruiz | according to | asserts | the bridge is safe",
    ],
    // a clause of its own
    [
      "The port is old, but trade rose last year, according to the harbour board.",
      "indirect | according-to | the harbour board | according to | asserts | trade rose last year",
    ],
    // the source has an apposition
    [
      "According to Ana Ruiz, a lawyer in Oslo, the bridge is safe.",
      "indirect | according-to | Ana Ruiz | According to | asserts | the bridge is safe",
    ],
    [
      "In the words of Ana Ruiz, the bridge is “safe as houses”.",
      "mixed | in-the-words-of | Ana Ruiz | In the words of | asserts | the bridge is “safe as houses”",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it.each([
    "The work went according to plan.",
    "The fees are set according to size.",
    "They sat according to their age.",
    "The boats are ranked, according to what they carry.",
    "The fee is two crowns, according to the type of boat.",
  ])("%s", (body) => {
    expect(said(body)).toEqual([]);
  });
});
