import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("titles of programmes beside an attribution", () => {
  it.each([
    [
      "“The bridge is safe,” Ana Ruiz said on the podcast “Here It Is.”",
      "direct | said-after | Ana Ruiz | said | asserts | “The bridge is safe,”",
    ],
    [
      "“The bridge is safe,” she said of the plan on Radio Norland’s “This Morning.”",
      "direct | said-after | she | said | asserts | “The bridge is safe,”",
    ],
    [
      "“The bridge is safe,” Ana Ruiz said on Radio Norland's “This Week with Bo Oke.”",
      "direct | said-after | Ana Ruiz | said | asserts | “The bridge is safe,”",
    ],
    [
      "On the show “Open Door,” Ana Ruiz said the bridge was safe.",
      "indirect | clause-bare | Ana Ruiz | said | asserts | the bridge was safe",
    ],
    [
      "Walking in to chants of “Ruiz! Ruiz!” Ana Ruiz said the bridge was safe.",
      "indirect | clause-bare | Ana Ruiz | said | asserts | the bridge was safe",
    ],
    [
      "Ana Ruiz told the show “Open Door” that the bridge was safe.",
      "indirect | clause-that | Ana Ruiz | told | asserts | that the bridge was safe",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it("takes words in marks for speech where they are no title, or stand right after the verb", () => {
    expect(
      said("Ana Ruiz said in a letter “we will go on digging here”."),
    ).toEqual([
      "direct | said-before | Ana Ruiz | said | asserts | “we will go on digging here”",
    ]);
    expect(said("Ana Ruiz said “No” and left.")).toEqual([
      "direct | said-before | Ana Ruiz | said | asserts | “No”",
    ]);
  });
});
