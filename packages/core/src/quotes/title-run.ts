import type { Reading } from "./read-lines.ts";

const MOST_WORDS = 8;
const SMALL = 4;
const SMALL_WORDS = /^(?:with|from|into|over|upon|than|that)$/;

/**
 * Whether words in marks are the name of a work or programme: each of its longer words has a capital.
 * “Good Morning, Lima” is one, “We won the vote” is none.
 */
export function isTitleRun(reading: Reading, at: number): boolean {
  const run = reading.runs[reading.runAt[at] ?? -1];
  if (!run) return false;
  const words = reading.tokens
    .slice(run.first, run.end)
    .filter(({ kind }) => kind === "word" || kind === "number");
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(words[0]?.text ?? "") &&
    words.every(
      ({ text }) =>
        text.length < SMALL ||
        /^[\p{Lu}\p{N}]/u.test(text) ||
        SMALL_WORDS.test(text),
    )
  );
}

/** A title that an earlier noun carries: on Radio One's “Good Day”, on the podcast “In Short”. */
export function isCarriedTitle(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return (
    isTitleRun(reading, at) &&
    (/^['’]s?$/i.test(before?.text ?? "") ||
      /^(?:show|program|programme|podcast|newspaper|magazine|series|column|broadcaster|channel|station|daily|weekly|site|website|blog|on)$/.test(
        before?.lower ?? "",
      ))
  );
}

/** A title that leans on what is before it: of “The Long Road”, to chants of “Ruiz! Ruiz!” */
export function isNamedTitle(reading: Reading, at: number): boolean {
  return (
    isCarriedTitle(reading, at) ||
    (isTitleRun(reading, at) &&
      /^(?:of|in|at|to|for|with|from|called|titled|entitled|named)$/.test(
        reading.tokens[at - 1]?.lower ?? "",
      ))
  );
}
