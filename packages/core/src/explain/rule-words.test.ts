import { describe, expect, it } from "vitest";
import { describeDealRule } from "./deal-rules.ts";
import { describeRule } from "./describe-rule.ts";
import { describeQuoteRule, QUOTE_RULES } from "./quote-rules.ts";

describe("rules for quotes in words", () => {
  it.each(Object.entries(QUOTE_RULES))("%s: %s", (rule, words) => {
    expect(describeQuoteRule(rule)).toBe(words);
    expect(words).toMatch(/^[A-Z“].*\.$/u);
  });

  it("gives a rule without a sentence by its name", () => {
    expect(describeQuoteRule("quotes/sung-in-chorus")).toBe(
      "Read by the rule “sung in chorus”.",
    );
  });
});

describe("rules for deals in words", () => {
  it.each([
    [
      "deals/named",
      "The copy names the agreement by its noun and says whose it is.",
    ],
    ["deals/buy", "The verb “buy” ties the sides together."],
    [
      "deals/was-sold",
      "The passive “was sold” names the thing first and the sides after it.",
    ],
  ])("%s", (rule, words) => {
    expect(describeDealRule(rule)).toBe(words);
  });
});

it.each([
  ["quotes/according-to", "“According to” names whose words they are."],
  ["deals/signed", "The sides sign the agreement."],
  ["deals/buy", "The verb “buy” ties the sides together."],
  ["quotes/sung-in-chorus", "Read by the rule “sung in chorus”."],
])("either kind by one door: %s", (rule, words) => {
  expect(describeRule(rule)).toBe(words);
});
