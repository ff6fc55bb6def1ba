import type { Draft } from "../document/draft.ts";
import { type TextSpan, textSpan } from "../document/span.ts";
import type { Reading } from "../quotes/read-lines.ts";
import { rangeOf } from "../quotes/read-lines.ts";
import { countShared } from "./content-stems.ts";
import type { Claim } from "./find-claims.ts";
import type { Response } from "./find-responses.ts";
import { shareSide } from "./sides.ts";

/** How far apart a claim and its denial may stand, in lines. */
const NEAR = 3;

type Paired = Pick<Claim, "span" | "claimant">;

/** The claim that a response answers; null where none is near and fits. */
export function pairClaim(
  draft: Draft,
  reading: Reading,
  response: Response,
  claims: readonly Claim[],
): Paired | null {
  switch (response.target) {
    case "claim-inside":
      return claimInside(draft, reading, response, claims);
    case "claim-in-line":
    case "appositive":
      return claimInLine(draft, reading, response, claims);
    case "claim-before":
      return claimBefore(response, claims);
    case "content":
      return claimOfContent(response, claims);
  }
}

/** "rebuffed claims by Y that Z", "denied allegations that Z" */
function claimInside(
  draft: Draft,
  reading: Reading,
  response: Response,
  claims: readonly Claim[],
): Paired | null {
  const { text } = draft;
  const inside = claims.find(
    ({ span, line }) =>
      line === response.line &&
      span.start >= response.objectStart &&
      span.start < response.objectEnd,
  );
  if (inside) return inside;
  const { tokens } = reading;
  const { first, end } = rangeOf(tokens, {
    start: response.objectStart,
    end: response.objectEnd,
  });
  for (let at = first; at < end - 2; at++) {
    if (tokens[at]?.lower !== "that") continue;
    const start = tokens[at + 1]?.start ?? response.objectEnd;
    return {
      span: textSpan(text, start, response.objectEnd),
      claimant: claimantBefore(draft, response.objectStart, start),
    };
  }
  return null;
}

/** Whose claim it is in "the claim of President Y that": the last person named after "of" or "by". */
function claimantBefore(
  { text, mentions, entities }: Draft,
  from: number,
  to: number,
): string | null {
  if (!/\b(?:of|by|from)\b/iu.test(text.slice(from, to))) return null;
  const persons = new Set(
    entities.filter(({ type }) => type === "person").map(({ id }) => id),
  );
  return (
    mentions.findLast(
      ({ start, end, form, entityId }) =>
        form === "name" && start >= from && end <= to && persons.has(entityId),
    )?.entityId ?? null
  );
}

/** "Y said Z, a charge X denies": the claim quoted last before it in its line, or else the words before it. */
function claimInLine(
  { text }: Draft,
  reading: Reading,
  response: Response,
  claims: readonly Claim[],
): Paired | null {
  const before = claims.filter(
    ({ line, span, claimantSide }) =>
      line === response.line &&
      span.start < response.span.start &&
      !shareSide(claimantSide, response.side),
  );
  const claim = before.at(-1);
  const stop = commaBefore(reading, response.span.start);
  if (claim)
    return { claimant: claim.claimant, span: cutAt(text, claim.span, stop) };
  return null;
}

function commaBefore({ tokens }: Reading, offset: number): number {
  let { first: at } = rangeOf(tokens, { start: offset, end: offset });
  for (let steps = 0; steps < 6; steps++) {
    at--;
    if (/^(?:,|--|—|–|-)$/.test(tokens[at]?.text ?? ""))
      return tokens[at]?.start ?? offset;
  }
  return offset;
}

function cutAt(text: string, span: TextSpan, stop: number): TextSpan {
  return span.end > stop && stop > span.start
    ? textSpan(text, span.start, stop)
    : span;
}

/** "X denied the accusation", "X denied it": what was said of X just before. */
function claimBefore(
  response: Response,
  claims: readonly Claim[],
): Paired | null {
  return (
    claims.findLast(
      (claim) =>
        claim.span.end <= response.span.start &&
        response.line - claim.line <= NEAR &&
        !shareSide(claim.claimantSide, response.side) &&
        (answersOpenly(response, claim) ||
          (claim.accused
            ? shareSide(claim.accused, response.side) ||
              (claim.accused.size === 0 &&
                shareSide(claim.about, response.side))
            : shareSide(claim.about, response.side))),
    ) ?? null
  );
}

const GOVERNMENTS = new Set(
  ["government", "ministry", "state", "authorities", "police", "regime"].map(
    (noun) => `noun:${noun}`,
  ),
);

/**
 * "the charge" is the one made last against nobody whom the text names or against a government; "that" is what the
 * sentence before quoted.
 */
function answersOpenly(response: Response, claim: Claim): boolean {
  const { accused, about, accusing, line } = claim;
  if (response.names === "that")
    return accused === null && about.size === 0 && line === response.line - 1;
  return (
    response.names === "accusation" &&
    accusing &&
    [...(accused ?? about)].every((id) => GOVERNMENTS.has(id))
  );
}

/** "X denies building a bomb": a claim near by that is about X and about the same thing. */
function claimOfContent(
  response: Response,
  claims: readonly Claim[],
): Paired | null {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of claims) {
    if (
      Math.abs(claim.line - response.line) > NEAR ||
      shareSide(claim.claimantSide, response.side)
    )
      continue;
    if (
      claim.span.start < response.span.end &&
      response.span.start < claim.span.end
    )
      continue;
    if (!shareSide(claim.accused ?? claim.about, response.side)) continue;
    const shared =
      countShared(claim.stems, response.stems) +
      (response.refersBack && response.line === claim.line + 1 ? 1 : 0) -
      Math.abs(claim.line - response.line) * 0.1;
    if (shared > most) {
      most = shared;
      best = claim;
    }
  }
  return most > 0.5 ? best : null;
}
