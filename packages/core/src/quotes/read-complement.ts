import { readAfterCue } from "./after-cue.ts";
import { type CuedSubject, findClauseEnd } from "./clause-end.ts";
import {
  complement,
  type Complement,
  type Place,
  readAccused,
  readAfterComma,
  readAsked,
  readBare,
  readGerund,
  readHeld,
  readInfinitive,
  readMarks,
  readMarksNear,
  readNamed,
  readObject,
  readQuestion,
  readThat,
  readUrged,
} from "./complement-rules.ts";
import { objectRange } from "./content-range.ts";
import { type Cue, takes } from "./find-cues.ts";
import type { Line, Range, Reading } from "./read-lines.ts";

type Rule = (place: Place) => Complement | null;

/** The forms of a complement, the surest first. */
const RULES: readonly Rule[] = [
  readMarks, // words in marks are what was said, whatever else could follow
  readAfterComma,
  readThat,
  readQuestion,
  readAsked,
  readInfinitive,
  readUrged,
  readAccused,
  readGerund,
  readBare, // a clause without "that" is known by its verb alone, so all that have a mark of their own come before
  readHeld,
  readNamed,
  readObject,
  readMarksNear,
];

/** Reads what follows the verb; null where nothing that it can report does. */
export function readComplement(
  reading: Reading,
  line: Line,
  cue: Cue,
  cues: readonly CuedSubject[],
): Complement | null {
  const told = takes(cue, "told");
  const from = (first: number): Range => ({
    first,
    end: findClauseEnd(reading, line, first, cues, cue),
  });
  // "warned of floods": the preposition belongs to the verb, not to a time or place.
  if (takes(cue, "of") && reading.tokens[cue.end]?.lower === "of") {
    const first = cue.end + 1;
    return complement(
      "warned-of",
      objectRange(reading, first, from(first)),
      null,
    );
  }
  const { at, addressee } = readAfterCue(reading, line, cue.end, told);
  const token = reading.tokens[at];
  if (!token || at >= line.end) return null;
  const place: Place = {
    reading,
    line,
    cue,
    token,
    at,
    addressee,
    takes: (...complements) => complements.some((one) => takes(cue, one)),
    from,
  };
  for (const rule of RULES) {
    const found = rule(place);
    if (found) return found;
  }
  return null;
}
