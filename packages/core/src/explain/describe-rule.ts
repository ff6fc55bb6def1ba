import { describeDealRule } from "./deal-rules.ts";
import { describeQuoteRule } from "./quote-rules.ts";

/**
 * Says what a rule for quotes or deals goes by, for readers.
 *
 * Shape: one sentence with its full stop.
 * Errors: never throws; a rule that it does not know is given by its name.
 *
 * @example
 * describeRule("quotes/according-to") // "“According to” names whose words they are."
 */
export function describeRule(rule: string): string {
  return rule.startsWith("deals/")
    ? describeDealRule(rule)
    : describeQuoteRule(rule);
}
