import type { Analysis } from "../document/analysis.ts";
import { explainDeal } from "./explain-deal.ts";
import { explainQuote } from "./explain-quote.ts";
import { explainRole } from "./explain-role.ts";
import type { Explanation, NotExplained } from "./explanation.ts";

/**
 * Says why a quote, a deal or a role was read as it was: the rule in plain words, the stretches of text it used, and
 * the nearest other reading it was preferred to.
 *
 * Shape: `{ found: true, … }` with labelled spans in text order, or `{ found: false, message }` for an id that is not
 * in the analysis. A quote's and a deal's id is its own (`q1`, `d1`); a role's is its holder's and its place among the
 * holder's roles, from 0 (`e3.roles.0`). `rival` is null where the analysis knows of no other reading.
 * Units: spans are `[start, end)` UTF-16 offsets into `article.text`; `confidence` is 0..1, null for roles.
 * Errors: never throws on an `Analysis`, also one read back from JSON.
 * Source: the analysis alone; the text is not read again.
 *
 * @example
 * const why = explain(analyzeArticle(text), "q1");
 * why.found ? why.because : why.message
 * // "The words in marks come first, then who says them and the verb of saying."
 */
export function explain(
  analysis: Analysis,
  id: string,
): Explanation | NotExplained {
  const quote = analysis.quotes.find((each) => each.id === id);
  if (quote) return explainQuote(analysis, quote);
  const deal = analysis.deals.find((each) => each.id === id);
  if (deal) return explainDeal(analysis, deal);
  const [, holderId, place] = ROLE_ID.exec(id) ?? [];
  const holder = analysis.entities.find((each) => each.id === holderId);
  const role = holder?.roles[Number(place)];
  if (holder && role) return explainRole(analysis, id, holder, role);
  return {
    found: false,
    id,
    message: `This analysis has no quote, deal or role “${id}”. ${describeIds(analysis)}`,
  };
}

const ROLE_ID = /^(.+)\.roles\.(\d+)$/;

function describeIds({ quotes, deals, entities }: Analysis): string {
  const holder = entities.find(({ roles }) => roles.length > 0);
  const examples = [
    quotes[0]?.id,
    deals[0]?.id,
    holder && `${holder.id}.roles.0`,
  ].filter((id) => id !== undefined);
  return examples.length > 0
    ? `Ids look like ${examples.join(", ")}.`
    : "It has none at all.";
}
