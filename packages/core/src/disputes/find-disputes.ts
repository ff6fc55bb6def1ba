import type { Dispute } from "../document/dispute.ts";
import type { Draft, Stage } from "../document/draft.ts";
import { spansOverlap, textSpan } from "../document/span.ts";
import { readLines } from "../quotes/read-lines.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { findResponses, type Response } from "./find-responses.ts";
import { pairClaim } from "./pair-claim.ts";
import { makeSides } from "./sides.ts";

/** Disputes stage: claims and who denies or rebuts them. */
export const disputesStage: Stage = { name: "disputes", run: findDisputes };

const RESPONSE_VERB =
  /\b(?:den(?:y|ies|ied)|rebuff|refute|dismiss|reject|dispute|disavow)/iu;

function findDisputes(draft: Draft): Partial<Draft> {
  if (!RESPONSE_VERB.test(draft.text)) return { disputes: [] };
  const reading = readLines(draft);
  const sideOf = makeSides(draft);
  const responses = findResponses(draft, reading, sideOf);
  if (responses.length === 0) return { disputes: [] };
  const claims = findClaims(draft, reading, sideOf);
  const disputes: Dispute[] = [];
  for (const response of responses) {
    const claim = pairClaim(draft, reading, response, claims);
    if (claim) disputes.push(buildDispute(draft, response, claim));
  }
  return { disputes };
}

/** Where the claim lies inside the response, the response is the words before it. */
function buildDispute(
  { text }: Draft,
  response: Response,
  claim: Pick<Claim, "span" | "claimant">,
): Dispute {
  const { span, respondent, kind } = response;
  const whole =
    !spansOverlap(span, claim.span) || claim.span.start < span.start;
  const end = whole
    ? span.end
    : Math.max(claim.span.start, response.objectStart);
  const words = text.slice(span.start, end).replace(/\s+(?:that\s*)?$/u, "");
  return {
    claim: claim.span,
    claimant: claim.claimant,
    response: whole
      ? span
      : textSpan(text, span.start, span.start + words.length),
    respondent,
    kind,
  };
}
