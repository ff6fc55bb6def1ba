import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const speakerOf = (body: string) =>
  quotesIn(body).find(({ cue }) => cue?.lemma === "say")?.speaker?.text;

describe("who is quoted as saying something", () => {
  it.each([
    [
      "Tanjug quoted the minister as saying that the bridge was safe.",
      "the minister",
    ],
    ["Tanjug quotes Ana Ruiz as saying the bridge was safe.", "Ana Ruiz"],
    [
      "The minister was quoted by Tanjug as saying that the bridge was safe.",
      "The minister",
    ],
    ["Ana Ruiz was quoted as saying that the bridge was safe.", "Ana Ruiz"],
  ])("%s", (body, speaker) => {
    expect(speakerOf(body)).toBe(speaker);
  });

  it("leaves an -ing form after another “as” to the sentence's subject", () => {
    expect(
      quotesIn("Ana Ruiz left, saying the bridge was safe.").map(briefly),
    ).toEqual([
      "indirect | clause-bare | Ana Ruiz | saying | asserts | the bridge was safe",
    ]);
  });
});
