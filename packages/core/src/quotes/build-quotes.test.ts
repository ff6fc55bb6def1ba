import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";
import { quotesIn, wireCopy } from "./support/read-quotes.ts";

describe("kinds of quotes", () => {
  it.each([
    ["“The bridge is safe,” Ana Ruiz said.", "direct"],
    // a small word before the marks does not make it mixed
    ["“We won,” Ana Ruiz said, and “we will stay.”", "direct"],
    ["Ana Ruiz said the bridge was “safe”.", "mixed"],
    ["Ana Ruiz said the bridge was safe.", "indirect"],
  ])("%s", (body, kind) => {
    expect(quotesIn(body)[0]?.kind).toBe(kind);
  });
});

describe("what a quote holds", () => {
  it("has the words inside the marks without them, each stretch apart", () => {
    expect(
      quotesIn("“The bridge,” Ana Ruiz said, “is safe.”")[0]?.verbatim.map(
        ({ text }) => text,
      ),
    ).toEqual(["The bridge,", "is safe."]);
  });

  it("names who and what is spoken of, once", () => {
    const { quotes, entities } = analyzeArticle(
      wireCopy("Ana Ruiz said Bo Oke had left and Oke would stay in Bergen."),
    );
    expect(
      quotes[0]?.about.map(
        (id) => entities.find((each) => each.id === id)?.name,
      ),
    ).toEqual(["Bo Oke", "Bergen"]);
  });

  it("numbers quotes in text order and gives no stretch twice", () => {
    const quotes = quotesIn(
      "Ana Ruiz said it was safe. “It will hold,” Oke said. Liv Lind denied it was old.",
    );
    expect(quotes.map(({ id }) => id)).toEqual(
      quotes.map((_, at) => `q${at + 1}`),
    );
    const starts = quotes.map(({ content }) => content[0]?.start);
    expect(starts).toEqual([...starts].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it("never begins with a comma", () => {
    for (const body of [
      "Ana Ruiz said, the bridge was safe.",
      "In Oslo, Ana Ruiz said, the bridge was safe.",
      "“The bridge,” Ana Ruiz said, was “safe”.",
    ])
      for (const { content } of quotesIn(body))
        for (const { text } of content) expect(text).not.toMatch(/^[\s,;:.]/u);
  });
});

describe("what was odd in the copy", () => {
  it("is said of marks that are never closed and of speech without a speaker", () => {
    const { issues } = analyzeArticle(
      wireCopy("The port was quiet.\n“It will hold, come what may."),
    );
    expect(issues.map(({ code }) => code)).toContain("quotes/unclosed");
  });
});
