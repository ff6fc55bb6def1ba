import { SAYING_VERBS } from "../lexicon/deal-status.ts";
import { STAND_INS } from "../lexicon/deal-things.ts";
import {
  type Group,
  phraseStart,
  PREPOSITIONS,
  readGroup,
  readGroupLeft,
} from "./noun-phrase.ts";
import type { Item } from "./item.ts";

const PLACE_PREPOSITIONS = new Set(
  "in at on near for to with against by about under into through during after before over among within per".split(
    " ",
  ),
);
const SUBJECT_PRONOUNS = new Set("it they he she we".split(" "));
const RELATIVES = new Set("which who that whose".split(" "));
const OPENERS = new Set(
  "after before under following during with in on at by as for from since while when despite amid meanwhile however earlier later separately also and but last".split(
    " ",
  ),
);
const NEAR = 60;

/** Who does what the verb group at `first` tells: the group right before it, behind an apposition, or the sentence's first. */
export function findSubject(
  items: readonly Item[],
  first: number,
  depth = 0,
): Group | null {
  if (depth > 3) return null;
  let end = first;
  while (end > 0 && isFiller(items[end - 1])) end--;
  const before = items[end - 1];
  if (!before) return null;
  if (SUBJECT_PRONOUNS.has(before.lower) && !before.actor)
    return (
      subjectOfSaying(items, end - 1, depth) ?? firstSubject(items, end - 1)
    );
  if (before.actor && SUBJECT_PRONOUNS.has(before.lower)) {
    // A plural pronoun may stand for the two sides that the sentence begins with.
    const said = subjectOfSaying(items, end - 1, depth);
    if (
      said &&
      (before.lower === "they" ||
        before.lower === "it" ||
        before.lower === "we")
    )
      return said;
    return { actors: [before.actor], first: end - 1, end };
  }
  if (RELATIVES.has(before.lower)) {
    const comma = items[end - 2]?.lower === "," ? end - 2 : end - 1;
    return readGroupLeft(items, comma) ?? firstSubject(items, end - 1);
  }
  if (
    before.lower === "," ||
    before.lower === "-" ||
    before.lower === "--" ||
    before.lower === "–"
  )
    return behindApposition(items, end - 1) ?? firstSubject(items, end - 1);
  if (before.lower === "and" || before.lower === "or" || before.lower === "but")
    return firstSubject(items, end - 1);
  return (
    nearSubject(items, end, depth) ??
    behindCommon(items, end) ??
    firstSubject(items, end)
  );
}

function isFiller(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.lower === ")" ||
      item.lower === "(" ||
      item.date !== null ||
      item.lower === "both" ||
      item.lower === "all")
  );
}

/** "Acme said it": the subject of the verb of speech. */
function subjectOfSaying(
  items: readonly Item[],
  pronoun: number,
  depth: number,
): Group | null {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 16); at--)
    if (SAYING_VERBS.has(items[at]?.lower ?? ""))
      return findSubject(items, skipAuxiliaries(items, at), depth + 1);
  return null;
}

function skipAuxiliaries(items: readonly Item[], verb: number): number {
  let at = verb;
  while (
    at > 0 &&
    /^(?:has|have|had|also|jointly|earlier|today)$/u.test(
      items[at - 1]?.lower ?? "",
    )
  )
    at--;
  return at;
}

/** The phrase right before the verb, or the one its preposition leans on: "the president of Norland", "a firm in Oslo". */
function nearSubject(
  items: readonly Item[],
  end: number,
  depth: number,
): Group | null {
  const group = readGroupLeft(items, end);
  const start = group?.first ?? phraseStart(items, end);
  const preposition = items[start - 1]?.lower ?? "";
  if (
    preposition === "of" ||
    preposition === "from" ||
    preposition === "between"
  ) {
    const outerStart = phraseStart(items, start - 1);
    const outer = readGroupLeft(items, start - 1);
    // "the ports authority of Norland and Acme": the second side stands behind the first one's country.
    if (outer)
      return {
        ...outer,
        actors: [...outer.actors, ...(group?.actors.slice(1) ?? [])],
        end,
      };
    if (!group) return null;
    const head = items[start - 2]?.lower ?? "";
    return {
      ...group,
      first:
        STAND_INS.has(head) || preposition === "between"
          ? outerStart
          : group.first,
      end,
    };
  }
  if (PLACE_PREPOSITIONS.has(preposition) && depth < 3) {
    const outerStart = phraseStart(items, start - 1);
    // "In Oslo Acme signed": a preposition that opens the sentence leans on nothing.
    if (outerStart < start - 1) return findSubject(items, start - 1, depth + 1);
    return null;
  }
  return group;
}

/** "Acme Corp, a maker of paint, said": what stands before the comma that opened the apposition. */
function behindApposition(items: readonly Item[], close: number): Group | null {
  const mark = items[close]?.lower;
  for (let at = close - 1; at > 0 && close - at < NEAR; at--) {
    if (items[at]?.lower !== mark) continue;
    const group = readGroupLeft(items, at);
    // "her counterpart, Ole Berg, signed": the apposition is the person.
    const apposed = close === at + 2 ? items[at + 1]?.actor : null;
    if (group && apposed?.person)
      return { ...group, actors: [...group.actors.slice(0, -1), apposed] };
    if (group) return withCompany(items, group, at + 1);
  }
  return null;
}

/** "Norland, with Westria, signed": who stands beside the subject is a side as well. */
function withCompany(
  items: readonly Item[],
  group: Group,
  from: number,
): Group {
  const at = /^(?:together|along|jointly)$/u.test(items[from]?.lower ?? "")
    ? from + 1
    : behindMeeting(items, from);
  const company = items[at]?.lower === "with" ? readGroup(items, at + 1) : null;
  return company
    ? { ...group, actors: [...group.actors, ...company.actors] }
    : group;
}

/** "in a meeting last week | with Westria": who meets and then agrees, agrees with whom he met. */
function behindMeeting(items: readonly Item[], from: number): number {
  if (!/^(?:in|at|after|during|following)$/u.test(items[from]?.lower ?? ""))
    return from;
  let met = false;
  for (let at = from + 1; at < from + 12; at++) {
    const word = items[at]?.lower ?? "";
    if (word === "," || word === "") return from;
    if (/^(?:meeting|talks|summit|negotiations)$/u.test(word)) met = true;
    if (met && word === "with") return at;
  }
  return from;
}

/** "The two sides", "the company": whom it stands for is not said here. */
function behindCommon(items: readonly Item[], end: number): Group | null {
  const start = phraseStart(items, end);
  return start < end &&
    PREPOSITIONS.has(items[start - 1]?.lower ?? "") &&
    start > 1
    ? readGroupLeft(items, start - 1)
    : null;
}

/** The first group of the sentence, behind an opening such as "In May,". It must stand before `limit`. */
function firstSubject(items: readonly Item[], limit: number): Group | null {
  let at = 0;
  if (OPENERS.has(items[0]?.lower ?? "") || items[0]?.date) {
    const comma = items.findIndex(
      (item, index) => index < NEAR && item.lower === ",",
    );
    if (comma > 0 && comma < limit) at = comma + 1;
  }
  const group = readGroup(items, at);
  return group && group.end <= limit ? group : null;
}
