import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import type { Token } from "../document/draft.ts";
import { SPEECH_NOUNS } from "../lexicon/source-nouns.ts";
import type { Complement as Taken } from "../lexicon/speech-verbs.ts";
import { readAddressee } from "./addressee.ts";
import { isBareClause, isDemonstrative, isObject } from "./clause-start.ts";
import { objectRange, speechOnly } from "./content-range.ts";
import { hasAs, isNaming, namedRange, thatBefore } from "./named-range.ts";
import type { Cue } from "./find-cues.ts";
import {
  hasRun,
  type Line,
  type Range,
  type Reading,
  runStarts,
} from "./read-lines.ts";
import { isFinite } from "./word-class.ts";

/** What a reporting verb reports, where it follows the verb. */
export interface Complement {
  content: Range;
  addressee: Range | null;
  rule: string;
}

/** The place after a reporting verb, its adverbials and its addressee. */
export interface Place {
  reading: Reading;
  line: Line;
  cue: Cue;
  token: Token;
  at: number;
  addressee: Range | null;
  /** Whether the verb takes one of these. */
  takes: (...complements: Taken[]) => boolean;
  /** From a token to where what is said ends. */
  from: (first: number) => Range;
}

const QUESTION = /^(?:whether|if|how|why|what|who|when|where|which)$/;
// After whom it is asked; "who" there tells of the person.
const EMBEDDED = /^(?:whether|if|how|why|what)$/;

export function complement(
  rule: string,
  content: Range,
  addressee: Range | null,
): Complement {
  return { rule: `quotes/${rule}`, content, addressee };
}

/** said "…" · said: "…" · said, "…" */
export function readMarks(place: Place): Complement | null {
  const { reading, at, token, addressee } = place;
  if (!place.takes("quote", "told")) return null;
  const divided = /^[,:]$/.test(token.text) && (reading.runAt[at] ?? -1) < 0;
  const first = divided ? at + 1 : at;
  if (!runStarts(reading, first)) return null;
  return complement(
    "said-before",
    speechOnly(reading, place.from(first)),
    addressee,
  );
}

/** "said, in Oslo, that …" · "said, while in Oslo, “…”": one parenthesis, then what is said. */
export function readAfterComma(place: Place): Complement | null {
  const { reading, line, at, token, addressee } = place;
  const { tokens, runAt } = reading;
  if (
    token.text !== "," ||
    (runAt[at] ?? -1) >= 0 ||
    !place.takes("quote", "told", "clause")
  )
    return null;
  // "said, the port was shut": as some houses write it.
  if (
    place.takes("clause") &&
    !isParenthesis(reading, line, at) &&
    isBareClause(reading, line, place.cue, at + 1)
  )
    return complement("clause-bare", place.from(at + 1), addressee);
  for (let next = at; next < Math.min(line.end, at + 25); next++) {
    if ((runAt[next] ?? -1) >= 0)
      return tokens[next - 1]?.text === "," && place.takes("quote", "told")
        ? complement(
            "said-before",
            speechOnly(reading, place.from(next)),
            addressee,
          )
        : null;
    if (
      tokens[next]?.text === "," &&
      tokens[next + 1]?.lower === "that" &&
      place.takes("clause", "told", "that")
    )
      return complement("clause-that", place.from(next + 1), addressee);
    if (isFinite(reading, next)) return null;
  }
  return null;
}

/** Whether a comma opens something that a second one closes, or that is no clause: ", while in Oslo, that". */
function isParenthesis(
  { tokens, runAt }: Reading,
  line: Line,
  comma: number,
): boolean {
  const first = tokens[comma + 1]?.lower ?? "";
  if (
    PREPOSITIONS.has(first) ||
    SUBORDINATORS.has(first) ||
    AUXILIARIES.has(first) ||
    /^[a-z]+ing$/.test(first)
  )
    return true;
  for (let at = comma + 1; at < line.end; at++) {
    if ((runAt[at] ?? -1) >= 0) return false;
    if (tokens[at]?.text !== ",") continue;
    return tokens[at + 1]?.lower === "that" || (runAt[at + 1] ?? -1) >= 0;
  }
  return false;
}

/** said that … */
export function readThat(place: Place): Complement | null {
  const { reading, at, token, addressee } = place;
  if (token.lower !== "that" || isDemonstrative(reading, at)) return null;
  return place.takes("clause", "that", "told")
    ? complement("clause-that", place.from(at), addressee)
    : null;
}

/** asked whether … · explained how … */
export function readQuestion(place: Place): Complement | null {
  const { at, token, cue, addressee } = place;
  if (!QUESTION.test(token.lower)) return null;
  const explains =
    place.takes("clause") &&
    /^(?:how|why|what)$/.test(token.lower) &&
    cue.verb.lemma !== "say";
  return place.takes("whether") || explains
    ? complement("whether", place.from(at), addressee)
    : null;
}

/** asked Ruiz whether … · asked Ruiz, "…?" */
export function readAsked(place: Place): Complement | null {
  const { reading, line, at } = place;
  if (!place.takes("whether")) return null;
  const person = readAddressee(reading, line, at);
  const next = person && reading.tokens[person.end];
  if (!next) return null;
  if (EMBEDDED.test(next.lower))
    return complement("whether", place.from(person.end), person);
  const first = person.end + 1;
  return next.text === "," && runStarts(reading, first)
    ? complement("said-before", speechOnly(reading, place.from(first)), person)
    : null;
}

/** vowed to … · told Ruiz to … */
export function readInfinitive(place: Place): Complement | null {
  const { at, token, addressee } = place;
  if (token.lower !== "to") return null;
  return place.takes("to") || (place.takes("told") && addressee)
    ? complement("infinitive", place.from(at), addressee)
    : null;
}

/** urged both sides to … */
export function readUrged(place: Place): Complement | null {
  const { reading, line, at } = place;
  if (!place.takes("urge")) return null;
  const person = readAddressee(reading, line, at);
  return person && reading.tokens[person.end]?.lower === "to"
    ? complement("urged-to", place.from(person.end), person)
    : null;
}

/** accused the firm of … */
export function readAccused(place: Place): Complement | null {
  const { reading, line, at } = place;
  if (!place.takes("of")) return null;
  const person = readAddressee(reading, line, at, "of");
  return person && reading.tokens[person.end]?.lower === "of"
    ? complement("accused-of", place.from(person.end + 1), person)
    : null;
}

/** denies building … */
export function readGerund(place: Place): Complement | null {
  const { at, token, addressee } = place;
  return place.takes("gerund") && /^[a-z]{2,}ing$/.test(token.lower)
    ? complement("gerund", place.from(at), addressee)
    : null;
}

function isSaying({ tokens }: Reading, at: number): boolean {
  const first = DETERMINERS.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return (
    SPEECH_NOUNS.has(tokens[first]?.lower ?? "") ||
    /^(?:reports?|rumou?rs?|charges?)$/.test(tokens[first]?.lower ?? "")
  );
}

/** said the road was shut */
export function readBare(place: Place): Complement | null {
  const { reading, line, cue, at, addressee } = place;
  if (!place.takes("clause") && !(place.takes("told") && addressee))
    return null;
  // "denied reports that it fell": a thing that is denied, no clause.
  if (place.takes("object") && isSaying(reading, at)) return null;
  return isBareClause(reading, line, cue, at)
    ? complement("clause-bare", place.from(at), addressee)
    : null;
}

/** believes the plan is "rash" */
export function readHeld(place: Place): Complement | null {
  const { reading, at, addressee } = place;
  if (!place.takes("held")) return null;
  const content = place.from(at);
  return hasRun(reading, content)
    ? complement("held", content, addressee)
    : null;
}

/** called the plan "rash" · saw the plan as "rash" */
export function readNamed(place: Place): Complement | null {
  const { reading, line, cue, at, addressee } = place;
  if (!place.takes("marked", "as", "seen")) return null;
  const content = place.from(at);
  if (hasRun(reading, content)) {
    const named = namedRange(reading, content);
    // "told a crowd in the old town of Bergen that it was “safe”"
    const that = place.takes("told") ? thatBefore(reading, named) : null;
    if (that !== null)
      return complement("clause-that", place.from(that), addressee);
    const seen = !place.takes("seen") || hasAs(reading, named);
    // "would call it “amoral”": nobody has.
    return seen && !cue.modal && isNaming(reading, named, cue)
      ? complement("named-as", named, addressee)
      : null;
  }
  // described the talks as a success
  if (!place.takes("as") || place.takes("object")) return null;
  const object = readAddressee(reading, line, at);
  return object && reading.tokens[object.end]?.lower === "as"
    ? complement("described-as", objectRange(reading, at, content), addressee)
    : null;
}

/** condemned the raid */
export function readObject(place: Place): Complement | null {
  const { reading, at, addressee } = place;
  if (!place.takes("object") || !isObject(reading, at)) return null;
  return complement(
    "object",
    objectRange(reading, at, place.from(at)),
    addressee,
  );
}

/** "warned the town “not to sleep”": words in marks close after the verb. */
export function readMarksNear(place: Place): Complement | null {
  const { reading, at, addressee } = place;
  // "went on to promote": a verb that only goes on takes words in marks right after it.
  if (
    !place.takes("quote") ||
    !place.takes("clause", "that", "told", "whether")
  )
    return null;
  const content = place.from(at);
  return hasRun(reading, { first: at, end: Math.min(content.end, at + 6) })
    ? complement("marked-clause", content, addressee)
    : null;
}
