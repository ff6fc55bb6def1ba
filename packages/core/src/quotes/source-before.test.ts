import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/read-quotes.ts";

const speaker = (body: string) => quotesIn(body)[0]?.speaker?.text;

it("hears a trader, not the town of his bank", () => {
  expect(
    quotesIn("A trader at a bank in London said prices fell.")[0],
  ).toMatchObject({
    speaker: { text: "A trader at a bank in London", entityId: null },
    speakerMissing: "anonymous",
  });
});

describe("the words that name a source", () => {
  it.each([
    ["“It is safe,” Norland’s Ana Ruiz said.", "Norland’s Ana Ruiz"],
    ['"It is safe," the union\'s Ana Ruiz said.', "the union's Ana Ruiz"],
    ["“It is safe,” said Norland’s Ana Ruiz.", "Norland’s Ana Ruiz"],
    [
      "“It is safe,” a spokesman for the harbour said.",
      "a spokesman for the harbour",
    ],
    [
      "“It is safe,” said one of two engineers who had been there.",
      "one of two engineers",
    ],
    ["“It is safe,” said some of the men.", "some of the men"],
    ["“It is safe,” Ana Ruiz (Norland) said.", "Ana Ruiz (Norland)"],
    ["Article 33 affirms: “No port may be closed.”", "Article 33"],
    ["“It is safe,” Ana Ruiz, a lawyer from Lima, said.", "Ana Ruiz"],
    ["“It is safe,” the mayor, Ana Ruiz, said.", "Ana Ruiz"],
    ["“It is safe,” Ana Ruiz, 30, of Bergen, Norway, said.", "Ana Ruiz"],
    ["“It is safe,” said a 2008 Norland veteran.", "a 2008 Norland veteran"],
    ["The vote went on, but some said the bridge was safe.", "some"],
    [
      "A spokesman at strike headquarters for the seamen in Bergen said it was safe.",
      "A spokesman at strike headquarters for the seamen in Bergen",
    ],
    ["Sen. Ana Ruiz Jr. said the bridge was safe.", "Sen. Ana Ruiz Jr."],
  ])("%s", (body, expected) => {
    expect(speaker(body)).toBe(expected);
  });

  it.each([
    // the "'s" of a verb is no possessive
    ["She's said the bridge is safe.", "She"],
    ["He’s told the council that the bridge is safe.", "He"],
  ])("%s", (body, expected) => {
    expect(speaker(body)).toBe(expected);
  });

  it.each([
    "The mixed feelings in many Norse states, and the cost, grew.",
    "The firm's stated aim is growth.",
    "In 33 says the sign.",
    "An appeal against a court ruling that it was void is open.",
    "Oke was indicted by a grand jury on criminal charges that he lied.",
    "The rate is two pct, according to the type of paper.",
  ])("finds no source in: %s", (body) => {
    expect(quotesIn(body)).toEqual([]);
  });
});
