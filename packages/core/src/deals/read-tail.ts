import type { DealStatus } from "../document/deal.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";
import { CLAUSE_STARTS } from "../lexicon/deal-status.ts";
import {
  type Group,
  isDeterminer,
  phraseEnd,
  readGroup,
} from "./noun-phrase.ts";
import { clauseEnd } from "./clause-end.ts";
import type { Item } from "./item.ts";
import { isPrice, isTold, VALUE_WORDS } from "./told-money.ts";

/** What follows a deal noun or a verb of transfer: "with Norland to build two dams", "between A and B on fishing". */
export interface Tail {
  with: Group | null;
  between: Group | null;
  by: Group | null;
  from: Group | null;
  to: Group | null;
  of: Group | null;
  for: Group | null;
  in: Group | null;
  /** "between the two countries": the pair named before. */
  pair: boolean;
  /** Items `[first, end)` after "on", "for", "covering". */
  topic: [number, number] | null;
  /** Items after "to" that tell what is to be done; the first is the verb. */
  purpose: [number, number] | null;
  /** "worth $5 million", "for $5 million". */
  money: MoneyExpression | null;
  /** "signed", "reached" after the noun. */
  status: DealStatus | null;
  end: number;
}

const PARTICIPLES: Readonly<Record<string, DealStatus>> = {
  signed: "signed",
  inked: "signed",
  concluded: "agreed",
  reached: "agreed",
  struck: "agreed",
  agreed: "agreed",
  made: "agreed",
  brokered: "agreed",
  announced: "agreed",
  negotiated: "agreed",
  finalized: "agreed",
  finalised: "agreed",
};
const TOPIC_WORDS = new Set(
  "on for of under regarding concerning covering about involving governing including in into".split(
    " ",
  ),
);

/** Reads from `from` to the end of the clause. */
export function readTail(items: readonly Item[], from: number): Tail {
  const tail: Tail = {
    with: null,
    between: null,
    by: null,
    from: null,
    to: null,
    of: null,
    for: null,
    in: null,
    pair: false,
    topic: null,
    purpose: null,
    money: null,
    status: null,
    end: from,
  };
  let at = from;
  while (at < items.length && at - from < 80) {
    const next = step(items, at, tail);
    if (next === at) break;
    at = next;
    tail.end = at;
  }
  return tail;
}

function step(items: readonly Item[], at: number, tail: Tail): number {
  const item = items[at];
  if (!item) return at;
  const { lower } = item;
  if (item.date) return at + 1;
  if (item.money) return isTold(items, at) ? takeMoney(items, at, tail) : at;
  if (lower === "to") return readTo(items, at, tail);
  if (
    lower === "with" ||
    lower === "between" ||
    lower === "among" ||
    lower === "by" ||
    lower === "from"
  )
    return readSlot(items, at, lower === "among" ? "between" : lower, tail);
  if (VALUE_WORDS.has(lower) && valueAt(items, at + 1) >= 0) {
    const money = valueAt(items, at + 1);
    return takeMoney(items, money, tail);
  }
  if (PARTICIPLES[lower] && !tail.purpose) {
    tail.status ??= PARTICIPLES[lower] ?? null;
    return at + 1;
  }
  if (TOPIC_WORDS.has(lower)) return readTopic(items, at, tail);
  if (lower === ",") return readComma(items, at, tail);
  if (/^(?:at|near)$/u.test(lower) && items[at + 1]?.actor?.place)
    return at + 2;
  if (lower === "that" || lower === "under" || CLAUSE_STARTS.has(lower))
    return at;
  if (
    /^(?:here|there|in|at|on|late|early|today|also|jointly|formally|earlier|later|aimed|designed|last|this|next|worth|valued|located|based|headquartered)$/u.test(
      lower,
    )
  )
    return at + 1;
  return at;
}

function readSlot(
  items: readonly Item[],
  at: number,
  slot: "with" | "between" | "by" | "from",
  tail: Tail,
): number {
  const from = items[at + 1]?.lower === "said" ? at + 2 : at + 1;
  const group = readGroup(items, from);
  if (group) {
    if (slot !== "between" || !tail.pair) tail[slot] ??= group;
    return group.end;
  }
  const end = phraseEnd(items, from);
  if (slot === "between" && end > from) {
    const words = items.slice(from, end).map(({ lower }) => lower);
    if (words.includes("two") || words.includes("both")) tail.pair = true;
    // "between the said centre and Acme": one of the two has a name.
    const second =
      items[end]?.lower === "and" ? readGroup(items, end + 1) : null;
    if (second) {
      tail.between ??= second;
      return second.end;
    }
  }
  return end > at + 1 ? end : at + 1;
}

/** "to Norland", or "to build two dams". */
function readTo(items: readonly Item[], at: number, tail: Tail): number {
  const next = items[at + 1];
  if (!next) return at;
  if (
    next.actor ||
    isDeterminer(next) ||
    next.money ||
    next.mark ||
    /^\p{Lu}/u.test(next.text)
  ) {
    const group = readGroup(items, at + 1);
    if (group) {
      tail.to ??= group;
      return group.end;
    }
    const end = phraseEnd(items, at + 1);
    return end > at + 1 ? end : at + 1;
  }
  const end = clauseEnd(items, at + 1);
  tail.purpose ??= [at + 1, end];
  return end;
}

function readTopic(items: readonly Item[], at: number, tail: Tail): number {
  const { lower } = items[at] ?? { lower: "" };
  let end = phraseEnd(items, at + 1);
  if (end === at + 1 && items[at + 1]?.date) return at + 2;
  if (end === at + 1) return lower === "on" || lower === "for" ? at + 1 : at;
  const group = readGroup(items, at + 1);
  if (lower === "of" || lower === "in" || lower === "for") {
    if (group) tail[lower] ??= group;
  }
  if (lower === "into" && group) tail.in ??= group;
  // "on trade and security", "for the sale of gas"
  for (let round = 0; round < 3; round++) {
    const joint = items[end]?.lower;
    if (joint !== "and" && joint !== "of" && joint !== "in") break;
    const more = phraseEnd(items, end + 1);
    if (more === end + 1) break;
    end = more;
  }
  // "on Norlandic soil": where, not about what.
  const ground =
    /^(?:soil|ground|territory|sidelines|eve|margins|occasion)$/u.test(
      items[phraseEnd(items, at + 1) - 1]?.lower ?? "",
    );
  if (lower === "on" && ground) return end;
  const lasts = /^(?:years?|months?|weeks?|days?)$/u.test(
    items[end - 1]?.lower ?? "",
  );
  if (lower !== "in" && lower !== "into" && lower !== "under" && !lasts)
    tail.topic ??= [at + 1, end];
  return end;
}

/** A comma goes on where what follows still belongs to the deal: a sum, a date, its sides. */
function readComma(items: readonly Item[], at: number, tail: Tail): number {
  const next = items[at + 1];
  if (!next) return at;
  if (
    next.date ||
    /^(?:worth|valued|signed|reached|between)$/u.test(next.lower)
  )
    return at + 1;
  // "…, together with Westria"
  if (
    /^(?:together|along|jointly)$/u.test(next.lower) &&
    items[at + 2]?.lower === "with"
  )
    return at + 2;
  if (next.lower === "which" && !tail.between) {
    for (let ahead = at + 2; ahead < Math.min(items.length, at + 12); ahead++)
      if (items[ahead]?.lower === "between") return ahead;
  }
  return at;
}

function valueAt(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const item = items[at];
    if (item?.money) return at;
    if (!item || item.mark || item.actor) return -1;
  }
  return -1;
}

function takeMoney(items: readonly Item[], at: number, tail: Tail): number {
  const money = items[at]?.money;
  if (money && !isPrice(items, at)) tail.money ??= money;
  return at + 1;
}
