import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";

describe("the text stage", () => {
  it.each([
    ["", "text/empty"],
    [" \n\t ", "text/empty"],
    ["cut here \uD83D", "text/lone-surrogate"],
    ["a bell\u0007rang", "text/control-character"],
  ])("says what is odd about %j", (text, code) => {
    expect(analyzeArticle(text).issues.map((issue) => issue.code)).toContain(
      code,
    );
  });

  it("finds nothing odd in whole characters", () => {
    const codes = analyzeArticle(
      "Prices rose 😀 in Ñandú.\r\n\tThey fell.",
    ).issues.map((issue) => issue.code);
    expect(codes.filter((code) => code.startsWith("text/"))).toEqual([]);
  });
});
