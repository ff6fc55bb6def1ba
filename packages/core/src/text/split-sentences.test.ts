import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, 0, tokens.length).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
}

describe("splitSentences", () => {
  it.each([
    ["The port closed. Ships waited.", ["The port closed.", "Ships waited."]],
    [
      "Mr. Vale met Gen. Orsk in St. Brandt.",
      ["Mr. Vale met Gen. Orsk in St. Brandt."],
    ],
    ["She works for the U.S. Senate.", ["She works for the U.S. Senate."]],
    [
      "She lives in the U.S. He does not.",
      ["She lives in the U.S.", "He does not."],
    ],
    [
      "It rose at 9 a.m. The board met.",
      ["It rose at 9 a.m.", "The board met."],
    ],
    ["J. K. Brandt spoke. He left.", ["J. K. Brandt spoke.", "He left."]],
    [
      "Halden Corp. said so. Norvik Inc. agreed.",
      ["Halden Corp. said so.", "Norvik Inc. agreed."],
    ],
    [
      "It bought Halden Corp. The price was low.",
      ["It bought Halden Corp.", "The price was low."],
    ],
    ["“We won.” The crowd cheered.", ["“We won.”", "The crowd cheered."]],
    ['"Why now?" she asked.', ['"Why now?" she asked.']],
    [
      "It cost 2.5 million. That was cheap.",
      ["It cost 2.5 million.", "That was cheap."],
    ],
    [
      "See No. 5 and no. 6. They match.",
      ["See No. 5 and no. 6.", "They match."],
    ],
    ["Wait... what? Yes!", ["Wait... what?", "Yes!"]],
    [
      "1. The first point 2. The second point",
      ["1. The first point", "2. The second point"],
    ],
    ["a) one thing b) another thing", ["a) one thing", "b) another thing"]],
    ["He paid Rs. 300 in cash.", ["He paid Rs. 300 in cash."]],
    ["It works -- look! -- at last.", ["It works -- look! -- at last."]],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("keeps every token in exactly one sentence", () => {
    const tokens = tokenize("A. B! C? (D.) “E.” f. 1. g 2. h");
    const spans = splitSentences(tokens, 0, tokens.length);
    expect(spans[0]?.start).toBe(0);
    expect(spans.at(-1)?.end).toBe(tokens.length);
    spans
      .slice(1)
      .forEach((span, at) => expect(span.start).toBe(spans[at]?.end));
  });
});
