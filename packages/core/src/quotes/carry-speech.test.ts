import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("speech that goes on without an attribution of its own", () => {
  it.each([
    // the next sentence is all speech
    [
      "“We won,” Ana Ruiz said. “The port stays open.”",
      [
        "direct | said-after | Ana Ruiz | said | asserts | “We won,” … “The port stays open.”",
      ],
    ],
    // it begins in marks and ends in the reporter's words
    [
      "“We won,” said Ana Ruiz, who leads the union. “They agree with us on pay and hours” in the port.",
      [
        "mixed | said-inverted | Ana Ruiz | said | asserts | “We won,” … “They agree with us on pay and hours” in the port",
      ],
    ],
    // another paragraph, with the reporter's between
    [
      "“We won,” Ana Ruiz said.\nThe port was quiet.\n“It stays open from now on.”",
      [
        "direct | said-after | Ana Ruiz | said | asserts | “We won,”",
        "direct | carried | Ana Ruiz | - | asserts | “It stays open from now on.”",
      ],
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each([
    // the marks have a verb: the reporter tells of the words
    "“We won,” Ana Ruiz said. “They shall not pass again here” was on the wall.",
    // too short for speech
    "“We won,” Ana Ruiz said. “Free Port” posters hung on the wall.",
  ])("leaves the reporter's sentence alone: %s", (body) => {
    expect(said(body)).toEqual([
      "direct | said-after | Ana Ruiz | said | asserts | “We won,”",
    ]);
  });
});
