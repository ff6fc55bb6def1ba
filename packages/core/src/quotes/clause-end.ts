import {
  COORDINATORS,
  DETERMINERS,
  SUBJECT_PRONOUNS,
} from "../lexicon/clause-words.ts";
import { SPEECH_NOUNS, VERDICT_NOUNS } from "../lexicon/source-nouns.ts";
import { type Cue, takes } from "./find-cues.ts";
import type { Subject } from "./find-subject.ts";
import type { Line, Reading } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";
import { isAdverb, isFinite } from "./word-class.ts";

/** A cue with the subject before it, where it has one. */
export interface CuedSubject {
  cue: Cue;
  subject: Subject | null;
}

const LONGEST = 400;
const CONTRAST = /^(?:while|whereas|although|though|according)$/;

/**
 * Where what is said ends, if it begins at `from`: before the next thing that the reporter says. That is a further
 * reporting verb ("…, adding that", "… and warned"), another source ("…, but Oke said"), a contrast (", while") or
 * the line's end. The closing dot is left out, where it is not inside the marks.
 */
export function findClauseEnd(
  reading: Reading,
  line: Line,
  from: number,
  cues: readonly CuedSubject[],
  own: Cue | null = null,
): number {
  const { tokens } = reading;
  const stop = Math.min(line.end, from + LONGEST);
  let end = stop;
  for (let next = firstCueFrom(cues, from); next < cues.length; next++) {
    const entry = cues[next];
    if (!entry || entry.cue.first >= stop) break;
    const { cue, subject } = entry;
    // "Ruiz, who called him “rash”, told reporters": the subject stands before what is said.
    const outer =
      subject?.via === "apposition" && subject.end <= from
        ? commaBefore(reading, cue.groupFirst - 1)
        : null;
    const cut = outer ?? cutBefore(reading, line, cue, subject, from, own);
    if (cut !== null && cut > from) {
      end = cut;
      break;
    }
  }
  const nested = own ? nesting(reading, line, cues, own) : null;
  for (let at = from + 1; at < end - 1; at++) {
    const comma = commaAt(reading, at);
    if (!comma) continue;
    const next = tokens[at + 1]?.lower ?? "";
    // A comma inside the marks closes what was said before ", referring to".
    const aside = comma === "inside" && /^[a-z]{2,}ing$/.test(next);
    // ", a claim that Oke denies"
    const noun = tokens[at + 2]?.lower ?? "";
    const verdict =
      DETERMINERS.has(next) &&
      (SPEECH_NOUNS.has(noun) || VERDICT_NOUNS.has(noun));
    const main = nested !== null && opensMain(reading, line, at + 1, nested);
    if (CONTRAST.test(next) || aside || verdict || main) {
      end = comma === "inside" ? at + 1 : at;
      break;
    }
  }
  return trimEnd(reading, from, endAfterMarks(reading, from, end));
}

/**
 * After words in marks, a dash that none closes, or "while adding", goes on in the reporter's words: "“encouraged” by
 * the plan — a modest boost for Oke".
 */
function endAfterMarks(
  { tokens, runAt, runs }: Reading,
  from: number,
  end: number,
): number {
  let at = from;
  while (at < end && (runAt[at] ?? -1) < 0) at++;
  let dash = -1;
  let dashes = 0;
  for (at = runs[runAt[at] ?? -1]?.end ?? end; at < end; at++) {
    if ((runAt[at] ?? -1) >= 0) continue;
    const { text = "", lower = "", spaced } = tokens[at] ?? {};
    if (text === "—" || text === "--" || (text === "–" && spaced)) {
      if (dashes++ === 0) dash = at;
    } else if (
      /^(?:while|before|after|when)$/.test(lower) &&
      /^[a-z]{2,}ing$/.test(tokens[at + 1]?.lower ?? "") &&
      dashes === 0
    )
      return at;
    else if (
      text === "," &&
      /^(?:which|who)$/.test(tokens[at + 1]?.lower ?? "") &&
      dashes === 0
    )
      return at;
  }
  return dashes === 1 ? dash : end;
}

function hasVerb(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if ((reading.runAt[at] ?? -1) >= 0 || isFinite(reading, at)) return true;
  return false;
}

function commaBefore(reading: Reading, at: number): number | null {
  const comma = commaAt(reading, at);
  return comma ? (comma === "inside" ? at + 1 : at) : null;
}

/** What the reporting verb stands in: a clause before the main one, or one that tells more of a noun. */
type Nesting = "fronted" | "relative";

const FRONTS =
  /^(?:as|while|when|if|although|though|whereas|because|since|after|before|once|until)$/;

/** "While Ruiz said it was safe, he left" · "Ruiz, who said it was safe, left" */
function nesting(
  { tokens, runAt }: Reading,
  line: Line,
  cues: readonly CuedSubject[],
  own: Cue,
): Nesting | null {
  const subject = cues[firstCueFrom(cues, own.first)]?.subject;
  if (subject?.via === "relative")
    return tokens[subject.end]?.text === "," ? "relative" : null;
  let at = line.first;
  while (/^(?:and|but|even|yet|so|just)$/.test(tokens[at]?.lower ?? "")) at++;
  if (!FRONTS.test(tokens[at]?.lower ?? "")) return null;
  for (let left = at; left < own.first; left++)
    if (tokens[left]?.text === "," || (runAt[left] ?? -1) >= 0) return null;
  return "fronted";
}

/** Whether the main clause begins at a token: a noun and its verb, or, after a relative clause, the verb alone. */
function opensMain(
  reading: Reading,
  line: Line,
  at: number,
  nested: Nesting,
): boolean {
  const { tokens } = reading;
  const first = isAdverb(tokens[at]) ? at + 1 : at;
  if (nested === "relative") return isFinite(reading, first);
  if (SUBJECT_PRONOUNS.has(tokens[first]?.lower ?? "")) return true;
  const source = readSourceFrom(reading, first, line.end);
  if (!source) return false;
  const next = isAdverb(tokens[source.end]) ? source.end + 1 : source.end;
  return isFinite(reading, next);
}

/** Whether a comma stands here: between words, or as the last thing inside a quotation that ends here. */
export function commaAt(
  { text, tokens, runAt, runs }: Reading,
  at: number,
): "outside" | "inside" | null {
  const run = runs[runAt[at] ?? -1];
  if (!run) return tokens[at]?.text === "," ? "outside" : null;
  if (run.end !== at + 1 || !run.run.closed) return null;
  return text[run.run.inner.end - 1] === "," ? "inside" : null;
}

/** ", said an envoy": the verb stands before its subject, and nothing is said after it. */
export function isInverted(reading: Reading, line: Line, cue: Cue): boolean {
  if (
    !takes(cue, "quote") ||
    (cue.form !== "past" && cue.form !== "present") ||
    cue.groupFirst !== cue.first ||
    reading.tokens[cue.first - 1]?.text !== ","
  )
    return false;
  const source = readSourceFrom(reading, cue.end, line.end);
  return (
    source?.kind === "strong" &&
    !SUBJECT_PRONOUNS.has(reading.tokens[source.head]?.lower ?? "") &&
    !isFinite(reading, source.end)
  );
}

function cutBefore(
  reading: Reading,
  line: Line,
  cue: Cue,
  subject: Subject | null,
  from: number,
  own: Cue | null,
): number | null {
  const { tokens } = reading;
  let before = cue.groupFirst - 1;
  if (cue.participle) {
    const comma = commaAt(reading, before);
    if (comma) return comma === "inside" ? before + 1 : before;
    const joined = COORDINATORS.has(tokens[before]?.lower ?? "");
    return joined && own?.participle ? before : null;
  }
  while (before > from && isAdverb(tokens[before])) before--;
  const joint = tokens[before]?.lower ?? "";
  if (
    COORDINATORS.has(joint) &&
    cue.form !== "base" &&
    !cue.infinitive &&
    !cue.passive &&
    cue.form !== "ing"
  )
    return before;
  // "officials say it will last, said an envoy who had been there"
  if (isInverted(reading, line, cue)) return cue.first - 1;
  if (!subject || subject.via !== "before" || cue.infinitive || cue.passive)
    return null;
  const opener = tokens[subject.left - 1]?.lower ?? "";
  if (subject.left - 1 <= from) return null;
  // "Ruiz and her officials would go on": a subject of two, not a second clause.
  if (opener === "and" && !hasVerb(reading, from, subject.left - 1))
    return null;
  return COORDINATORS.has(opener) ||
    /^(?:as|while|after|when|although|;)$/.test(opener)
    ? subject.left - 1
    : null;
}

/** Drops the marks that close the reporter's sentence: a dot, commas, dashes. */
export function trimEnd(
  { tokens, runAt }: Reading,
  from: number,
  end: number,
): number {
  let stop = end;
  while (
    stop > from + 1 &&
    (runAt[stop - 1] ?? -1) < 0 &&
    /^(?:[.,;:?!—–]|--|-|\(|and|but|or)$/.test(tokens[stop - 1]?.lower ?? "")
  )
    stop--;
  return stop;
}

/** Index of the first cue at or after a token; cues are in text order. */
export function firstCueFrom(
  cues: readonly CuedSubject[],
  from: number,
): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.cue.first ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
