import type { Line, Reading } from "./read-lines.ts";
import { isAdverb } from "./word-class.ts";

/** Left over what may stand between a subject and its verb: adverbs, times, "in a statement". */
export function skipAdverbialsLeft(
  reading: Reading,
  line: Line,
  from: number,
): number {
  const { tokens, dateAt, runAt } = reading;
  let at = from;
  while (at >= line.first && (runAt[at] ?? -1) < 0) {
    const token = tokens[at];
    if (!token) break;
    if ((dateAt[at] ?? 0) > 0) {
      while (at >= line.first && (dateAt[at] ?? 0) > 0) at--;
      if (/^(?:on|in|late|early|since)$/.test(tokens[at]?.lower ?? "")) at--;
      continue;
    }
    if (
      /^(?:week|month|year|night|summer|spring|autumn|fall|winter|quarter|morning|evening|afternoon|decade)$/.test(
        token.lower,
      ) &&
      /^(?:last|this|next|that)$/.test(tokens[at - 1]?.lower ?? "")
    ) {
      at -= 2;
      continue;
    }
    const phrase = fixedPhraseEndingAt(reading, at);
    if (phrase > 0) {
      at -= phrase;
      continue;
    }
    if (
      !isAdverb(token) ||
      ((reading.nameAt[at] ?? -1) >= 0 && !isWeekday(token.lower))
    )
      break;
    at--;
    if (tokens[at]?.lower === "on" && isWeekday(token.lower)) at--;
  }
  return at;
}

// Times that stand between a subject and its verb without commas.
const FIXED_PHRASES = [
  "at the time",
  "in the past",
  "at one point",
  "in turn",
  "at least",
  "once again",
  "at first",
  "in part",
  "for now",
  "in effect",
].map((words) => words.split(" "));
const LAST_WORDS = new Set(FIXED_PHRASES.map((words) => words.at(-1) ?? ""));

function fixedPhraseEndingAt({ tokens }: Reading, last: number): number {
  if (!LAST_WORDS.has(tokens[last]?.lower ?? "")) return 0;
  const phrase = FIXED_PHRASES.find((words) =>
    words.every(
      (word, offset) =>
        tokens[last - words.length + 1 + offset]?.lower === word,
    ),
  );
  return phrase?.length ?? 0;
}

function isWeekday(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
}
