import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("speech after a colon without a verb of saying", () => {
  it.each([
    [
      "Ana Ruiz: “The bridge is safe.”",
      "direct | colon | Ana Ruiz | : | asserts | “The bridge is safe.”",
    ],
    [
      "Ana Ruiz had a plain answer for the council: “The bridge is safe.”",
      "direct | colon-lead | Ana Ruiz | : | asserts | “The bridge is safe.”",
    ],
    [
      "Ana Ruiz had a plain answer:\n“The bridge is safe and sound.”",
      "direct | next-paragraph | Ana Ruiz | : | asserts | “The bridge is safe and sound.”",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it.each([
    // nobody stands before the colon
    "The sign: “Keep out of the port.”",
    "In short: the bridge is safe.",
    "The score at the end: 3-2.",
  ])("finds no speech in: %s", (body) => {
    expect(quotesIn(body).filter(({ speaker }) => speaker !== null)).toEqual(
      [],
    );
  });

  it("reads the source after the colon of a headline", () => {
    const { quotes } = analyzeArticle(
      "Prices will fall in the spring: minister\n\nOSLO, May 5 (AFP) - Talks went on.",
    );
    expect(quotes.map(briefly)).toEqual([
      "indirect | headline-colon | minister | : | asserts | Prices will fall in the spring",
    ]);
  });
});
