import { expect, test } from "vitest";
import { markMatches } from "./mark-matches.ts";

const highlight = (...marked: string[]) => ({
  field: "TEXT" as const,
  parts: marked.flatMap((text) => [
    { isMatch: false, text: "…" },
    { isMatch: true, text },
  ]),
});

test.each([
  ["The ships and a ship", ["ship"], "The ships and a [ship]"],
  ["Trade, trade (2.5%)", ["trade", "2.5"], "[Trade], [trade] ([2.5]%)"],
  ["Trade agreement", ["trade", "trade agreement"], "[Trade agreement]"],
  ["2x5%", ["2.5"], "2x5%"],
  ["nothing of it", [], "nothing of it"],
  ["", ["a"], ""],
])("of %j what was found by %j is marked", (text, marked, expected) => {
  const parts = markMatches(text, [highlight(...marked)]);
  expect(
    parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join(""),
  ).toBe(expected);
  expect(parts.map((part) => part.text).join("")).toBe(text);
});
