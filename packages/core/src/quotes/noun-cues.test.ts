import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const nouns = (body: string) =>
  quotesIn(body)
    .filter(({ rule }) => rule === "quotes/noun-that")
    .map(briefly);

describe("nouns for what was said", () => {
  it.each([
    [
      "Ana Ruiz's claim that the bridge had fallen was read out.",
      "indirect | noun-that | Ana Ruiz | claim | asserts | that the bridge had fallen",
    ],
    [
      "His warning that the dam could fail was heard.",
      "indirect | noun-that | His | warning | warns | that the dam could fail",
    ],
    [
      "The council heard a claim by Ana Ruiz that the bridge had fallen.",
      "indirect | noun-that | Ana Ruiz | claim | asserts | that the bridge had fallen",
    ],
    [
      "The council heard allegations from the union that pay was late, but left.",
      "indirect | noun-that | the union | allegations | accuses | that pay was late",
    ],
    [
      "The pledge of the harbour minister that no man would go held.",
      "indirect | noun-that | the harbour minister | pledge | promises | that no man would go",
    ],
  ])("%s", (body, expected) => {
    expect(nouns(body)).toEqual([expected]);
  });

  it.each([
    // nobody's
    "The claim that the bridge had fallen was read out.",
    // no clause
    "Ana Ruiz's claim was read out.",
    "The council heard a claim by Ana Ruiz.",
    // a thing that is claimed
    "The claim of victory that he made was read out.",
  ])("%s", (body) => {
    expect(nouns(body)).toEqual([]);
  });
});
