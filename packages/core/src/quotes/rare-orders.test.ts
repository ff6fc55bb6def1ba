import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("a sentence that opens with its reporting verb", () => {
  it.each([
    [
      "Said Ana Ruiz: “The bridge is safe.”",
      "direct | said-first | Ana Ruiz | Said | asserts | “The bridge is safe.”",
    ],
    [
      "Added Ana Ruiz, who lives near by, “The bridge is safe.”",
      "direct | said-first | Ana Ruiz | Added | asserts | “The bridge is safe.”",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it.each([
    // no quotation follows
    "Said Ana Ruiz to the crew and left.",
    // the marks hold a name, not what was said
    "Added value in the port of “Norland”.",
  ])("%s", (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe("what nobody in particular says", () => {
  it.each([
    [
      "Ana Ruiz was asked, “Is the bridge safe?”",
      "direct | impersonal | - | asked | asks | “Is the bridge safe?”",
    ],
    [
      "It was announced that the bridge was safe.",
      "indirect | impersonal | - | announced | asserts | that the bridge was safe",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
    expect(quotesIn(body)[0]).toMatchObject({
      speaker: null,
      speakerMissing: "anonymous",
    });
  });

  it.each([
    "It could be announced that the bridge was safe.",
    "Ana Ruiz was asked to leave.",
  ])("%s", (body) => {
    expect(said(body)).toEqual([]);
  });
});
