import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("indirect speech", () => {
  it.each([
    [
      "Ana Ruiz said that the bridge was safe.",
      "clause-that | Ana Ruiz | said | asserts | that the bridge was safe",
    ],
    [
      "Ana Ruiz said on Monday the bridge was safe.",
      "clause-bare | Ana Ruiz | said | asserts | the bridge was safe",
    ],
    [
      "The bridge is safe, the harbour ministry said on Monday.",
      "clause-said | the harbour ministry | said | asserts | The bridge is safe",
    ],
    [
      "The bridge, Ana Ruiz said, would be closed.",
      "clause-said | Ana Ruiz | said | asserts | The bridge … would be closed",
    ],
    [
      "Ana Ruiz, who leads the union, said the bridge was safe.",
      "clause-bare | Ana Ruiz | said | asserts | the bridge was safe",
    ],
    [
      "The firm denies hiding the tests.",
      "gerund | The firm | denies | denies | hiding the tests",
    ],
    // The relative clause is the reporter's.
    [
      "The council condemned the raid on the port that killed two men.",
      "object | The council | condemned | condemns | the raid on the port",
    ],
    [
      "The union accused the harbour ministry of theft.",
      "accused-of | The union | accused | accuses | theft",
    ],
    [
      "The mayor vowed to rebuild the bridge.",
      "infinitive | The mayor | vowed | promises | to rebuild the bridge",
    ],
    [
      "Ana Ruiz urged the council to close the bridge.",
      "urged-to | Ana Ruiz | urged | demands | to close the bridge",
    ],
    [
      "Reporters asked whether the bridge would close.",
      "whether | Reporters | asked | asks | whether the bridge would close",
    ],
    [
      "The agency warned that dams could fail.",
      "clause-that | The agency | warned | warns | that dams could fail",
    ],
    [
      "The minister was quoted as saying that the bridge was safe.",
      "clause-that | The minister | saying | asserts | that the bridge was safe",
    ],
    [
      "It was announced that the bridge was safe.",
      "impersonal | - | announced | asserts | that the bridge was safe",
    ],
    [
      "According to Ana Ruiz, the bridge is safe.",
      "according-to | Ana Ruiz | According to | asserts | the bridge is safe",
    ],
    [
      "The bridge is safe, according to the ministry.",
      "according-to | the ministry | according to | asserts | The bridge is safe",
    ],
    [
      "In the words of Ana Ruiz, the bridge is safe.",
      "in-the-words-of | Ana Ruiz | In the words of | asserts | the bridge is safe",
    ],
    [
      "Ruiz's claim that the bridge had fallen was read out.",
      "noun-that | Ruiz | claim | asserts | that the bridge had fallen",
    ],
    [
      "Oke thanked the crew and said the bridge was safe, while traffic moved on the old road.",
      "clause-bare | Oke | said | asserts | the bridge was safe",
    ],
    [
      "Moscow says it sells the ships by the book, while Oslo buys them.",
      "clause-bare | Moscow | says | asserts | it sells the ships by the book",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([`indirect | ${expected}`]);
  });

  // Two speech acts, two quotes, however the claim's owner is tied to it.
  it.each([
    ["claims by Ana Ruiz", "Ana Ruiz", "claims"],
    ["a claim from Ana Ruiz", "Ana Ruiz", "claim"],
    ["the claim of Ana Ruiz", "Ana Ruiz", "claim"],
    ["Ana Ruiz's claim", "Ana Ruiz", "claim"],
  ])("reads %s inside a rebuff beside the rebuff", (claim, owner, cue) => {
    expect(
      said(`The envoy rejected ${claim} that the bridge had fallen.`),
    ).toEqual([
      `indirect | object | The envoy | rejected | denies | ${claim} that the bridge had fallen`,
      `indirect | noun-that | ${owner} | ${cue} | asserts | that the bridge had fallen`,
    ]);
  });

  it.each([
    // nobody's claims: the noun after the denial is no verb of the deniers
    [
      "Officials reject claims that the bridge had fallen.",
      "object | Officials | reject | denies | claims that the bridge had fallen",
    ],
    [
      "The firm denies reports that the bridge had fallen.",
      "object | The firm | denies | denies | reports that the bridge had fallen",
    ],
    // a comma before a clause, as some houses write it
    [
      "Ana Ruiz said, the bridge was under water.",
      "clause-bare | Ana Ruiz | said | asserts | the bridge was under water",
    ],
    [
      "In contrast, Ana Ruiz said, there was no bridge.",
      "clause-bare | Ana Ruiz | said | asserts | there was no bridge",
    ],
    [
      "Ana Ruiz said, while in Oslo, that the bridge was safe.",
      "clause-that | Ana Ruiz | said | asserts | that the bridge was safe",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([`indirect | ${expected}`]);
  });

  it("takes no claim of a thing for somebody's", () => {
    expect(said("The claim of victory that he made was read out.")).toEqual([]);
    // what follows the participle is nothing but who said all of it
    expect(
      said(
        "Some grain is still open under the Harbour Support Programme announced April 14, 1986, it said.",
      ),
    ).toEqual([]);
  });

  it("reads the claim inside a rebuff beside the rebuff", () => {
    expect(
      said("The envoy rebuffed claims by Ana Ruiz that the bridge had fallen."),
    ).toEqual([
      "indirect | object | The envoy | rebuffed | denies | claims by Ana Ruiz that the bridge had fallen",
      "indirect | noun-that | Ana Ruiz | claims | asserts | that the bridge had fallen",
    ]);
  });
});
