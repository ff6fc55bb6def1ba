import type { Token } from "../document/draft.ts";
import {
  ACCOMPLISHING_WORDS,
  ANNOUNCING_PRESENTS,
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  PROMISING_WORDS,
} from "../lexicon/tense-words.ts";

/** Which way the words around a date look, from the day of the report: `near` is either way; null where nothing tells. */
export type Direction = "past" | "future" | "near" | null;

const REACH = 14;
const BREAK = /^[;:]$/u;
const AUXILIARY = /^(?:will|shall|would|can|could|may|might|must|should|to)$/u;
// "paid until March", "effective July 1": the verb says nothing about the date.
const EITHER_WAY = /^(?:until|till|through|effective|payable|by)$/u;
const BE = /^(?:is|are|be|being|'s|’s|been|was|were)$/u;

/**
 * Reads tense from the verb nearest before the date, or after it where none stands before
 * ("On Monday, the court will rule"). News tells what happened: where nothing else is said, callers take the past.
 */
export function findDirection(
  tokens: readonly Token[],
  first: number,
  end: number,
  dateStart: number,
  dateEnd: number,
): Direction {
  let at = first;
  while (at < end && (tokens[at]?.start ?? Infinity) < dateStart) at++;
  if (EITHER_WAY.test(tokens[at - 1]?.lower ?? "")) return "near";
  for (let back = at - 1; back >= Math.max(first, at - REACH); back--) {
    if (BREAK.test(tokens[back]?.text ?? "")) break;
    const direction = directionOf(tokens, back, first);
    if (direction) return direction;
  }
  while (at < end && (tokens[at]?.start ?? Infinity) < dateEnd) at++;
  for (let ahead = at; ahead < Math.min(end, at + REACH); ahead++) {
    if (BREAK.test(tokens[ahead]?.text ?? "")) break;
    const direction = directionOf(tokens, ahead, first);
    if (direction) return direction;
  }
  return null;
}

function directionOf(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  const word = tokens[at]?.lower ?? "";
  if (FUTURE_WORDS.has(word)) return "future";
  if (word === "to") return directionOfInfinitive(tokens, at, first);
  if (PROMISING_WORDS.has(word) && followsBe(tokens, at, first))
    return "future";
  if (ANNOUNCING_PRESENTS.has(word)) return "future";
  if (IRREGULAR_PASTS.has(word) || (word.endsWith("ed") && word.length > 3))
    return directionOfPast(tokens, at, first);
  return null;
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
    /^(?:the|an?|its|his|her|their|this|that|these|those|be\w{4,}|\w+ing|\w+s)$/u.test(
      next.lower,
    )
  )
    return null;
  const before = at > first ? (tokens[at - 1]?.lower ?? "") : "";
  return ACCOMPLISHING_WORDS.has(before) ? "past" : "future";
}

/** "named" is past, "will be named" and "to be named" are not. */
function directionOfPast(
  tokens: readonly Token[],
  at: number,
  first: number,
): Direction {
  for (let back = at - 1; back >= Math.max(first, at - 3); back--) {
    const word = tokens[back]?.lower ?? "";
    if (AUXILIARY.test(word))
      return word === "to" || word === "will" || word === "shall"
        ? "future"
        : null;
    if (!BE.test(word) && word !== "have" && !word.endsWith("ly")) break;
  }
  return "past";
}

function followsBe(
  tokens: readonly Token[],
  at: number,
  first: number,
): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 3); back--)
    if (BE.test(tokens[back]?.lower ?? "")) return true;
  return /^(?:due|scheduled|set|slated|planned)$/u.test(
    tokens[at]?.lower ?? "",
  );
}
