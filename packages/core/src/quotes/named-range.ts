import { DETERMINERS } from "../lexicon/clause-words.ts";
import { commaAt } from "./clause-end.ts";
import type { Cue } from "./find-cues.ts";
import type { Range, Reading } from "./read-lines.ts";
import { isTitleRun } from "./title-run.ts";
import { isFinite } from "./word-class.ts";

// Verbs that give a thing its name: there a title in marks is the name that is given.
const NAMING =
  /^(?:call|label|dub|brand|term|describe|characteri[sz]e|portray|refer to|deem|pronounce|declare|proclaim)$/;

/** Whether a stretch of words says what a thing is called: it has no verb of its own before the marks. */
export function isNaming(reading: Reading, range: Range, cue: Cue): boolean {
  const { tokens, runAt } = reading;
  let relative = false;
  let at = range.first;
  for (; at < range.end && (runAt[at] ?? -1) < 0; at++) {
    // "what she saw", "the plan that he wrote"
    if (
      /^(?:what|who|whom|that|which|where|when|how|why)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      relative = true;
    else if (
      isFinite(reading, at) &&
      !relative &&
      // "the cut", "a bid"
      !DETERMINERS.has(tokens[at - 1]?.lower ?? "")
    )
      return false;
  }
  return NAMING.test(cue.verb.lemma) || !isTitleRun(reading, at);
}

/** Where "that" opens a clause ahead of the first marks. */
export function thatBefore(
  { tokens, runAt }: Reading,
  { first, end }: Range,
): number | null {
  for (let at = first; at < end && (runAt[at] ?? -1) < 0; at++)
    if (tokens[at]?.lower === "that") return at;
  return null;
}

/** "the plan as “rash”" */
export function hasAs(
  { tokens, runAt }: Reading,
  { first, end }: Range,
): boolean {
  for (let at = first; at < end && (runAt[at] ?? -1) < 0; at++)
    if (tokens[at]?.lower === "as") return true;
  return false;
}

// A second stretch in marks this near belongs to what the thing is called: a “liar” who was not “honorable”.
const NEAR = 10;

/** What something is called ends with the last mark, and the words that lean on it, before the next break. */
export function namedRange(reading: Reading, content: Range): Range {
  const { tokens, runs, runAt, dateAt } = reading;
  let at = content.first;
  while (at < content.end && (runAt[at] ?? -1) < 0) at++;
  let end = runs[runAt[at] ?? -1]?.end ?? content.end;
  for (at = end; at < content.end; at++) {
    const run = runs[runAt[at] ?? -1];
    if (run) {
      end = run.end;
      at = run.end - 1;
      continue;
    }
    const { lower = "", kind } = tokens[at] ?? {};
    const near = nextRun(reading, at, content.end);
    if (near !== null && (at <= end + 1 || lower !== ",")) {
      at = near - 1;
      continue;
    }
    if (
      kind === "mark" ||
      BREAK.test(lower) ||
      (/^(?:on|in|at|during|since)$/.test(lower) &&
        (dateAt[at + 1] ?? 0) > 0) ||
      commaAt(reading, end - 1) === "inside"
    )
      break;
  }
  return {
    first: content.first,
    end: Math.max(end, Math.min(at, content.end)),
  };
}

const BREAK = /^(?:and|but|or|while|when|after|before|during|since)$/;

/** The first token of the next stretch in marks, where no break and no verb of a new subject stands before it. */
function nextRun(
  { tokens, runAt }: Reading,
  from: number,
  end: number,
): number | null {
  for (let at = from; at < Math.min(end, from + NEAR); at++) {
    if ((runAt[at] ?? -1) >= 0) return at;
    const { lower = "" } = tokens[at] ?? {};
    if (/^[;:—–]$|^--$/.test(lower)) return null;
    if (/^(?:while|but|before|after)$/.test(lower)) return null;
  }
  return null;
}
