import type { CuedSubject } from "./clause-end.ts";
import { type Cue, takes } from "./find-cues.ts";
import { findLeadingSubject, findNearestSubject } from "./clause-subject.ts";
import type { Subject } from "./find-subject.ts";
import type { Line, Reading } from "./read-lines.ts";

/** A verb without a subject of its own has that of the verb before it, or of the clause. */
export function shareSubjects(
  reading: Reading,
  line: Line,
  cued: CuedSubject[],
): void {
  let last: Subject | null = null;
  let lastCue: Cue | null = null;
  for (const entry of cued) {
    const { cue, subject } = entry;
    const before = reading.tokens[cue.groupFirst - 1]?.lower ?? "";
    const ownStatement =
      cue.participle &&
      subject &&
      /^(?:statement|statements|tweet|post|message|letter|email|e-mail|note)$/.test(
        reading.tokens[subject.head]?.lower ?? "",
      );
    if (
      cue.participle
        ? !subject || before === "," || ownStatement
        : !subject &&
          /^(?:and|but|or|then|,)$/.test(withoutAdverbs(reading, line, cue))
    )
      entry.subject = shared(inherit(reading, line, cue, last, lastCue));
    else if (cue.infinitive && !subject)
      entry.subject = shared(inherit(reading, line, cue, last, lastCue));
    if (entry.subject && !cue.passive) {
      last = entry.subject;
      lastCue = cue;
    }
  }
}

function withoutAdverbs({ tokens }: Reading, line: Line, cue: Cue): string {
  let at = cue.groupFirst - 1;
  while (
    at > line.first &&
    /^(?:then|also|later|even|once|now|still|again|\p{L}+ly)$/u.test(
      tokens[at]?.lower ?? "",
    )
  )
    at--;
  return tokens[at]?.lower ?? "";
}

function shared(subject: Subject | null): Subject | null {
  return subject && { ...subject, via: "shared" };
}

function inherit(
  reading: Reading,
  line: Line,
  cue: Cue,
  last: Subject | null,
  lastCue: Cue | null,
): Subject | null {
  // What "said" has after it is what was said: "…, adding that" goes on with who said it.
  if (last && lastCue && isClausal(lastCue)) return last;
  const nearest = findNearestSubject(reading, line, cue.groupFirst);
  if (last && (!nearest || last.first >= nearest.first)) return last;
  return nearest ?? last ?? findLeadingSubject(reading, line, cue.groupFirst);
}

function isClausal(cue: Cue): boolean {
  return takes(cue, "clause") || takes(cue, "that") || takes(cue, "told");
}
