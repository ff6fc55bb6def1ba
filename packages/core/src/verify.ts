import type { Analysis } from "./document/analysis.ts";
import type { Span } from "./document/span.ts";

/** A place in an analysis whose span does not hold. */
export interface SpanProblem extends Span {
  /** Where in the analysis, for example `quotes.0.content.1`. */
  path: string;
  message: string;
}

/**
 * Re-slices every span of an analysis: the proof that each fact stands in the text as it says.
 *
 * Shape: one problem a span that is out of range or differs from its text, and one a reference to an entity that
 * is not there; empty when all hold. Errors: never throws on an `Analysis`.
 *
 * @example
 * verify(analyzeArticle(text)).length // 0
 */
export function verify(analysis: Analysis): SpanProblem[] {
  const problems: SpanProblem[] = [];
  checkValue(analysis, "", analysis.article.text, problems);
  checkReferences(analysis, problems);
  return problems;
}

function checkValue(
  value: unknown,
  path: string,
  text: string,
  problems: SpanProblem[],
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) =>
      checkValue(item, `${path}.${index}`, text, problems),
    );
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const fields = value as Record<string, unknown>;
  const { start, end } = fields;
  if (typeof start === "number" && typeof end === "number")
    checkSpan(fields, { start, end }, path, text, problems);
  for (const [key, item] of Object.entries(fields))
    checkValue(item, path ? `${path}.${key}` : key, text, problems);
}

function checkSpan(
  fields: Record<string, unknown>,
  span: Span,
  path: string,
  text: string,
  problems: SpanProblem[],
): void {
  const { start, end } = span;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end < start ||
    end > text.length
  ) {
    problems.push({
      path,
      start,
      end,
      message: `[${start}, ${end}) is no range of a text of ${text.length}.`,
    });
  } else if (
    typeof fields["text"] === "string" &&
    text.slice(start, end) !== fields["text"]
  ) {
    problems.push({
      path,
      start,
      end,
      message: `The text there is "${text.slice(start, end)}", not "${fields["text"]}".`,
    });
  }
}

function checkReferences(analysis: Analysis, problems: SpanProblem[]): void {
  const ids = new Set(analysis.entities.map((entity) => entity.id));
  const check = (
    id: string | null | undefined,
    path: string,
    { start, end }: Span,
  ) => {
    if (id != null && !ids.has(id))
      problems.push({
        path,
        start,
        end,
        message: `There is no entity "${id}".`,
      });
  };
  const whole = { start: 0, end: 0 };
  analysis.entities.forEach((entity, at) =>
    check(entity.actsFor, `entities.${at}.actsFor`, whole),
  );
  analysis.mentions.forEach((mention, at) => {
    check(mention.entityId, `mentions.${at}.entityId`, mention);
    check(mention.actsFor, `mentions.${at}.actsFor`, mention);
  });
  analysis.quotes.forEach((quote, at) => {
    if (quote.speaker)
      check(quote.speaker.entityId, `quotes.${at}.speaker`, quote.speaker);
    if (quote.addressee)
      check(
        quote.addressee.entityId,
        `quotes.${at}.addressee`,
        quote.addressee,
      );
    for (const id of quote.about)
      check(id, `quotes.${at}.about`, quote.content[0] ?? whole);
  });
  analysis.deals.forEach((deal, at) => {
    for (const party of [...deal.parties, ...deal.signatories])
      check(party.entityId, `deals.${at}.parties`, party);
  });
  analysis.disputes.forEach((dispute, at) => {
    check(dispute.claimant, `disputes.${at}.claimant`, dispute.claim);
    check(dispute.respondent, `disputes.${at}.respondent`, dispute.response);
  });
}
