import { buildCandidate } from "./candidate.ts";
import { type CuedSubject, findClauseEnd } from "./clause-end.ts";
import type { Found } from "./content-before.ts";
import { speechOnly } from "./content-range.ts";
import { type Cue, takes } from "./find-cues.ts";
import { type Line, type Reading, runStarts } from "./read-lines.ts";
import { readSourceFrom } from "./source-after.ts";

/** How far from its verb speech may stand, over an apposition or a relative clause. */
const FAR = 30;

/** Said Ana Ruiz: "…" · Added Ruiz, who lives near by, "…" */
export function readOpening(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  cued: readonly CuedSubject[],
): Found | null {
  const { tokens } = reading;
  const opens =
    cue.first === line.first ||
    (cue.first === line.first + 1 &&
      /^(?:and|but|then)$/.test(tokens[line.first]?.lower ?? ""));
  if (!opens || !takes(cue, "quote") || cue.form !== "past") return null;
  const source = readSourceFrom(reading, cue.end, line.end);
  if (source?.kind !== "strong") return null;
  const first = speechAfter(reading, line, source.end);
  if (first === null) return null;
  const end = findClauseEnd(reading, line, first, cued);
  const content = speechOnly(reading, { first, end });
  const subject = {
    via: "before" as const,
    left: cue.first,
    plural: false,
    ...source,
  };
  return {
    candidate: buildCandidate(
      "said-first",
      [content],
      cue,
      subject,
      null,
      index,
      true,
    ),
    until: content.end,
  };
}

/** "It was announced that …" · "Ruiz was asked, “…”": nobody is named. */
export function readImpersonal(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  cued: readonly CuedSubject[],
): Found | null {
  const { tokens } = reading;
  if (!cue.passive || cue.modal) return null;
  const asked =
    cue.verb.lemma === "ask" && /^[,:]$/.test(tokens[cue.end]?.text ?? "")
      ? speechAfter(reading, line, cue.end)
      : null;
  const that =
    tokens[cue.groupFirst - 1]?.lower === "it" &&
    tokens[cue.end]?.lower === "that";
  const first = asked ?? (that ? cue.end : null);
  if (first === null) return null;
  const clause = {
    first,
    end: findClauseEnd(reading, line, first, cued),
  };
  const content = asked === null ? clause : speechOnly(reading, clause);
  return {
    candidate: buildCandidate(
      "impersonal",
      [content],
      cue,
      null,
      null,
      index,
      false,
    ),
    until: content.end,
  };
}

/** The quotation that a comma or colon leads to, if no other stands between. */
function speechAfter(
  reading: Reading,
  line: Line,
  from: number,
): number | null {
  for (let at = from; at < Math.min(line.end, from + FAR); at++) {
    if ((reading.runAt[at] ?? -1) < 0) continue;
    return runStarts(reading, at) &&
      /^[,:]$/.test(reading.tokens[at - 1]?.text ?? "")
      ? at
      : null;
  }
  return null;
}
