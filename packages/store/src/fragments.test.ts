import { describe, expect, it } from "vitest";
import { parseFragments } from "./fragments.ts";

describe("parseFragments", () => {
  it("gives the text without marks, and where they were", () => {
    expect(parseFragments("the \uE000port\uE001 of \uE000Sund\uE001")).toEqual([
      {
        text: "the port of Sund",
        highlights: [
          { start: 4, end: 8 },
          { start: 12, end: 16 },
        ],
      },
    ]);
  });

  it("splits pieces, joins lines, and drops what is empty", () => {
    expect(parseFragments("a\n\n b\uE002 \uE002\uE000c\uE001")).toEqual([
      { text: "a b", highlights: [] },
      { text: "c", highlights: [{ start: 0, end: 1 }] },
    ]);
  });

  it("leaves markup as text", () => {
    expect(parseFragments("<b>\uE000x\uE001</b>")).toEqual([
      { text: "<b>x</b>", highlights: [{ start: 3, end: 4 }] },
    ]);
  });
});
