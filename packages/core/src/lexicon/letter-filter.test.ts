import { describe, expect, it } from "vitest";
import { letterFilter } from "./letter-filter.ts";

const WORDS = ["said", "says", "pact", "memorandum of understanding", "é", ""];

describe("letterFilter", () => {
  const mayBe = letterFilter(WORDS);

  it.each(WORDS)("never denies a word of the table: %j", (word) => {
    expect(mayBe(word)).toBe(true);
  });

  it.each(["the", "of", "sailed", "pats", "talks"])(
    "denies a word of other letters or length: %s",
    (word) => {
      expect(mayBe(word)).toBe(false);
    },
  );

  it("may take another word for one of the table, so the table has the last word", () => {
    expect(mayBe("skid")).toBe(true);
  });
});
