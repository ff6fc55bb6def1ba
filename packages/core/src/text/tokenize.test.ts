import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";

const words = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["Iran's envoy", ["Iran", "'s", "envoy"]],
    ["Norvania’s king", ["Norvania", "’s", "king"]],
    ["Lee Dae-jun met O'Neill", ["Lee", "Dae-jun", "met", "O'Neill"]],
    ["the Oslo-based firm", ["the", "Oslo", "-", "based", "firm"]],
    ["a U.S.-led force", ["a", "U.S.", "-", "led", "force"]],
    [
      "pro-Norvanian, anti-U.S.",
      ["pro", "-", "Norvanian", ",", "anti", "-", "U.S."],
    ],
    ["(R-Texas) on D-Day", ["(", "R", "-", "Texas", ")", "on", "D-Day"]],
    [
      "Norway-Sweden and Guinea-Bissau",
      ["Norway", "-", "Sweden", "and", "Guinea-Bissau"],
    ],
    ["African-American, Ruiz-Vega", ["African-American", ",", "Ruiz-Vega"]],
    ["non-stop", ["non-stop"]],
    ["AT&T and S&P", ["AT&T", "and", "S&P"]],
    ["at 5 a.m. Mr. Vale", ["at", "5", "a.m.", "Mr", ".", "Vale"]],
    ["$25-billion", ["$", "25", "-", "billion"]],
    ["1,255 MW by 12:30", ["1,255", "MW", "by", "12:30"]],
    ["the 1990s, 5bn", ["the", "1990s", ",", "5bn"]],
    ["F-35 and COVID-19", ["F-35", "and", "COVID-19"]],
    ["wait -- no...", ["wait", "--", "no", "..."]],
    [
      "see https://news.example/a?b=1.",
      ["see", "https://news.example/a?b=1", "."],
    ],
    ["desk@news.example @desk #oil", ["desk@news.example", "@desk", "#oil"]],
    ["don't", ["don't"]],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("tells words, numbers and marks apart", () => {
    expect(tokenize("May 5 , 5bn").map((token) => token.kind)).toEqual([
      "word",
      "number",
      "mark",
      "word",
    ]);
  });

  it("says which tokens lean on the one before", () => {
    expect(tokenize("Iran's oil.").map((token) => token.spaced)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("covers every character that is not white space, once and in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string()),
        (text) => {
          let at = 0;
          for (const token of tokenize(text)) {
            expect(text.slice(at, token.start).trim()).toBe("");
            expect(text.slice(token.start, token.end)).toBe(token.text);
            at = token.end;
          }
          expect(text.slice(at).trim()).toBe("");
        },
      ),
    );
  });
});
