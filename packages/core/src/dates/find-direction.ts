import type { Token } from "../document/draft.ts";
import {
  ACCOMPLISHING_WORDS,
  ANNOUNCING_PLURALS,
  ANNOUNCING_PRESENTS,
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  PROMISING_WORDS,
} from "../lexicon/tense-words.ts";

/**
 * Which way the words around a date look, from the day of the report. `likely-future` is what an infinitive says
 * ("to meet on Friday"), `near` is either way, null is where nothing tells.
 */
export type Direction = "past" | "future" | "likely-future" | "near" | null;

/** A stretch of tokens: `tokens.slice(first, end)`. */
export interface TokenRange {
  first: number;
  end: number;
}

const REACH = 14;
const BREAK = /^[;:]$/u;
const AUXILIARY = /^(?:will|shall|would|can|could|may|might|must|should|to)$/u;
const BE = /^(?:is|are|be|being|'s|’s|been|was|were)$/u;
const LOOKS_BACK = /^(?:after|since|following)$/u;
// "paid until March", "effective July 1": a verb in the past says nothing about the date.
const EITHER_WAY = /^(?:until|till|through|effective|payable|by|due)$/u;

/**
 * Reads tense from the verb nearest before the date, or after it where none stands before
 * ("On Monday, the court will rule"). News tells what happened: where nothing else is said, callers take the past.
 */
export function findDirection(
  tokens: readonly Token[],
  sentence: TokenRange,
  date: TokenRange,
): Direction {
  const before = tokens[date.first - 1]?.lower ?? "";
  if (LOOKS_BACK.test(before)) return "past";
  const direction = findTense(tokens, sentence, date);
  return EITHER_WAY.test(before) && (direction === "past" || direction === null)
    ? "near"
    : direction;
}

function findTense(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  date: TokenRange,
): Direction {
  for (
    let at = date.first - 1;
    at >= Math.max(first, date.first - REACH);
    at--
  ) {
    if (BREAK.test(tokens[at]?.text ?? "")) break;
    // "said that on Friday they would meet": the date opens the clause, and the verb comes.
    if (tokens[at]?.lower === "that" && opensClause(tokens, at + 1, date.first))
      break;
    const direction = directionOf(tokens, at, first);
    if (direction) return direction;
  }
  for (let at = date.end; at < Math.min(end, date.end + REACH); at++) {
    if (BREAK.test(tokens[at]?.text ?? "")) break;
    const direction = directionOf(tokens, at, first);
    if (direction) return direction;
  }
  return null;
}

const DAYS =
  /^(?:on|in|late|early|last|next|and|or|,|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** Whether nothing but days stand between: "on Thursday and" before Friday. */
function opensClause(
  tokens: readonly Token[],
  from: number,
  end: number,
): boolean {
  if (end - from > 6) return false;
  for (let at = from; at < end; at++)
    if (!DAYS.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

function directionOf(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  const word = tokens[at]?.lower ?? "";
  if (FUTURE_WORDS.has(word) || ANNOUNCING_PRESENTS.has(word)) return "future";
  if (ANNOUNCING_PLURALS.has(word) && followsSubject(tokens[at - 1]))
    return "future";
  if (word === "to") return directionOfInfinitive(tokens, at, first);
  if (PROMISING_WORDS.has(word)) {
    const promise = directionOfPromise(tokens, at, first);
    if (promise) return promise;
  }
  const isName = at > first && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? ""); // United
  const isPast = word.endsWith("ed") && word.length > 3 && !isName;
  if (IRREGULAR_PASTS.has(word) || isPast)
    return directionOfPast(tokens, at, first);
  return null;
}

/** "Rovers play in August": a name or a plural stands before, no "to", "not" or article. */
function followsSubject(before: Token | undefined): boolean {
  return before !== undefined && /^\p{Lu}|\p{L}{2,}s$/u.test(before.text);
}

/** "to meet" lies ahead unless what it hangs on has happened; "to Cairo" is no verb. */
function directionOfInfinitive(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  const next = tokens[at + 1];
  if (!next || !/^\p{Ll}/u.test(next.text)) return null;
  if (
    /^(?:the|an?|its|his|her|their|th(?:is|at|ese|ose)|\w+ing|\w+s)$/u.test(
      next.lower,
    )
  )
    return null;
  const before = at > first ? (tokens[at - 1]?.lower ?? "") : "";
  if (ACCOMPLISHING_WORDS.has(before)) return "past";
  return PROMISING_WORDS.has(before) ? null : "likely-future";
}

/** "named" is past, "will be named" and "to be named" are not. */
function directionOfPast(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  for (let back = at - 1; back >= Math.max(first, at - 3); back--) {
    const word = tokens[back]?.lower ?? "";
    if (word === "will" || word === "shall" || word === "to") return "future";
    if (AUXILIARY.test(word)) return null;
    if (!BE.test(word) && word !== "have" && !word.endsWith("ly")) break;
  }
  return "past";
}

/** "is due on Friday" lies ahead; what "had been scheduled" may be over. */
function directionOfPromise(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  for (let back = at - 1; back >= Math.max(first, at - 3); back--) {
    const word = tokens[back]?.lower ?? "";
    if (word === "had") return "near";
    if (word === "been") continue;
    if (BE.test(word)) return "future";
  }
  const word = tokens[at]?.lower ?? "";
  if (word === "due") return "near";
  return /^(?:scheduled|slated|planned)$/u.test(word) ? "future" : null;
}
