import {
  ACTING_VERBS,
  AUXILIARIES,
  IRREGULAR_VERBS,
  PLACE_PREPOSITIONS,
  POLICY_NOUNS,
  SIDE_PREPOSITIONS,
  SIDE_VERBS,
} from "../lexicon/acting-words.ts";
import type { Cast } from "./cast.ts";
import { findSeatCountry } from "./find-countries.ts";
import { countryByCode } from "../lexicon/countries.ts";
import {
  isPossessive,
  lowerAt,
  nameOf,
  type Reading,
  sentenceOf,
} from "./reading.ts";
import { createThing, type Reference, type Thing } from "./thing.ts";

/**
 * Capitals and palaces act for their state: "Moscow condemned", "relations with Tehran", "the Kremlin said".
 * A mention that is a location ("in Moscow", the dateline) does not act.
 */
export function findActing(cast: Cast): void {
  for (const thing of cast.things) {
    if (thing.type === "person" || thing.type === "nationality") continue;
    const [first] = thing.references;
    if (!first) continue;
    const seat = findSeatCountry(first.text);
    if (!seat) continue;
    if (seat.palace) thing.country ??= seat.code;
    for (const reference of thing.references) {
      if (!acts(cast.reading, reference, seat.palace)) continue;
      const state = stateOf(cast, seat.code);
      reference.actsFor = state;
      thing.actsFor = state;
    }
    if (seat.palace && !thing.actsFor) thing.actsFor = stateOf(cast, seat.code);
  }
}

/** The state as a thing; where the text names it only by its capital, one with the table's name. */
function stateOf(cast: Cast, code: string): Thing {
  const known = cast.countries.get(code);
  if (known) return known;
  const state = createThing("place");
  state.country = code;
  state.knownAs = countryByCode(code)?.name ?? code;
  cast.countries.set(code, state);
  cast.things.push(state);
  return state;
}

function acts(reading: Reading, mention: Reference, palace: boolean): boolean {
  const sentence = sentenceOf(reading, mention.firstToken);
  if (!sentence || sentence.part === "dateline" || sentence.part === "byline")
    return false;
  const before = startOfPhrase(reading, mention.firstToken);
  const preceding = lowerAt(reading, before);
  if (
    /^(?:in|at|near|outside|inside|around|into|within|throughout)$/u.test(
      preceding,
    )
  )
    return false;
  if (palace) return true;
  const after = mention.endToken;
  if (isPossessive(reading.tokens[after]))
    return ownsPolicy(reading, after + 1);
  if (SIDE_PREPOSITIONS.has(preceding)) return true;
  if (PLACE_PREPOSITIONS.has(preceding) || preceding === "on")
    return (
      POLICY_NOUNS.has(lowerAt(reading, before - 1)) &&
      preceding !== "of" &&
      !comesAfterMotion(reading, before - 1)
    );
  if (isForm(preceding, SIDE_VERBS) && !isSubject(reading, after)) return true;
  if (preceding === "and" || preceding === "or") {
    const other = nameOf(reading, before - 1);
    if (
      other &&
      other.type !== "person" &&
      followsSide(reading, other.firstToken)
    )
      return true;
  }
  if (joinsSide(reading, mention) || isOfPair(reading, mention)) return true;
  return isSubject(reading, after);
}

/** The token before the mention and its article. */
function startOfPhrase(reading: Reading, first: number): number {
  return lowerAt(reading, first - 1) === "the" ? first - 2 : first - 1;
}

function comesAfterMotion(reading: Reading, noun: number): boolean {
  return /^(?:trip|visit|flight|road|talks|war)$/u.test(lowerAt(reading, noun));
}

/** "between Moscow and Tehran", "with Beijing or Delhi": the first of the two follows a preposition of sides. */
function followsSide(reading: Reading, first: number): boolean {
  return SIDE_PREPOSITIONS.has(lowerAt(reading, startOfPhrase(reading, first)));
}

/** "Moscow and Tehran have agreed": the second of the two has the verb. */
function joinsSide(reading: Reading, mention: Reference): boolean {
  if (lowerAt(reading, mention.endToken) !== "and") return false;
  const other = nameOf(reading, mention.endToken + 1);
  return (
    other !== null &&
    other.type !== "person" &&
    isSubject(reading, other.endToken)
  );
}

/** "Moscow and Tehran have tied themselves to …": two capitals that do one thing do it as states. */
function isOfPair(reading: Reading, mention: Reference): boolean {
  const { firstToken, endToken } = mention;
  const joins = lowerAt(reading, endToken) === "and";
  const first = joins ? mention : nameOf(reading, firstToken - 2);
  const second = joins ? nameOf(reading, endToken + 1) : mention;
  if (!first || !second || lowerAt(reading, first.endToken) !== "and")
    return false;
  if (!findSeatCountry(first.text) || !findSeatCountry(second.text))
    return false;
  if (followsPlaceWord(reading, first.firstToken)) return false;
  let at = second.endToken;
  while (/^(?:have|thus|also|then|both)$/u.test(lowerAt(reading, at))) at++;
  const verb = lowerAt(reading, at);
  return verb.length > 3 && verb.endsWith("ed") && !nameOf(reading, at);
}

function followsPlaceWord(reading: Reading, first: number): boolean {
  const before = lowerAt(reading, startOfPhrase(reading, first));
  return PLACE_PREPOSITIONS.has(before) || before === "of" || before === "on";
}

/** Whether what follows says, decides or does something. */
function isSubject(reading: Reading, after: number): boolean {
  let at = after;
  let aided = false;
  for (let step = 0; step < 4; step++) {
    const lower = lowerAt(reading, at);
    if (AUXILIARIES.has(lower)) aided = true;
    else if (!lower.endsWith("ly")) break;
    at++;
  }
  const verb = lowerAt(reading, at);
  if (
    /^(?:will|would|can|could|may|might|must|should|did|does|do)$/u.test(
      lowerAt(reading, after),
    )
  )
    return verb !== "be" && reading.tokens[at]?.kind === "word";
  if (aided)
    return (
      isForm(verb, ACTING_VERBS) ||
      /^(?:the|a|an|no|close|to|ready|willing|prepared|long|been|trying|seeking|under)$/u.test(
        verb,
      )
    );
  if (nameOf(reading, at)) return false;
  return isForm(verb, ACTING_VERBS) && !verb.endsWith("ing");
}

function ownsPolicy(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const lower = lowerAt(reading, at);
    if (POLICY_NOUNS.has(lower)) return true;
    if (reading.tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** Whether a word is a form of one of these verbs. */
function isForm(word: string, verbs: ReadonlySet<string>): boolean {
  if (!word) return false;
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular) return verbs.has(irregular);
  for (const base of basesOf(word)) if (verbs.has(base)) return true;
  return false;
}

function basesOf(word: string): string[] {
  const bases = [word];
  for (const ending of ["s", "es", "ed", "d", "ing"])
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      bases.push(stem);
      if (ending === "ing") bases.push(`${stem}e`);
      if (stem.endsWith("i")) bases.push(`${stem.slice(0, -1)}y`);
      if (stem.length > 3 && stem.at(-1) === stem.at(-2))
        bases.push(stem.slice(0, -1));
    }
  return bases;
}
