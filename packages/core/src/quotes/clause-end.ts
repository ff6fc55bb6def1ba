import { COORDINATORS, DETERMINERS } from "../lexicon/clause-words.ts";
import { SPEECH_NOUNS } from "../lexicon/source-nouns.ts";
import type { Cue } from "./find-cues.ts";
import type { Subject } from "./find-subject.ts";
import type { Line, Reading } from "./read-lines.ts";
import { isAdverb } from "./word-class.ts";

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
    const cut = cutBefore(reading, cue, subject, from, own);
    if (cut !== null && cut > from) {
      end = cut;
      break;
    }
  }
  for (let at = from + 1; at < end - 1; at++) {
    const comma = commaAt(reading, at);
    if (!comma) continue;
    const next = tokens[at + 1]?.lower ?? "";
    // A comma inside the marks closes what was said before ", referring to".
    const aside = comma === "inside" && /^[a-z]{2,}ing$/.test(next);
    // ", a claim that Oke denies"
    const verdict =
      DETERMINERS.has(next) && SPEECH_NOUNS.has(tokens[at + 2]?.lower ?? "");
    if (CONTRAST.test(next) || aside || verdict) {
      end = comma === "inside" ? at + 1 : at;
      break;
    }
  }
  return trimEnd(reading, from, end);
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

function cutBefore(
  reading: Reading,
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
    !cue.infinitive &&
    !cue.passive &&
    cue.form !== "ing"
  )
    return before;
  if (!subject || subject.via !== "before" || cue.infinitive || cue.passive)
    return null;
  const opener = tokens[subject.left - 1]?.lower ?? "";
  if (subject.left - 1 <= from) return null;
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
    /^(?:[.,;:?!—–]|--|-|\()$/.test(tokens[stop - 1]?.text ?? "")
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
