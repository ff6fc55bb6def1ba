import type { DealKind, DealStatus } from "../document/deal.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";
import {
  DEAL_NOUNS,
  KIND_MODIFIERS,
  NOT_AFTER,
  NOT_BEFORE,
} from "../lexicon/deal-nouns.ts";
import { GOODS } from "../lexicon/deal-things.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import { isDeterminer, isPhraseItem, phraseEnd } from "./noun-phrase.ts";
import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

/** A noun phrase whose head names an arrangement: "a $25-million supply contract". */
export interface DealPhrase {
  first: number;
  head: number;
  /** Behind the head, and behind "of understanding". */
  end: number;
  kind: DealKind | null;
  /** The noun alone says little: "stake", "alliance". */
  weak: boolean;
  definite: boolean;
  /** "its agreement", "Norland's pact". */
  owners: Actor[];
  /** "the Norland-Westria treaty". */
  pair: Actor[];
  money: MoneyExpression | null;
  /** What an adjective says: "proposed", "existing", "expired". */
  status: DealStatus | null;
  signedOnly: boolean;
  consentOnly: boolean;
  /** It stands behind "as part of" or opens its sentence behind "under", "despite", "after": the clause it hangs on names a side. */
  hangs: boolean;
  /** "a deal", not "deals". */
  single: boolean;
}

const NOUNS = new Map(
  DEAL_NOUNS.flatMap((noun) => noun.words.map((word) => [word, noun] as const)),
);
const ADJECTIVE_STATUS: Readonly<Record<string, DealStatus>> = {
  proposed: "proposed",
  planned: "proposed",
  possible: "proposed",
  potential: "proposed",
  draft: "negotiating",
  tentative: "agreed",
  existing: "in_force",
  expired: "expired",
  defunct: "terminated",
  failed: "terminated",
  abandoned: "terminated",
  pending: "agreed",
};

const MODIFIERS = KIND_MODIFIERS.map(([word, kind]) => ({
  alone: ` ${word} `,
  joined: `-${word} `,
  kind,
}));
const mayBeNoun = letterFilter(NOUNS.keys());

export function isDealWord(lower: string): boolean {
  return mayBeNoun(lower) && NOUNS.has(lower);
}

/** What kind of deal a noun names by itself; undefined where it names none. */
export function kindOfDealWord(lower: string): DealKind | null | undefined {
  return NOUNS.get(lower)?.kind;
}

/** Reads the phrase around the deal noun at `at`; null where the words only look like one ("a great deal"). */
export function readDealPhrase(
  items: readonly Item[],
  at: number,
): DealPhrase | null {
  let head = at;
  while (NOUNS.has(items[head + 1]?.lower ?? "") && head - at < 4) head++;
  const noun = NOUNS.get(items[head]?.lower ?? "");
  if (!noun) return null;
  const next = items[head + 1]?.lower ?? "";
  if (NOT_AFTER.has(next) || next === "-" || /^['’]s$/u.test(next)) return null;
  // "Home Loan Banks", "Grant Thornton": a part of a name.
  if (
    (noun.kind === "loan" || noun.kind === "aid") &&
    /^\p{Lu}\p{Ll}/u.test(items[head]?.text ?? "") &&
    /^\p{Lu}/u.test(items[head + 1]?.text ?? "")
  )
    return null;
  const before = items[at - 1]?.lower ?? "";
  const between = next === "between" && /^(?:mutual|general)$/u.test(before);
  if (NOT_BEFORE.has(before) && !(before === "no" && head > at) && !between)
    return null;
  let first = at;
  const owners: Actor[] = [];
  const pair: Actor[] = [];
  let money: MoneyExpression | null = null;
  while (first > 0 && at - first < 14) {
    const item = items[first - 1];
    if (!item) break;
    if (item.pair) pair.unshift(...item.pair);
    else if (item.money) money ??= item.money;
    else if (isDeterminer(item)) {
      first--;
      break;
    } else if (item.actor) {
      if (/^['’]s?$/u.test(items[first]?.lower ?? ""))
        owners.unshift(item.actor);
      else pair.unshift(item.actor);
    } else if (
      item.lower === "," &&
      first < at &&
      isAdjectivePair(items, first)
    ) {
      // "a five-year, exclusive agreement"
    } else if (item.lower === "and" && first < at && items[first]?.actor) {
      // "the Norland and Westria treaty" or "trade and security pact"
    } else if (
      item.lower === "and" &&
      first < at &&
      /^[a-z-]+$/u.test(items[first]?.text ?? "") &&
      /^[a-z-]+$/u.test(items[first - 2]?.text ?? "")
    ) {
      // "trade and security pact"
    } else if (!isPhraseItem(item, false) && !isAdjectival(items, first - 1))
      break;
    first--;
  }
  const words = items.slice(first, head + 1).map((item) => item.lower);
  if (words.includes("no") || words.includes("any")) return null;
  let end = head + 1;
  if (items[head]?.lower === "plan") {
    if (items[head]?.text !== "Plan" && !isConcluded(items, end)) return null;
    if (items[end]?.lower === "of" && items[end + 1]?.lower === "action")
      end += 2;
  }
  // A letter of anything else is mail.
  if (items[head]?.lower === "letter") {
    if (items[end]?.lower !== "of" || items[end + 1]?.lower !== "intent")
      return null;
    end += 2;
  }
  if (
    noun.kind === "memorandum" &&
    items[end]?.lower === "of" &&
    items[end + 1]?.lower === "understanding"
  )
    end += 2;
  const determiner = items[first]?.lower ?? "";
  return {
    first,
    head,
    end,
    kind: isFirmSale(items, head) ? "acquisition" : kindOf(words, noun.kind),
    weak:
      noun.weak === true &&
      !words.some((word) => word === "agreement" || word === "deal"),
    definite:
      /^(?:the|this|that|these|both)$/u.test(determiner) ||
      /^(?:its|their|his)$/u.test(determiner),
    owners,
    pair,
    money,
    status:
      words
        .map((word) => ADJECTIVE_STATUS[word])
        .find((status) => status !== undefined) ??
      noun.status ??
      null,
    single: !items[head]?.lower.endsWith("s"),
    signedOnly: noun.signedOnly === true,
    consentOnly: noun.consentOnly === true,
    hangs: hangsOn(items, first),
  };
}

/** "That plan was concluded by Norland and Westria": what states conclude is no mere plan. */
function isConcluded(items: readonly Item[], at: number): boolean {
  return (
    /^(?:was|is|has|had)$/u.test(items[at]?.lower ?? "") &&
    items
      .slice(at + 1, at + 3)
      .some(({ lower }) => lower === "concluded" || lower === "signed")
  );
}

function hangsOn(items: readonly Item[], first: number): boolean {
  const before = items[first - 1]?.lower ?? "";
  if (before === "of") return items[first - 2]?.lower === "part";
  return (
    first <= 2 &&
    /^(?:under|despite|after|following|since)$/u.test(before) &&
    /^an?$/u.test(items[first]?.lower ?? "")
  );
}

/** "its previously announced acquisition": a participle between a determiner and the noun. */
function isAdjectival(items: readonly Item[], at: number): boolean {
  const { lower = "" } = items[at] ?? {};
  if (lower.endsWith("ly") && !items[at]?.mark) return true;
  if (!lower.endsWith("ed")) return false;
  let before = at - 1;
  while (items[before]?.lower.endsWith("ly")) before--;
  return (
    isDeterminer(items[before]) || /^['’]s?$/u.test(items[before]?.lower ?? "")
  );
}

/** "the sale of Bolt Corp": a firm is sold, no wares. */
function isFirmSale(items: readonly Item[], head: number): boolean {
  if (items[head]?.lower !== "sale" || items[head + 1]?.lower !== "of")
    return false;
  const last = items[phraseEnd(items, head + 2) - 1];
  const sold = last?.actor;
  return (
    // "the sale of U.S. Arms" is one of arms.
    !GOODS.has(last?.lower.split(" ").at(-1) ?? "") &&
    sold !== null &&
    sold !== undefined &&
    !sold.person &&
    !sold.adjective &&
    !sold.place &&
    !sold.side.state
  );
}

function isAdjectivePair(items: readonly Item[], after: number): boolean {
  const left = items[after - 2];
  return (
    left !== undefined &&
    !left.actor &&
    !left.mark &&
    /^[\p{Ll}\d-]+$/u.test(left.text) &&
    !items[after]?.actor
  );
}

function kindOf(
  words: readonly string[],
  own: DealKind | null,
): DealKind | null {
  if (own === "treaty" || own === "memorandum" || own === "ceasefire")
    return own;
  const phrase = ` ${words.join(" ")} `;
  for (const { alone, joined, kind } of MODIFIERS)
    if (phrase.includes(alone) || phrase.includes(joined)) return kind;
  return own;
}
