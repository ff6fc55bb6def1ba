import type { Draft } from "../document/draft.ts";
import type { Attribution } from "../document/quote.ts";
import { type TextSpan, textSpan } from "../document/span.ts";
import { trimEnd } from "../quotes/clause-end.ts";
import { type Line, rangeOf, type Reading } from "../quotes/read-lines.ts";
import { contentStems } from "./content-stems.ts";
import { NOBODY, type Side, sideOfNoun } from "./sides.ts";

/** Something that somebody holds against somebody else, or says that is so. */
export interface Claim {
  span: TextSpan;
  claimant: string | null;
  claimantSide: Side;
  /** Whom it is about. */
  about: Side;
  /** Whom it accuses, where it accuses somebody. */
  accused: Side | null;
  /** It holds something against somebody: an accusation, an allegation. */
  accusing: boolean;
  stems: ReadonlySet<string>;
  /** Index of its line. */
  line: number;
}

type SideOf = (id: string | null, start: number) => Side;

/** The claims of an article: what is quoted, and aims and reasons that are stated. */
export function findClaims(
  draft: Draft,
  reading: Reading,
  sideOf: SideOf,
): Claim[] {
  const claims = [
    ...quotedClaims(draft, reading, sideOf),
    ...statedAims(draft, reading, sideOf),
  ];
  return claims.sort((a, b) => a.span.start - b.span.start);
}

function quotedClaims(
  { quotes, text }: Draft,
  reading: Reading,
  sideOf: SideOf,
): Claim[] {
  const claims: Claim[] = [];
  for (const quote of quotes) {
    if (!/^(?:asserts|accuses|warns)$/.test(quote.stance)) continue;
    const [first] = quote.content;
    const last = quote.content.at(-1);
    if (!first || !last) continue;
    const accused =
      quote.stance === "accuses" && quote.addressee
        ? sideOfWords(quote.addressee, sideOf)
        : null;
    const span =
      accused && quote.addressee && quote.addressee.start < first.start
        ? textSpan(text, quote.addressee.start, last.end)
        : withoutThat(text, first.start, last.end);
    const { first: from, end } = rangeOf(reading.tokens, span);
    claims.push({
      span,
      claimant: quote.speaker?.entityId ?? null,
      claimantSide: quote.speaker ? sideOfWords(quote.speaker, sideOf) : NOBODY,
      about: aboutSide(draftMentions(reading, span), sideOf),
      accused,
      accusing:
        quote.stance === "accuses" ||
        /^(?:allege|accuse|claim)$/.test(quote.cue?.lemma ?? ""),
      stems: contentStems(reading.tokens, from, end),
      line: lineAt(reading, span.start),
    });
  }
  return claims;
}

function sideOfWords(
  { entityId, start, text }: Attribution,
  sideOf: SideOf,
): Side {
  return entityId === null ? sideOfNoun(text) : sideOf(entityId, start);
}

function withoutThat(text: string, start: number, end: number): TextSpan {
  const that = /^that\s+/iu.exec(text.slice(start, Math.min(end, start + 12)));
  return textSpan(text, start + (that?.[0].length ?? 0), end);
}

const STATED =
  /^(?:stated|declared|avowed|professed|alleged|purported|announced)$/;
const AIM = /^(?:aim|aims|goal|purpose|reason|objective|intention)$/;

function statedAims(
  { text }: Draft,
  reading: Reading,
  sideOf: SideOf,
): Claim[] {
  const { tokens } = reading;
  const claims: Claim[] = [];
  reading.lines.forEach((line, index) => {
    for (let at = line.first; at < line.end - 3; at++) {
      if (
        !STATED.test(tokens[at]?.lower ?? "") ||
        !AIM.test(tokens[at + 1]?.lower ?? "")
      )
        continue;
      const first = startOfAim(reading, at + 2, line.end);
      if (first === null) continue;
      const end = trimEnd(reading, first, clauseEnd(reading, line, first));
      const start = tokens[first]?.start;
      const stop = tokens[end - 1]?.end;
      if (start === undefined || stop === undefined) continue;
      const span = textSpan(text, start, stop);
      claims.push({
        span,
        claimant: null,
        claimantSide: NOBODY,
        about: aboutSide(draftMentions(reading, span), sideOf),
        accused: null,
        accusing: false,
        stems: contentStems(tokens, first, end),
        line: index,
      });
    }
  });
  return claims;
}

const MAX_AIM_OF = 8;

/** Past "of" in "the stated aim of preventing …", past "to" in "the stated aim of the raids was to prevent …". */
function startOfAim(
  { tokens }: Reading,
  from: number,
  end: number,
): number | null {
  const of = tokens[from]?.lower === "of";
  if (of && (tokens[from + 1]?.lower ?? "").endsWith("ing")) return from + 1;
  for (let at = from; at < Math.min(end, from + MAX_AIM_OF); at++) {
    if (tokens[at]?.text === ",") return null;
    if (
      /^(?:was|is|were|are|being)$/.test(tokens[at]?.lower ?? "") &&
      tokens[at + 1]?.lower === "to"
    )
      return at + 2;
  }
  return null;
}

function clauseEnd(
  { tokens, runAt }: Reading,
  line: Line,
  first: number,
): number {
  for (let at = first; at < line.end; at++)
    if ((runAt[at] ?? -1) < 0 && /^[,;]$/.test(tokens[at]?.text ?? ""))
      return at;
  return line.end;
}

interface Place {
  entityId: string;
  start: number;
}

function draftMentions(
  { mentions }: Reading,
  { start, end }: TextSpan,
): Place[] {
  return mentions.filter(
    (mention) => mention.start >= start && mention.end <= end,
  );
}

function aboutSide(places: readonly Place[], sideOf: SideOf): Side {
  const side = new Set<string>();
  for (const { entityId, start } of places)
    for (const id of sideOf(entityId, start)) side.add(id);
  return side;
}

function lineAt({ lines, tokens }: Reading, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = tokens[lines[middle]?.first ?? 0]?.start ?? 0;
    if (start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
