import { describe, expect, it } from "vitest";
import type { Token } from "../document/draft.ts";
import { contentStems, countShared } from "./content-stems.ts";

const tokensOf = (words: string): Token[] =>
  words.split(" ").map((text, at) => ({
    start: at,
    end: at + 1,
    text,
    lower: text.toLowerCase(),
    kind: "word",
    spaced: true,
  }));
const stemsOf = (words: string) => {
  const tokens = tokensOf(words);
  return contentStems(tokens, 0, tokens.length);
};

describe("what two stretches are both about", () => {
  it.each([
    ["a nuclear bomb", "nuclear bombs", 2],
    ["selling the bridge", "the tunnel and the quay", 0],
    // small words say nothing
    ["that it was the one", "it was that one", 0],
  ])("%s | %s", (a, b, shared) => {
    expect(countShared(stemsOf(a), stemsOf(b))).toBe(shared);
  });

  it("reads only the stretch that it is given", () => {
    const tokens = tokensOf("bridges fell near Bergen");
    expect(contentStems(tokens, 0, 1).size).toBe(1);
    expect(contentStems(tokens, 2, 2).size).toBe(0);
  });
});
