import { describe, expect, it } from "vitest";
import { composeCopy } from "./compose-copy.ts";

const bare = { headline: null, byline: null, body: "It snowed.\n\nA lot." };

describe("composeCopy", () => {
  it.each([
    ["a body alone", bare, "It snowed.\n\nA lot."],
    [
      "all that there may be",
      {
        headline: "Snow\n falls",
        byline: "Una Holm",
        dateline: "OSTAD, May 5 (Nordwire)",
        body: bare.body,
      },
      "Snow falls\n\nBy Una Holm\n\nOSTAD, May 5 (Nordwire) - It snowed.\n\nA lot.",
    ],
    [
      "a headline that the body begins with",
      { ...bare, headline: "Snow falls", body: "SNOW FALLS\n\nIt snowed." },
      "Snow falls\n\nIt snowed.",
    ],
    [
      "a byline that the body begins with",
      { ...bare, byline: "by Una Holm", body: "By Una Holm\n\nIt snowed." },
      "By Una Holm\n\nIt snowed.",
    ],
    [
      "a dateline that the body has",
      {
        ...bare,
        dateline: "Ostad",
        body: "OSTAD, May 5 (Nordwire) - It snowed.",
      },
      "OSTAD, May 5 (Nordwire) - It snowed.",
    ],
    [
      "a dateline with its dash",
      { ...bare, dateline: "OSTAD (Nordwire) —" },
      "OSTAD (Nordwire) — It snowed.\n\nA lot.",
    ],
    [
      "an address in the author's place",
      { ...bare, byline: "https://social.example/una" },
      "It snowed.\n\nA lot.",
    ],
    ["nothing", { headline: null, byline: null, body: "" }, ""],
  ])("%s", (_, parts, copy) => {
    expect(composeCopy(parts)).toBe(copy);
  });
});
