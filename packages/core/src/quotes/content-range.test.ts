import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/read-quotes.ts";

const content = (body: string) => quotesIn(body)[0]?.content[0]?.text;

describe("how far a thing reaches that is condemned or asked for", () => {
  it.each([
    ["The union condemned the raid, which killed two men.", "the raid"],
    ["The union condemned the raid that killed two men.", "the raid"],
    [
      "The union condemned the raid on the port on Monday.",
      "the raid on the port",
    ],
    // the noun is still to come
    [
      "The union called for a strict, yearly test of all boats.",
      "a strict, yearly test of all boats",
    ],
  ])("%s", (body, expected) => {
    expect(content(body)).toBe(expected);
  });
});

describe("how far speech in marks reaches", () => {
  it.each([
    // a sentence in marks is all of it
    ["A man yelled “Go home!” at the mayor.", "“Go home!”"],
    [
      "The crowd chanted “Send them home,” and “Build it.”",
      "“Send them home,” and “Build it.”",
    ],
    // a part of one goes on
    [
      "Ana Ruiz said “no more” was to be said of it.",
      "“no more” was to be said of it",
    ],
  ])("%s", (body, expected) => {
    expect(content(body)).toBe(expected);
  });
});
