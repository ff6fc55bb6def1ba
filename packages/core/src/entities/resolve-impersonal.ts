import { ACTING_VERBS, POLICY_NOUNS } from "../lexicon/acting-words.ts";
import { nameOf, lowerAt, type Reading } from "./reading.ts";
import { looksLikeSubject, type Salience, type Seen } from "./salience.ts";
import type { Thing } from "./thing.ts";

const words = (list: string) => new Set(list.split(/\s+/));
const TELLING = words(
  "said says told added also has had will plans expects wants",
);
/** "after it was signed": what these were done to is a text, not an organization or a state. */
const DONE_TO_TEXTS = words(
  "signed concluded ratified initialled initialed negotiated struck drafted enacted agreed inked brokered",
);
/** "what it costs": "it" is nothing that was named. */
const MEASURING = words("costs cost takes took means meant matters was is");
/** Where a clause begins: what comes before it may be the object of what comes behind it. */
const BOUNDARIES = words(
  `that which who whom when while as because if after before since until unless although though whether and but or said says
  say told added believes believe believed thinks thought fears feared hopes hoped warned argued`,
);
/** Nouns and verbs whose "that" opens what is said, not a relative clause: "the claim that Chile …". */
const OPENING_THAT = words(
  `claim claims report reports news fact hope hopes fear fears idea view belief evidence sign signs proof promise warning
  assertion allegation accusation say says said told tell believe believes believed think thinks thought know knows knew
  announce announced add added confirm confirmed deny denied denies insist insisted insists argue argued argues warn
  warned warns show shows showed shown mean means meant hope hopes hoped fear feared expect expected expects so now agree
  agreed suggest suggested suggests conclude concluded assume demand demanded ensure require`,
);

/** Whether a word can stand for an organization or a state. */
export function isImpersonalPronoun(lower: string): boolean {
  return lower === "it" || lower === "its" || lower === "itself";
}

/**
 * The organization or state that "it" or "its" means: the only subject of that kind in the clauses before.
 * "it" that opens a sentence looks to the sentence before; "it rained" has no such subject near, or is wrong rarely.
 */
export function resolveImpersonal(
  reading: Reading,
  salience: Salience,
  token: number,
  sentence: number,
  quotation: number,
): Thing | null {
  const opens = reading.sentences[sentence]?.firstToken === token;
  if (opens && !TELLING.has(lowerAt(reading, token + 1))) return null;
  if (meansNoActor(reading, token)) return null;
  const wanted = opens ? sentence - 1 : sentence;
  let found: Seen | null = null;
  const others = new Set<Thing>();
  for (const seen of salience.seen) {
    if (seen.sentence !== wanted) continue;
    if (seen.thing.type !== "person") others.add(seen.thing);
    if (!seen.subject || isModifier(reading, seen) || isRelative(reading, seen))
      continue;
    if (seen.thing.type === "person") {
      if (opens) continue;
      // "Ann Other said its …": whose, the clause does not tell.
      return null;
    }
    if (seen.quotation !== quotation) return null;
    if (found && found.thing !== seen.thing) return null;
    found = seen;
  }
  if (!found) return null;
  // "Chile gave Peru boats, which it uses": one of the two.
  if (lowerAt(reading, token - 1) === "which" && others.size > 1) return null;
  if (!opens && !canBind(reading, found, token)) return null;
  return found.thing;
}

function meansNoActor(reading: Reading, token: number): boolean {
  if (lowerAt(reading, token) !== "it") return false;
  let at = token + 1;
  while (
    /^(?:was|is|has|had|have|been|be|were|first)$/u.test(lowerAt(reading, at))
  )
    at++;
  if (at > token + 1 && DONE_TO_TEXTS.has(lowerAt(reading, at))) return true;
  return (
    /^(?:what|much|long|how)$/u.test(lowerAt(reading, token - 1)) &&
    MEASURING.has(lowerAt(reading, token + 1))
  );
}

/** "Iran nuclear plan": the name only qualifies the noun that is the subject. */
function isModifier(reading: Reading, { endToken }: Seen): boolean {
  const noun = lowerAt(reading, endToken);
  if (!POLICY_NOUNS.has(noun) || ACTING_VERBS.has(noun)) return false;
  if (nameOf(reading, endToken)) return false;
  return !/^(?:to|on|for|its|the|a|an|that|in|of|with)$/u.test(
    lowerAt(reading, endToken + 1),
  );
}

/** "the plan that Iran concluded": the subject of a relative clause is not that of the sentence. */
function isRelative(reading: Reading, { token }: Seen): boolean {
  return (
    /^(?:that|which)$/u.test(lowerAt(reading, token - 1)) &&
    reading.tokens[token - 2]?.kind === "word" &&
    !OPENING_THAT.has(lowerAt(reading, token - 2))
  );
}

/** The subject of a clause is not its own object, and "its" near "that plant" may be the plant's. */
function canBind(reading: Reading, { endToken }: Seen, token: number): boolean {
  const lower = lowerAt(reading, token);
  if (lower === "itself") return true;
  let divided = looksLikeSubject(reading, token, token + 1);
  for (let at = endToken; at < token; at++) {
    const between = lowerAt(reading, at);
    if (BOUNDARIES.has(between)) divided = true;
    if (
      lower === "its" &&
      /^(?:that|this)$/u.test(between) &&
      owns(reading, at)
    )
      return false;
  }
  return lower === "its" || divided;
}

/** "that plant": a determiner, for a verb or a mark follows its noun, none opens behind it. */
function owns(reading: Reading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  return (
    !OPENING_THAT.has(before) &&
    reading.tokens[at - 1]?.kind === "word" &&
    /^(?:in|of|on|at|over|by|with|took|take|takes|built|build|buy|bought|sold|left|\p{Ll}+ed)$/u.test(
      before,
    ) &&
    reading.tokens[at + 1]?.kind === "word" &&
    !nameOf(reading, at + 1)
  );
}
