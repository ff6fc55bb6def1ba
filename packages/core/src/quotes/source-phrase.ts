import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/clause-words.ts";
import { SOURCE_NOUNS } from "../lexicon/source-nouns.ts";
import type { Range, Reading } from "./read-lines.ts";
import {
  isAbbreviationDot,
  isAdverb,
  isCapital,
  isFinite,
  isFunctionWord,
} from "./word-class.ts";

const LONGEST = 25;
const INNER_MARKS = new Set(["-", "–", "&", "/", "'", "’", "'s", "’s", "'S", "’S", "<", ">", "%", "$", "#"]);

/** How sure it is that a phrase names a source: a pronoun, name or noun for people; or just some noun. */
export type SourceKind = "strong" | "weak";

/** A noun phrase that may name who speaks. */
export interface Source extends Range {
  kind: SourceKind;
  /** The noun that carries it. */
  head: number;
}

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
  const first = walkLeft(reading, head, floor);
  const named = (reading.nameAt[head] ?? -1) >= 0 || isCapital(token);
  const strong = named || SOURCE_NOUNS.has(lower) || hasSourceNoun(reading, first, head);
  return { first, end: last + 1, head, kind: strong ? "strong" : "weak" };
}

/** The noun phrase that begins at `first`: the subject of "…," said Ana Ruiz, the head of the union. */
export function readSourceFrom(
  reading: Reading,
  first: number,
  limit: number,
): Source | null {
  const { tokens, runAt, nameAt, dateAt } = reading;
  let at = first;
  let head = -1;
  let sourceHead = -1;
  const stop = Math.min(limit, first + LONGEST);
  while (at < stop) {
    const token = tokens[at];
    if (!token) break;
    const name = reading.names[nameAt[at] ?? -1];
    if (name && (dateAt[at] ?? 0) === 0) {
      head = name.endToken - 1;
      at = name.endToken;
      continue;
    }
    if ((runAt[at] ?? -1) >= 0) {
      const run = reading.runs[runAt[at] ?? -1];
      if (!run || run.end - run.first > 5 || !isCapital(tokens[run.end])) break;
      at = run.end;
      continue;
    }
    const { lower } = token;
    if (token.kind === "mark") {
      if (!INNER_MARKS.has(token.text) && !isAbbreviationDot(tokens, at)) break;
    } else if (SUBJECT_PRONOUNS.has(lower)) {
      return head < 0 && at === first
        ? { first, end: at + 1, head: at, kind: "strong" }
        : close(first, at, head, sourceHead);
    } else if (PREPOSITIONS.has(lower)) {
      if (head < 0 || (dateAt[at + 1] ?? 0) > 0) break;
      const attached = lower === "of" || sourceHead >= 0 || /^(?:for|at|from|with)$/.test(lower);
      if (!attached || !opensNoun(reading, at + 1)) break;
      if (sourceHead < 0) sourceHead = head;
    } else if (COORDINATORS.has(lower)) {
      if (head < 0 || lower !== "and" || !isCapital(tokens[at + 1])) break;
    } else if (DETERMINERS.has(lower)) {
      if (head >= 0 && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) break;
    } else if (
      SUBORDINATORS.has(lower) ||
      isAdverb(token) ||
      (dateAt[at] ?? 0) > 0 ||
      isFinite(reading, at) ||
      (isFunctionWord(lower) && !DETERMINERS.has(lower)) ||
      (lower.endsWith("ing") && head >= 0)
    ) {
      break;
    } else {
      head = at;
      if (sourceHead < 0 && SOURCE_NOUNS.has(lower)) {
        const next = tokens[at + 1];
        if (!next || PREPOSITIONS.has(next.lower)) sourceHead = at;
      }
    }
    at++;
  }
  const source = close(first, at, head, sourceHead);
  if (!source) return null;
  const token = tokens[source.head];
  const strong =
    (nameAt[source.head] ?? -1) >= 0 || isCapital(token) || SOURCE_NOUNS.has(token?.lower ?? "");
  return { ...source, kind: strong ? "strong" : "weak" };
}

function close(first: number, end: number, head: number, sourceHead: number): Source | null {
  if (head < 0) return null;
  let stop = end;
  while (stop > head + 1) stop--;
  return { first, end: stop, head: sourceHead >= 0 ? sourceHead : head, kind: "weak" };
}

function opensNoun({ tokens, nameAt }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && ((nameAt[at] ?? -1) >= 0 || DETERMINERS.has(token.lower) || !isFunctionWord(token.lower));
}

/** The head of a phrase that ends at `last`: over "(D-Ohio)" and the dot of "Jr.". */
function readHead({ tokens }: Reading, last: number, floor: number): number | null {
  let at = last;
  const text = tokens[at]?.text;
  if (text === ")" || text === ">" || text === "]") {
    const opener = text === ")" ? "(" : text === ">" ? "<" : "[";
    let open = at - 1;
    while (open > floor && at - open < 12 && tokens[open]?.text !== opener) open--;
    if (tokens[open]?.text !== opener) return null;
    at = open - 1;
  }
  if (isAbbreviationDot(tokens, at)) at--;
  return at >= floor && tokens[at]?.kind === "word" ? at : null;
}

function isNoSource(reading: Reading, head: number): boolean {
  const { tokens, nameAt, dateAt } = reading;
  const token = tokens[head];
  if (!token) return true;
  if ((nameAt[head] ?? -1) >= 0) return false;
  if ((dateAt[head] ?? 0) > 0 || isAdverb(token)) return true;
  if (SOURCE_NOUNS.has(token.lower)) return false;
  return isFunctionWord(token.lower) || (isFinite(reading, head) && !isCapital(token));
}

function hasSourceNoun({ tokens }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (SOURCE_NOUNS.has(tokens[at]?.lower ?? "") && PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

function walkLeft(reading: Reading, head: number, floor: number): number {
  const { tokens, runAt, nameAt, dateAt } = reading;
  let first = head;
  const name = reading.names[nameAt[head] ?? -1];
  if (name && name.firstToken >= floor) first = name.firstToken;
  while (first > floor && head - first < LONGEST) {
    const at = first - 1;
    const token = tokens[at];
    if (!token) break;
    if ((runAt[at] ?? -1) >= 0) {
      const run = reading.runs[runAt[at] ?? -1];
      // A nickname: Pat "Red" Moran.
      if (!run || run.end - run.first > 5 || run.first <= floor || !isCapital(tokens[run.first - 1]) || !isCapital(tokens[first])) break;
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
    if (token.kind === "mark") {
      if (!INNER_MARKS.has(token.text) && !isAbbreviationDot(tokens, at)) break;
      if ((token.text === "–" || token.text === "-") && token.spaced) break;
    } else if (DETERMINERS.has(lower)) {
      first = at;
      if (/^(?:of|all|both|half)$/.test(tokens[at - 1]?.lower ?? "") && at - 1 > floor) {
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
function isAttachedPreposition({ tokens, nameAt }: Reading, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const lower = tokens[at]?.lower ?? "";
  const before = tokens[at - 1];
  if (!PREPOSITIONS.has(lower) || before?.kind !== "word") return false;
  if (SOURCE_NOUNS.has(before.lower)) return true;
  if (isFunctionWord(before.lower)) return false;
  if (lower === "of") return true;
  return /^(?:for|at|in|with|from|on)$/.test(lower) && (nameAt[at - 1] ?? -1) >= 0 && isSourceBefore(tokens, at, floor);
}

function isSourceBefore(tokens: Reading["tokens"], at: number, floor: number): boolean {
  for (let left = at - 1; left >= floor && at - left < 6; left--)
    if (SOURCE_NOUNS.has(tokens[left]?.lower ?? "")) return true;
  return false;
}
