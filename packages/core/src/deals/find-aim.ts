import { clauseEnd } from "./clause-end.ts";
import { isDealWord } from "./deal-phrase.ts";
import type { Item } from "./item.ts";
import { isDeterminer, phraseEnd } from "./noun-phrase.ts";

type Range = [first: number, end: number];

// What tells how a deal fares, not what it is for.
const NO_AIM =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|must|can|should|did|does|do|came|took|takes|comes|went|expires|expired|ended|ends|runs|lasts|followed|follows|said|says|they|it|he|she|we|the|both|also|not)$/u;
const VERB = /^\p{Ll}{3,}(?:s|ed)$/u;
const AIMED = /^(?:aimed|aiming|directed|targeted|designed)$/u;
const FIELDS = /^(?:fields?|areas?|sectors?|spheres?)$/u;

/**
 * What a deal is for, where neither "on …" nor "to …" right behind it says so: "aimed at | cutting tariffs",
 * "that | sets up a court", "regulating | fees", ", to | build a mill", "in fields including | trade".
 */
export function findAim(items: readonly Item[], from: number): Range | null {
  let at = from;
  // "memorandums | and agreements": one signing, one aim.
  if (items[at]?.lower === "and" && isDealWord(items[at + 1]?.lower ?? ""))
    at += 2;
  if (AIMED.test(items[at - 1]?.lower ?? "")) at--;
  const { lower = "" } = items[at] ?? {};
  const next = items[at + 1];
  if (AIMED.test(lower) && /^(?:at|to)$/u.test(next?.lower ?? ""))
    return clauseFrom(items, at + 2);
  if (/^(?:that|which)$/u.test(lower)) return verbClause(items, at + 1);
  if (lower === "," && next?.lower === "which")
    return verbClause(items, at + 2);
  if (lower === "," && next?.lower === "to") return verbAfterTo(items, at + 2);
  if (lower === "in") {
    const end = phraseEnd(items, at + 1);
    if (!FIELDS.test(items[end - 1]?.lower ?? "")) return null;
    return /^(?:including|of|like)$/u.test(items[end]?.lower ?? "")
      ? clauseFrom(items, end + 1)
      : null;
  }
  // "regulating fees", not "signing" or "being".
  return /^\p{Ll}{4,}ing$/u.test(lower) && !items[at]?.mark
    ? clauseFrom(items, at)
    : null;
}

function verbClause(items: readonly Item[], verb: number): Range | null {
  const { lower = "", actor } = items[verb] ?? {};
  return !actor && VERB.test(lower) && !NO_AIM.test(lower)
    ? clauseFrom(items, verb)
    : null;
}

function verbAfterTo(items: readonly Item[], verb: number): Range | null {
  const item = items[verb];
  return item && !item.actor && !isDeterminer(item) && !item.money
    ? clauseFrom(items, verb)
    : null;
}

function clauseFrom(items: readonly Item[], first: number): Range | null {
  const end = clauseEnd(items, first);
  return end > first ? [first, end] : null;
}
