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

  it("reads the beginning of what is longer than any article, and keeps the whole", () => {
    const text = "Ships wait. ".repeat(50_000);
    const { article, issues } = analyzeArticle(text);
    expect(article.text).toBe(text);
    expect(
      issues.find((issue) => issue.code === "text/truncated"),
    ).toMatchObject({ start: 500_000, end: text.length });
    expect(article.paragraphs.at(-1)?.end).toBeLessThanOrEqual(500_000);
  });

  it("finds nothing odd in whole characters", () => {
    const codes = analyzeArticle(
      "Prices rose 😀 in Ñandú.\r\n\tThey fell.",
    ).issues.map((issue) => issue.code);
    expect(codes.filter((code) => code.startsWith("text/"))).toEqual([]);
  });
});
