import type { Analysis } from "../document/analysis.ts";
import type { Deal } from "../document/deal.ts";
import { type Span, spansOverlap, type TextSpan } from "../document/span.ts";
import { describeDealRule } from "./deal-rules.ts";
import type {
  EvidenceLabel,
  Explanation,
  LabelledSpan,
  Rival,
} from "./explanation.ts";
import { findNearest } from "./nearest.ts";

/** Why a deal is read so. */
export function explainDeal(analysis: Analysis, deal: Deal): Explanation {
  return {
    found: true,
    id: deal.id,
    kind: "deal",
    rule: deal.rule,
    because: describeDealRule(deal.rule),
    spans: findSpans(analysis, deal),
    confidence: deal.confidence,
    rival: findOtherValue(analysis, deal) ?? findOtherDate(analysis, deal),
  };
}

function findSpans({ article }: Analysis, deal: Deal): LabelledSpan[] {
  const label = (
    name: EvidenceLabel,
    { start, end }: Span,
    note: string | null = null,
  ): LabelledSpan => ({
    label: name,
    note,
    start,
    end,
    text: article.text.slice(start, end),
  });
  const { evidence, parties, signatories, value, date, subject, terms } = deal;
  return [
    ...evidence.map((span) => label("evidence", span)),
    ...parties.map((party) =>
      label("party", party, party.role.replaceAll("_", " ")),
    ),
    ...signatories.map((person) => label("signatory", person)),
    ...(value
      ? [label("value", value, `${value.amount} ${value.currency}`)]
      : []),
    ...(date ? [label("date", date, date.value)] : []),
    ...(subject ? [label("subject", subject)] : []),
    ...terms.map((term) =>
      label("term", term, term.negative ? "says what is left out" : null),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Another sum in the evidence: the value of the deal was chosen before it. */
function findOtherValue({ money }: Analysis, deal: Deal): Rival | null {
  if (!deal.value) return null;
  const other = findOther(money, deal, deal.value);
  return other && rivalOf("value", other, deal.value);
}

/** Another date in the evidence. */
function findOtherDate({ dates }: Analysis, deal: Deal): Rival | null {
  if (!deal.date) return null;
  const { value } = deal.date;
  const other = findOther(
    dates.filter((date) => date.value !== value),
    deal,
    deal.date,
  );
  return other && rivalOf("date", other, deal.date);
}

function findOther(
  spans: readonly TextSpan[],
  { evidence }: Deal,
  chosen: Span,
): TextSpan | null {
  return findNearest(
    spans.filter(
      (span) =>
        !spansOverlap(span, chosen) &&
        evidence.some(
          ({ start, end }) => start <= span.start && span.end <= end,
        ),
    ),
    chosen,
  );
}

function rivalOf(
  insteadOf: "value" | "date",
  { start, end, text }: TextSpan,
  chosen: TextSpan,
): Rival {
  return {
    insteadOf,
    start,
    end,
    text,
    why: `“${text}” stands in the evidence too, but “${chosen.text}” goes with the deal itself.`,
  };
}
