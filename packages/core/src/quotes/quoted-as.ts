import { AUXILIARIES } from "../lexicon/clause-words.ts";
import type { Cue } from "./find-cues.ts";
import { findSubjectBefore, type Subject, withVia } from "./find-subject.ts";
import type { Line, Reading } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";

const QUOTING = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;
const FAR = 15;

/** "Tass quoted the official as saying" · "the official was quoted by Tass as saying": the official speaks, not Tass. */
export function findQuotedSource(
  reading: Reading,
  line: Line,
  cue: Cue,
): Subject | null {
  const { tokens, runAt } = reading;
  if (!cue.participle || tokens[cue.first - 1]?.lower !== "as") return null;
  const floor = Math.max(line.first, cue.first - FAR);
  for (let at = cue.first - 2; at >= floor; at--) {
    if ((runAt[at] ?? -1) >= 0) return null;
    if (!QUOTING.test(tokens[at]?.lower ?? "")) continue;
    if (tokens[at + 1]?.lower !== "by")
      return withVia(readSourceFrom(reading, at + 1, cue.first - 1), "before");
    let groupFirst = at;
    while (AUXILIARIES.has(tokens[groupFirst - 1]?.lower ?? "")) groupFirst--;
    return findSubjectBefore(reading, line, { ...cue, groupFirst });
  }
  return null;
}
