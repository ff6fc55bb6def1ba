import {
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import { CUE_TABLE } from "./cue-table.ts";
import type { Reading } from "./read-lines.ts";
import { INNER_MARKS, LONGEST_SOURCE, type Source } from "./source-phrase.ts";
import { isAbbreviationDot } from "./abbreviation-dot.ts";
import {
  isAdverb,
  isCapital,
  isFinite,
  isFunctionWord,
  isPossessive,
} from "./word-class.ts";

/** The noun phrase whose last word is `last`, not reaching left of `floor`; null where no noun ends there. */
export function readSourceEndingAt(
  reading: Reading,
  last: number,
  floor: number,
): Source | null {
  const head = readHead(reading, last, floor);
  if (head === null) return null;
  const { tokens } = reading;
  const token = tokens[head];
  if (!token) return null;
  const { lower } = token;
  if (SUBJECT_PRONOUNS.has(lower))
    return { first: head, end: last + 1, head, kind: "strong" };
  if (isNoSource(reading, head)) return null;
  const near = walkLeft(reading, head, floor);
  const source = climb(reading, near, floor);
  if (source !== null)
    return {
      first: walkLeft(reading, source, floor),
      end: last + 1,
      head: source,
      kind: "strong",
    };
  const first = near;
  const named = (reading.nameAt[head] ?? -1) >= 0 || isCapital(token);
  const strong =
    named || SOURCE_NOUNS.has(lower) || hasSourceNoun(reading, first, head);
  return {
    first,
    end: last + 1,
    head: findPeople(reading, first, head) ?? head,
    kind: strong ? "strong" : "weak",
  };
}

/** "a trader at a bank in London": the trader speaks. */
function findPeople(
  { tokens }: Reading,
  first: number,
  end: number,
): number | null {
  for (let at = first; at < end; at++)
    if (
      PEOPLE.test(tokens[at]?.lower ?? "") &&
      PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")
    )
      return at;
  return null;
}

// How far left of its place somebody may stand who speaks there.
const CLIMB = 14;

/** "a spokesman at the seamen's headquarters in Lima": from the place to the one who speaks. */
function climb(
  { tokens, runAt, dateAt }: Reading,
  first: number,
  floor: number,
): number | null {
  if (!/^(?:in|at|for|of|from|with|on)$/.test(tokens[first - 1]?.lower ?? ""))
    return null;
  for (let at = first - 2; at >= floor && first - at < CLIMB; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || (runAt[at] ?? -1) >= 0) return null;
    if ((dateAt[at] ?? 0) > 0) return null;
    if (
      PEOPLE.test(token.lower) &&
      PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")
    )
      return at;
    if (
      isFunctionWord(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower)
    )
      return null;
  }
  return null;
}

// Only people, not bodies or papers: "an attack on the court in Lima" has no speaker.
const PEOPLE =
  /^(?:spokes(?:man|woman|person|men|women|people|persons)|officials?|analysts?|economists?|diplomats?|traders?|dealers?|sources?|executives?)$/;

/** The head of a phrase that ends at `last`: over "(D-Ohio)" and the dot of "Jr.". */
function readHead(
  { tokens }: Reading,
  last: number,
  floor: number,
): number | null {
  let at = last;
  const text = tokens[at]?.text;
  if (text === ")" || text === ">" || text === "]") {
    const opener = text === ")" ? "(" : text === ">" ? "<" : "[";
    let open = at - 1;
    while (open > floor && at - open < 12 && tokens[open]?.text !== opener)
      open--;
    if (tokens[open]?.text !== opener) return null;
    at = open - 1;
  }
  if (isAbbreviationDot(tokens, at)) at--;
  // "Article 33 says"
  const numbered = tokens[at]?.kind === "number" && isCapital(tokens[at - 1]);
  return at >= floor && (numbered || tokens[at]?.kind === "word") ? at : null;
}

function isNoSource(reading: Reading, head: number): boolean {
  const { tokens, nameAt, dateAt } = reading;
  const token = tokens[head];
  if (!token) return true;
  if ((nameAt[head] ?? -1) >= 0) return false;
  if ((dateAt[head] ?? 0) > 0 || isAdverb(token)) return true;
  if (SOURCE_NOUNS.has(token.lower)) return false;
  if (CUE_TABLE.get(token.lower)?.some(({ form }) => form === "past"))
    return !isCapital(token);
  return (
    isFunctionWord(token.lower) ||
    (isFinite(reading, head) && !isCapital(token))
  );
}

function hasSourceNoun(
  { tokens }: Reading,
  first: number,
  end: number,
): boolean {
  for (let at = first; at < end; at++)
    if (
      SOURCE_NOUNS.has(tokens[at]?.lower ?? "") &&
      PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")
    )
      return true;
  return false;
}

function walkLeft(reading: Reading, head: number, floor: number): number {
  const { tokens, runAt, nameAt, dateAt } = reading;
  let first = head;
  const name = reading.names[nameAt[head] ?? -1];
  if (name && name.firstToken >= floor) first = name.firstToken;
  while (first > floor && head - first < LONGEST_SOURCE) {
    const at = first - 1;
    const token = tokens[at];
    if (!token) break;
    if ((runAt[at] ?? -1) >= 0) {
      const run = reading.runs[runAt[at] ?? -1];
      // A nickname: Pat "Red" Moran.
      if (
        !run ||
        run.end - run.first > 5 ||
        run.first <= floor ||
        !isCapital(tokens[run.first - 1]) ||
        !isCapital(tokens[first])
      )
        break;
      first = run.first;
      continue;
    }
    const before = reading.names[nameAt[at] ?? -1];
    if (before && (dateAt[at] ?? 0) === 0) {
      if (before.firstToken < floor) break;
      first = before.firstToken;
      continue;
    }
    const { lower } = token;
    if (isPossessive(tokens, at)) {
      if (at - 1 < floor) break;
    } else if (token.kind === "mark") {
      if (!INNER_MARKS.has(token.text) && !isAbbreviationDot(tokens, at)) break;
      if ((token.text === "–" || token.text === "-") && token.spaced) break;
    } else if (DETERMINERS.has(lower)) {
      first = at;
      if (
        /^(?:of|all|both|half)$/.test(tokens[at - 1]?.lower ?? "") &&
        at - 1 > floor
      ) {
        first = at - 1;
        continue;
      }
      if (isAttachedPreposition(reading, at - 1, floor)) {
        first = at - 1;
        continue;
      }
      break;
    } else if (PREPOSITIONS.has(lower)) {
      if (!isAttachedPreposition(reading, at, floor)) break;
    } else if (
      isFunctionWord(lower) ||
      (dateAt[at] ?? 0) > 0 ||
      (isAdverb(token) && !isCapital(token)) ||
      isAdverb(token) ||
      isFinite(reading, at)
    ) {
      break;
    }
    first = at;
  }
  while (first < head && INNER_MARKS.has(tokens[first]?.text ?? "")) first++;
  return first;
}

/** Whether the preposition hangs on a noun to its left: "a spokesman for", "the Ministry of". */
function isAttachedPreposition(
  { tokens, nameAt }: Reading,
  at: number,
  floor: number,
): boolean {
  if (at <= floor) return false;
  const lower = tokens[at]?.lower ?? "";
  const before = tokens[at - 1];
  if (!PREPOSITIONS.has(lower) || before?.kind !== "word") return false;
  if (SOURCE_NOUNS.has(before.lower)) return true;
  if (isFunctionWord(before.lower)) return false;
  if (lower === "of") return true;
  return (
    /^(?:for|at|in|with|from|on)$/.test(lower) &&
    (nameAt[at - 1] ?? -1) >= 0 &&
    isSourceBefore(tokens, at, floor)
  );
}

function isSourceBefore(
  tokens: Reading["tokens"],
  at: number,
  floor: number,
): boolean {
  for (let left = at - 1; left >= floor && at - left < 6; left--)
    if (SOURCE_NOUNS.has(tokens[left]?.lower ?? "")) return true;
  return false;
}
