import { STAND_INS } from "../lexicon/deal-things.ts";
import {
  AUXILIARIES,
  CHAIN_VERBS,
  CLAUSE_STARTS,
  GROUP_ADVERBS,
  SAYING_VERBS,
} from "../lexicon/deal-status.ts";
import type { Item } from "./item.ts";
import { CONNECTORS, DETERMINERS, DONE, PRONOUNS } from "./phrase-words.ts";
import type { Actor } from "./sides.ts";

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by with from for to into under over about between among against after before during through via within
  without towards toward upon across near regarding concerning covering including since until despite per than as`.split(
    /\s+/,
  ),
);
/** What ties a share or a measure to its whole: "36,700 shares of", "a stake in". */
export const STAKE_JOINTS: ReadonlySet<string> = new Set(["of", "in"]);
const LONGEST_PHRASE = 14;
// What no noun phrase has inside, as one table: the question is asked of nearly every word.
const NOT_INSIDE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONNECTORS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...CLAUSE_STARTS,
  ...SAYING_VERBS,
  ...[...GROUP_ADVERBS].filter((word) => word !== "both"),
  ...Object.entries(CHAIN_VERBS).flatMap(([verb, effect]) =>
    effect !== "none" && /(?:ed|s|ing)$/u.test(verb) ? [verb] : [],
  ),
]);

/** The sides a noun group names, and the items it covers: `[first, end)`. */
export interface Group {
  actors: Actor[];
  first: number;
  end: number;
}

export function isDeterminer(item: Item | undefined): boolean {
  return item !== undefined && DETERMINERS.has(item.lower);
}

/** Whether an item can stand inside a noun phrase. A determiner only opens one. */
export function isPhraseItem(item: Item | undefined, opens: boolean): boolean {
  if (!item) return false;
  if (PRONOUNS.has(item.lower)) return item.actor !== null && opens;
  if (item.actor) return true;
  if (
    item.lower === "'s" ||
    item.lower === "’s" ||
    item.lower === "-" ||
    item.lower === "/" ||
    item.lower === "%"
  )
    return true;
  if (item.mark || item.date || item.money) return false;
  const { lower } = item;
  if (DETERMINERS.has(lower)) return opens;
  if (DONE.has(lower)) return false;
  return !NOT_INSIDE.has(lower);
}

/** Where the noun phrase that begins at `from` ends. */
export function phraseEnd(items: readonly Item[], from: number): number {
  if (PRONOUNS.has(items[from]?.lower ?? ""))
    return items[from]?.actor ? from + 1 : from;
  let at = from;
  while (
    at < items.length &&
    at - from < LONGEST_PHRASE &&
    (isPhraseItem(items[at], at === from) || isOwnersMark(items, at)) &&
    !isVerbAfterName(items, at)
  )
    at++;
  return at;
}

/** "Cyclos' | mines": the mark behind a name in -s that owns what follows. */
function isOwnersMark(items: readonly Item[], at: number): boolean {
  const owner = items[at - 1];
  return (
    /^['’]$/u.test(items[at]?.text ?? "") &&
    Boolean(owner?.actor) &&
    owner?.text.endsWith("s") === true &&
    /^\p{L}/u.test(items[at + 1]?.text ?? "")
  );
}

/** "Acme | opened": a past form right behind a name is its verb. */
function isVerbAfterName(items: readonly Item[], at: number): boolean {
  const { text = "" } = items[at] ?? {};
  return (
    text.endsWith("ed") &&
    /^\p{Ll}/u.test(text) &&
    Boolean(items[at - 1]?.actor)
  );
}

/** Where the noun phrase that ends before `end` begins. */
export function phraseStart(items: readonly Item[], end: number): number {
  if (items[end - 1]?.actor && PRONOUNS.has(items[end - 1]?.lower ?? ""))
    return end - 1;
  let at = end;
  while (at > 0 && end - at < LONGEST_PHRASE) {
    const item = items[at - 1];
    if (isPhraseItem(item, false) || isOwnersMark(items, at - 1)) at--;
    else if (isDeterminer(item)) return at - 1;
    else break;
  }
  return at;
}

const FIRM_HEADS =
  /^(?:company|companies|firms?|giant|groups?|conglomerate|maker|manufacturer|producer|airline|carrier|bank|unit|subsidiary|developer|operator|consortium|concern)$/u;

/** The side that the phrase `[first, end)` names: its head, or whom a stand-in stands for ("Iranian officials"). */
export function actorOfPhrase(
  items: readonly Item[],
  first: number,
  end: number,
): Actor | null {
  let last = end - 1;
  while (last > first && /^(?:['’]s?|-|\/)$/u.test(items[last]?.lower ?? ""))
    last--;
  for (let at = last; at >= first; at--) {
    const actor = items[at]?.actor;
    if (!actor) continue;
    if (at === last) return actor;
    const head = items[last]?.lower ?? "";
    // "the Westrian unit": a firm there, not the state.
    if (FIRM_HEADS.test(head) && (actor.side.state || actor.place)) return null;
    return STAND_INS.has(head) ? actor : null;
  }
  return null;
}

/** Reads "the governments of Norland and Westria", "Acme, Bolt and Coil": the sides from `from` on. */
export function readGroup(items: readonly Item[], from: number): Group | null {
  const actors: Actor[] = [];
  let at = from;
  let end = from;
  for (let round = 0; round < 16; round++) {
    if (items[at]?.lower === "both") at++;
    const stop = phraseEnd(items, at);
    if (stop === at) break;
    const inner =
      items[stop]?.lower === "of" ||
      (items[stop]?.lower === "from" &&
        STAND_INS.has(items[stop - 1]?.lower ?? ""))
        ? readInner(items, at, stop)
        : null;
    const actor = inner ? null : actorOfPhrase(items, at, stop);
    // "six powers, Norland, Westria and …": the list says who they are.
    if (!inner && !actor && isListedAfter(items, stop)) {
      at = stop + 1;
      continue;
    }
    if (!inner && !actor) break;
    if (inner) actors.push(...inner.actors);
    else if (actor) actors.push(actor);
    end = inner ? inner.end : stop;
    if (actor?.person) end = skipPost(items, end);
    const connector = connectorAfter(items, end, actors.length);
    if (connector === 0) break;
    at = end + connector;
  }
  return actors.length > 0 ? { actors, first: from, end } : null;
}

/** "officials of Norland", where the words before "of" name no side themselves. */
function readInner(
  items: readonly Item[],
  first: number,
  of: number,
): Group | null {
  if (actorOfPhrase(items, first, of)) return null;
  if (!STAND_INS.has(items[of - 1]?.lower ?? "")) return null;
  return readGroup(items, of + 1);
}

/** "Ana Ruiz, president of Acme, and Bo Lind": the post behind a name belongs to it where the list goes on after it. */
function skipPost(items: readonly Item[], end: number): number {
  // "Foreign Minister Ana Ruiz of Peru"
  if (items[end]?.lower === "of") {
    const home = phraseEnd(items, end + 1);
    return actorOfPhrase(items, end + 1, home) ? home : end;
  }
  if (items[end]?.lower !== ",") return end;
  const post = phraseEnd(items, end + 1);
  if (post === end + 1 || !/^(?:of|for|at)$/u.test(items[post]?.lower ?? ""))
    return end;
  const of = phraseEnd(items, post + 1);
  if (of === post + 1) return end;
  const next = items[of]?.lower;
  return next === "and" || (next === "," && items[of + 1]?.lower === "and")
    ? of
    : end;
}

/** How many items join the next member of a list: "and", ", and", "," where "and" still comes. 0 for none. */
function connectorAfter(
  items: readonly Item[],
  at: number,
  members: number,
): number {
  const here = items[at]?.lower;
  if (here === "and" || here === "&" || here === "plus") return 1;
  if (
    here === "as" &&
    items[at + 1]?.lower === "well" &&
    items[at + 2]?.lower === "as"
  )
    return 3;
  if (here === "together" && items[at + 1]?.lower === "with") return 2;
  if (here !== ",") return 0;
  if (items[at + 1]?.lower === "and") return 2;
  // A list goes on where the next phrase ends at a comma or "and" and an "and" follows.
  const stop = phraseEnd(items, at + 1);
  if (stop === at + 1 || !actorOfPhrase(items, at + 1, stop)) return 0;
  const after = items[stop]?.lower;
  if (after === "and") return 1;
  return after === "," && members < 14 && listGoesOn(items, stop) ? 1 : 0;
}

const PLURAL_SIDES =
  /^(?:powers|countries|nations|states|members|parties|firms|companies|banks)$/u;

function isListedAfter(items: readonly Item[], comma: number): boolean {
  return (
    PLURAL_SIDES.test(items[comma - 1]?.lower ?? "") &&
    items[comma]?.lower === "," &&
    listGoesOn(items, comma)
  );
}

function listGoesOn(items: readonly Item[], comma: number): boolean {
  let at = comma;
  for (let round = 0; round < 14; round++) {
    if (items[at]?.lower === "and") return true;
    if (items[at]?.lower !== ",") return false;
    if (items[at + 1]?.lower === "and") return true;
    const stop = phraseEnd(items, at + 1);
    if (stop === at + 1 || !actorOfPhrase(items, at + 1, stop)) return false;
    at = stop;
  }
  return false;
}

/** Reads the same leftwards: the group that ends before `end`. */
export function readGroupLeft(
  items: readonly Item[],
  end: number,
): Group | null {
  const actors: Actor[] = [];
  let stop = end;
  let first = end;
  let joined = false;
  for (let round = 0; round < 16; round++) {
    const start = phraseStart(items, stop);
    if (start === stop) break;
    const actor = actorOfPhrase(items, start, stop);
    const before = items[start - 1]?.lower;
    // "Acme, Westria's paint maker, and Bolt": the middle says who Acme is.
    const owned =
      before === "," &&
      joined &&
      !items[stop - 1]?.actor &&
      items.slice(start, stop).some(({ lower }) => /^['’]s?$/u.test(lower));
    if (!owned && !actor) break;
    if (!owned && actor) actors.unshift(actor);
    first = start;
    if (before === "and" || before === "&") {
      joined = true;
      stop = items[start - 2]?.lower === "," ? start - 2 : start - 1;
    } else if (before === "," && joined) stop = start - 1;
    else break;
  }
  return actors.length > 0 ? { actors, first, end } : null;
}
