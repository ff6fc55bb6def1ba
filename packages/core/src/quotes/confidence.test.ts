import { describe, expect, it } from "vitest";
import { confidenceOf } from "./confidence.ts";

describe("how sure a quote is", () => {
  it("is surest of words in marks with their speaker beside them, least of words that stand alone", () => {
    const attributed = confidenceOf("quotes/said-after", "direct", false);
    const alone = confidenceOf("quotes/carried", "direct", false);
    expect(attributed).toBeGreaterThan(0.9);
    expect(alone).toBeLessThan(0.5);
  });

  it("goes by the kind too", () => {
    expect(confidenceOf("quotes/said-before", "direct", false)).toBeGreaterThan(
      confidenceOf("quotes/said-before", "mixed", false),
    );
  });

  it("is less sure where a paragraph was joined that no open mark announces", () => {
    expect(confidenceOf("quotes/said-after", "direct", true)).toBeLessThan(
      confidenceOf("quotes/said-after", "direct", false),
    );
  });

  it("holds a rule that was not measured for about as often right as wrong", () => {
    expect(confidenceOf("quotes/no-such-rule", "direct", false)).toBe(0.5);
    expect(confidenceOf("quotes/said-first", "mixed", false)).toBe(0.5);
  });
});
