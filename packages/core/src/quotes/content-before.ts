import { skipAdverbial } from "./after-cue.ts";
import type { Candidate } from "./candidate.ts";
import {
  type CuedSubject,
  findClauseEnd,
  firstCueFrom,
  trimEnd,
} from "./clause-end.ts";
import type { Cue } from "./find-cues.ts";
import type { Subject } from "./find-subject.ts";
import { buildCandidate } from "./candidate.ts";
import type { Line, Range, Reading } from "./read-lines.ts";
import { isNamedTitle } from "./title-run.ts";
import { isFinite } from "./word-class.ts";

export interface Found {
  candidate: Candidate;
  /** Where the attribution ends: what comes before it belongs to no later one. */
  until: number;
}

export interface Before {
  range: Range;
  /** Whether it ends in a quotation mark. */
  marked: boolean;
}

/** What stands before an attribution that begins at `left`, if a quotation or a comma divides them. */
export function contentBefore(
  reading: Reading,
  claimed: number,
  left: number,
): Before | null {
  const { tokens, runAt, runs } = reading;
  let last = left - 1;
  if (last < claimed) return null;
  let run = runs[runAt[last] ?? -1];
  const divider = run ? "" : (tokens[last]?.text ?? "");
  if (!run) {
    if (!/^(?:,|--|—|–)$/.test(divider)) return null;
    last -= 1;
    run = runs[runAt[last] ?? -1];
  } else if (!endsSpeech(reading, run)) return null;
  // "On the show “Open Door,” Ruiz said": a title is no speech.
  if (run && run.first > claimed && isNamedTitle(reading, run.first))
    return null;
  let first = claimed;
  while (
    first < last &&
    (runAt[first] ?? -1) < 0 &&
    (tokens[first]?.kind === "mark" ||
      (first > 0 &&
        /^(?:and|but|while)$/.test(tokens[first]?.lower ?? "") &&
        (runAt[first + 1] ?? -1) >= 0))
  )
    first++;
  if (last < first) return null;
  // "Asked about it, “We won,” he said": a sentence in marks after a comma or colon is all of it.
  if (
    run &&
    run.first > first &&
    /^[,:]$/.test(tokens[run.first - 1]?.text ?? "") &&
    /^\P{Ll}/u.test(tokens[run.first + 1]?.text ?? "")
  )
    first = run.first;
  return { range: { first, end: last + 1 }, marked: run !== undefined };
}

/** Whether the words inside the marks end as speech does before its attribution: with a comma, a question mark. */
function endsSpeech(
  { text }: Reading,
  { run }: Reading["runs"][number],
): boolean {
  return /[,?!.…—–-]['’]?$/u.test(
    text
      .slice(Math.max(run.inner.start, run.inner.end - 3), run.inner.end)
      .trimEnd(),
  );
}

export function isClause(reading: Reading, { first, end }: Range): boolean {
  if (end - first < 3) return false;
  if (
    reading.lines.length > 0 &&
    /^(?:when|if|while|as|after|although|asked|in|on|at|for|by)$/.test(
      reading.tokens[first]?.lower ?? "",
    )
  ) {
    // "In May, sales rose, the firm said": the clause comes after the opener's comma.
    for (let at = first; at < end; at++)
      if (reading.tokens[at]?.text === ",") return hasFinite(reading, at, end);
  }
  return hasFinite(reading, first, end);
}

function hasFinite(reading: Reading, first: number, end: number): boolean {
  for (let at = Math.max(first, end - 200); at < end; at++)
    if (isFinite(reading, at)) return true;
  return false;
}

/** The content before the attribution, and what goes on after it: "A," she said, "B." */
export function withRest(
  reading: Reading,
  line: Line,
  index: number,
  cue: Cue,
  subject: Subject,
  before: Before,
  end: number,
  addressee: Range | null,
  rule: string,
  cued: readonly CuedSubject[],
): Found {
  const content = [before.range];
  let at = end;
  for (
    let next = skipAdverbial(reading, line, at);
    next > at;
    next = skipAdverbial(reading, line, at)
  )
    at = next;
  const rest = findRest(reading, line, before, at, cued);
  if (rest) content.push(rest);
  return {
    candidate: buildCandidate(
      rule,
      content,
      cue,
      subject,
      addressee,
      index,
      before.marked,
    ),
    until: rest?.end ?? at,
  };
}

function findRest(
  reading: Reading,
  line: Line,
  before: Before,
  from: number,
  cued: readonly CuedSubject[],
): Range | null {
  const { tokens, runAt, runs } = reading;
  const nextCue = cued[firstCueFrom(cued, from)]?.cue.groupFirst ?? line.end;
  if (!before.marked) {
    if (tokens[from]?.text !== "," || nextCue < line.end) return null;
    const first = from + 1;
    const joined = /^(?:and|but|because|or|so|if|unless)$/.test(
      tokens[first]?.lower ?? "",
    );
    if (!joined && hasFinite(reading, before.range.first, before.range.end))
      return null;
    const end = findClauseEnd(reading, line, first, cued);
    return end > first && hasFinite(reading, first, end)
      ? { first, end }
      : null;
  }
  for (let at = from; at < Math.min(line.end, from + 40); at++) {
    const run = runs[runAt[at] ?? -1];
    if (!run) continue;
    const divider = tokens[at - 1]?.text ?? "";
    const joint = /^(?:and|but)$/.test(divider) && tokens[at - 2]?.text === ",";
    if (!/^(?:[,:;—.]|--)$/.test(divider) && !joint) return null;
    if (nextCue < at) return null;
    return {
      first: joint ? at - 1 : at,
      end: trimEnd(reading, at, findClauseEnd(reading, line, at, cued)),
    };
  }
  return null;
}
