import {
  ADVERBIAL_PREPOSITIONS,
  AUXILIARIES,
  DETERMINERS,
  OBJECT_PRONOUNS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS, SPEECH_PLACES } from "../lexicon/source-nouns.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isTitleRun } from "./title-run.ts";
import { readAddressee } from "./addressee.ts";
import { isAbbreviationDot } from "./abbreviation-dot.ts";
import { isAdverb, isCapital, isFinite } from "./word-class.ts";

/** What stands between a reporting verb and what was said. */
export interface AfterCue {
  /** The first token that is neither adverbial nor addressee. */
  at: number;
  addressee: Range | null;
}

const LONGEST = 30;

/** Reads over adverbs, times and places ("on Monday", "in a statement"), and whom it is said to. */
export function readAfterCue(
  reading: Reading,
  line: Line,
  end: number,
  told: boolean,
): AfterCue {
  let at = end;
  let addressee: Range | null = null;
  for (let steps = 0; steps < 8 && at < line.end; steps++) {
    const next = Math.max(
      skipAdverbial(reading, line, at),
      pastSecondPlace(reading, at),
      addressee ? pastRelative(reading, line, at) : at,
    );
    if (next > at) {
      at = next;
      continue;
    }
    if (told && !addressee) {
      addressee = readAddressee(reading, line, at);
      if (addressee) {
        at = addressee.end;
        continue;
      }
    }
    const { tokens } = reading;
    if (
      !addressee &&
      tokens[at]?.lower === "to" &&
      opensPerson(tokens[at + 1])
    ) {
      const person = readAddressee(reading, line, at + 1);
      if (person && endsAttribution(reading, line, person.end)) {
        addressee = person;
        at = person.end;
        continue;
      }
    }
    break;
  }
  return { at, addressee };
}

/** "in Salem, Oregon, that": the second place explains the first. */
function pastSecondPlace(reading: Reading, at: number): number {
  const { tokens, nameAt, names } = reading;
  if (tokens[at]?.text !== ",") return at;
  const before = names[nameAt[at - 1] ?? -1];
  const after = names[nameAt[at + 1] ?? -1];
  if (before?.type !== "place" || after?.type !== "place") return at;
  const end = after.endToken;
  const closed = tokens[end]?.text === "," && tokens[end + 1]?.lower === "that";
  return closed ? end + 1 : end;
}

/** "told the mayors who had come to Lima, “…”": over what is told of them. */
function pastRelative(reading: Reading, line: Line, at: number): number {
  const { tokens, runAt } = reading;
  if (tokens[at]?.lower !== "who") return at;
  for (let next = at + 1; next < Math.min(line.end, at + LONGEST); next++) {
    if ((runAt[next] ?? -1) >= 0) return next;
    if (/^[,:]$/.test(tokens[next]?.text ?? "")) return next;
  }
  return at;
}

/** "said to reporters", not "vowed to stay". */
function opensPerson(token: Reading["tokens"][number] | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  return (
    DETERMINERS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    isCapital(token) ||
    (SOURCE_NOUNS.has(lower) && lower.endsWith("s"))
  );
}

/** Past one adverb, date or prepositional phrase; `at` itself where none begins there. */
export function skipAdverbial(
  reading: Reading,
  line: Line,
  at: number,
): number {
  const { tokens, dateAt, runAt } = reading;
  const token = tokens[at];
  if (!token || at >= line.end || (runAt[at] ?? -1) >= 0) return at;
  if ((dateAt[at] ?? 0) > 0) return pastDate(reading, line, at);
  // "said there was", "said here is where": the clause begins.
  if (/^(?:there|here)$/.test(token.lower) && opensClause(reading, at + 1))
    return at;
  if (isSeason(reading, at)) return at + 2;
  if (isAdverb(token) && token.text !== "that") return at + 1;
  // "wrote for the court that": on whose behalf.
  if (
    token.lower === "for" &&
    tokens[at + 1]?.lower === "the" &&
    /^(?:court|majority|minority|panel|bench)$/.test(
      tokens[at + 2]?.lower ?? "",
    )
  )
    return at + 3;
  if (!ADVERBIAL_PREPOSITIONS.has(token.lower)) return at;
  return pastPreposition(reading, line, at);
}

/** "told a paper last fall that": a time that no date was read from. "said this fall would be hard" is none. */
function isSeason(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return (
    /^(?:last|this|next)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:spring|summer|autumn|fall|winter|season|term|semester)$/.test(
      tokens[at + 1]?.lower ?? "",
    ) &&
    !opensClause(reading, at + 2)
  );
}

function opensClause(reading: Reading, at: number): boolean {
  const { lower = "" } = reading.tokens[at] ?? {};
  return AUXILIARIES.has(lower) || isFinite(reading, at);
}

function pastDate({ tokens, dateAt }: Reading, line: Line, at: number): number {
  let end = at;
  while (end < line.end && (dateAt[end] ?? 0) > 0) end++;
  // "said this year's fair would open": the time belongs to the noun.
  return /^['’]s?$/i.test(tokens[end]?.text ?? "") ? at : end;
}

function pastPreposition(reading: Reading, line: Line, at: number): number {
  const { tokens, dateAt, nameAt, names } = reading;
  let first = at + 1;
  if (DETERMINERS.has(tokens[first]?.lower ?? "")) first++;
  if ((dateAt[at + 1] ?? 0) > 0) return pastDate(reading, line, at + 1);
  const whole = phraseEnd(reading, line, at + 1);
  if (whole !== null) return whole;
  // The object runs into the clause: "said in a statement the plan was good".
  let place = -1;
  for (let left = first; left < Math.min(line.end, first + 6); left++) {
    const lower = tokens[left]?.lower ?? "";
    if (SPEECH_PLACES.has(lower)) place = left;
    else if (
      place >= 0 ||
      tokens[left]?.kind === "mark" ||
      DETERMINERS.has(lower)
    )
      break;
  }
  if (place >= 0) return place + 1;
  const name = names[nameAt[first] ?? -1];
  return name && name.firstToken === first ? name.endToken : at;
}

/** Where the phrase ends if no verb comes before the next break: a comma, "that", a quotation, the line's end. */
function phraseEnd(reading: Reading, line: Line, first: number): number | null {
  const { tokens, runAt } = reading;
  const stop = Math.min(line.end, first + LONGEST);
  for (let at = first; at < stop; at++) {
    const token = tokens[at];
    if (!token) return null;
    if ((runAt[at] ?? -1) >= 0) {
      if (at > first && isInnerTitle(reading, at)) {
        at = (reading.runs[runAt[at] ?? -1]?.end ?? at + 1) - 1;
        continue;
      }
      return isShortRun(reading, at) ? null : at;
    }
    if (token.lower === "that" || token.text === ":" || token.text === ",")
      return at;
    if (token.text === "." && !isAbbreviationDot(tokens, at)) return at;
    if (/^(?:[;?!—]|--)$/.test(token.text)) return at;
    if (
      /^(?:and|but|who|which|as|while|when|where|after|because|whether|how|why)$/.test(
        token.lower,
      ) &&
      at > first &&
      !(token.lower === "and" && isCapital(tokens[at + 1]))
    )
      return at;
    if (
      isFinite(reading, at) ||
      /^(?:he|she|they|it|we|i|there)$/.test(token.lower)
    )
      return null;
  }
  return stop === line.end ? stop : null;
}

/** A title in marks inside the phrase: on the show "Open Door". */
function isInnerTitle(reading: Reading, at: number): boolean {
  return (
    isTitleRun(reading, at) &&
    !/^[,.:]$/.test(reading.tokens[at - 1]?.text ?? "")
  );
}

function isShortRun({ tokens, runs, runAt }: Reading, at: number): boolean {
  const run = runs[runAt[at] ?? -1];
  return (
    run !== undefined &&
    run.end - run.first <= 4 &&
    !/^[,.:]$/.test(tokens[at - 1]?.text ?? "")
  );
}

/** Whether nothing but adverbials stands between here and the end of the attribution. */
export function endsAttribution(
  reading: Reading,
  line: Line,
  from: number,
): boolean {
  const { tokens, runAt } = reading;
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    const next = skipAdverbial(reading, line, at);
    if (next === at) break;
    at = next;
  }
  if (at >= line.end || (runAt[at] ?? -1) >= 0) return true;
  const token = tokens[at];
  return (
    token === undefined ||
    /^(?:[.,;:?!)]|--|—|–)$/.test(token.text) ||
    token.lower === "that"
  );
}
