import { FIRM_NOUNS } from "../lexicon/organization-nouns.ts";
import type { Reading } from "./reading.ts";
import { isPossessive, lowerAt, sentenceOf } from "./reading.ts";
import type { Thing } from "./thing.ts";

/** A thing that was just spoken of, and how. */
export interface Seen {
  thing: Thing;
  sentence: number;
  token: number;
  endToken: number;
  subject: boolean;
  /** Start of the outermost quotation it stands in, -1 outside. */
  quotation: number;
}

/** What the text spoke of last, newest at the end. Bounded: an old mention is no antecedent. */
export interface Salience {
  seen: Seen[];
  /** Sentence and token of each thing's last mention. */
  last: Map<Thing, Seen>;
  counts: Map<Thing, number>;
}

const MEMORY = 24;

export function createSalience(): Salience {
  return { seen: [], last: new Map(), counts: new Map() };
}

export function remember(salience: Salience, seen: Seen): void {
  salience.seen.push(seen);
  if (salience.seen.length > MEMORY) salience.seen.shift();
  salience.last.set(seen.thing, seen);
  salience.counts.set(seen.thing, (salience.counts.get(seen.thing) ?? 0) + 1);
}

const BEFORE_OBJECT = new Set(
  `of in on at to for with from by about against between over under into through during after before like near than via per
  toward towards among including despite without within behind beyond around upon onto off`.split(
    /\s+/,
  ),
);
const INVERTING = new Set("said says added told asked wrote".split(" "));

/**
 * Whether a phrase is the subject of its clause, as far as its neighbours tell: no preposition before it, no
 * possessive behind it, and a clause that opens with it or a verb of speech that is inverted.
 */
export function looksLikeSubject(
  reading: Reading,
  firstToken: number,
  endToken: number,
): boolean {
  const { tokens } = reading;
  if (isPossessive(tokens[endToken])) return false;
  let before = firstToken - 1;
  while (/^(?:the|a|an)$/u.test(lowerAt(reading, before))) before--;
  const sentence = sentenceOf(reading, firstToken);
  if (!sentence || before < sentence.firstToken) return true;
  const lower = lowerAt(reading, before);
  if (opensWithKind(reading, before, sentence.firstToken)) return true;
  // "after Ann Other met": a conjunction, for a verb follows.
  if (/^(?:after|before|since|until|than)$/u.test(lower))
    return /^(?:met|said|was|is|were|had|has|won|took|left|went|told|made|gave|became|came|signed|\p{Ll}+ed)$/u.test(
      lowerAt(reading, endToken),
    );
  if (BEFORE_OBJECT.has(lower)) return false;
  if (INVERTING.has(lower)) {
    const next = tokens[endToken];
    return !next || next.kind === "mark";
  }
  if (
    /^(?:that|while|as|when|if|because|but|whether|although|though|and|since|who|which|:|;|,|-|–|—|--|"|“)$/u.test(
      lower,
    )
  )
    return !/^(?:and|or)$/u.test(lowerAt(reading, endToken)) || lower !== "and";
  return false;
}

const LONGEST_KIND = 5;

/** "City-based Acme", "Norwegian chip maker Acme": the sentence opens with what kind of firm it is. */
function opensWithKind(
  { tokens }: Reading,
  last: number,
  first: number,
): boolean {
  const noun = tokens[last]?.lower ?? "";
  if (!noun.endsWith("based") && !FIRM_NOUNS.has(noun)) return false;
  if (last - first >= LONGEST_KIND) return false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token || BEFORE_OBJECT.has(token.lower)) return false;
    if (token.kind !== "word" && token.text !== "-") return false;
  }
  return true;
}
