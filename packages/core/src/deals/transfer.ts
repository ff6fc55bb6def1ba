import type { DealKind, PartyRole } from "../document/deal.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";
import type { Span } from "../document/span.ts";
import type { TransferVerb } from "../lexicon/deal-verbs.ts";
import type { CandidateParty } from "./candidate.ts";
import {
  actorOfPhrase,
  isDeterminer,
  phraseEnd,
  readGroup,
} from "./noun-phrase.ts";
import { findBeneficiary, isGift } from "./gift.ts";
import { addParty } from "./parties.ts";
import type { Item } from "./item.ts";
import { readTail, type Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";
import { readThing, type Thing } from "./thing.ts";

/** What changes hands in a transfer, and between whom. */
export interface Transfer {
  kind: DealKind;
  parties: CandidateParty[];
  subject: Span | null;
  money: MoneyExpression | null;
  end: number;
}

/** Reads what follows a transfer verb whose subject is known: "bought | Bolt Corp from Coil Inc for $5 million". */
export function readTransfer(
  items: readonly Item[],
  verb: number,
  frame: TransferVerb,
  subjects: readonly Actor[],
): Transfer | null {
  let at = verb + 1;
  if (frame.particle !== undefined) {
    if (items[at]?.lower !== frame.particle) return null;
    at++;
  }
  const direct = readDirect(items, at, frame);
  const thing = readThing(items, direct?.thing ?? at, frame);
  if (!thing) return null;
  const kind = frame.things[thing.class];
  if (kind === undefined) return null;
  if (frame.decides && subjects.some(makesLaws)) return null;
  const roles = frame.rolesByKind?.[kind];
  const parties: CandidateParty[] = [];
  for (const actor of subjects)
    addParty(parties, actor, roles?.subject ?? frame.subject);
  const tail = readTail(items, endOfThings(items, thing, frame));
  for (const { before, role } of frame.others) {
    const group =
      before === ""
        ? null
        : before === "into" || before === "in"
          ? tail.in
          : before === "from"
            ? tail.from
            : before === "to"
              ? (tail.to ?? (isGift(kind) ? tail.for : null))
              : null;
    const actors =
      before === "" ? (direct ? direct.actors : []) : (group?.actors ?? []);
    for (const actor of actors) addParty(parties, actor, roles?.other ?? role);
  }
  if (kind === "supply" && parties.length === subjects.length) {
    // "27,000 tonnes of Westrian corn": whose goods they are says who sells.
    const origin = items
      .slice(thing.first, thing.end)
      .find(
        ({ actor }) =>
          (actor?.adjective || actor?.side.state) &&
          actor.side.entityId !== parties[0]?.entityId,
      )?.actor;
    if (origin && frame.subject === "acquirer")
      addParty(parties, origin, roles?.other ?? "seller");
  }
  if (isGift(kind) && thing.money && parties.length === subjects.length) {
    const taker = findBeneficiary(items, thing.end, tail.end, parties);
    if (taker) addParty(parties, taker, roles?.other ?? "recipient");
  }
  // "contributed $5 million to Bolt Corp": capital of its own.
  if (
    frame.needsState &&
    !parties.some(({ state, name }) => state || WORLD_BODY.test(name))
  )
    return null;
  addOwned(items, thing, kind, frame.subject, parties);
  const own =
    thing.money ??
    (kind === "investment" || kind === "loan" || kind === "aid"
      ? null
      : tail.money);
  const alone = isToldWithOne(items, thing, kind, tail, own !== null);
  if (!holds(kind, thing, parties, own !== null, alone)) return null;
  const first = items[thing.first];
  const last = items[thing.end - 1];
  return {
    kind,
    parties,
    subject: first && last ? { start: first.start, end: last.end } : null,
    money: own ?? tail.money,
    end: Math.max(tail.end, thing.end),
  };
}

/** "a grant and a loan | to Westria": what is given may be several things. */
function endOfThings(
  items: readonly Item[],
  thing: Thing,
  frame: TransferVerb,
): number {
  if (items[thing.end]?.lower !== "and") return thing.end;
  return readThing(items, thing.end + 1, frame)?.end ?? thing.end;
}

/** "granted Westria a loan", "supplies Westria with gas": the side right behind the verb, and where the thing begins. */
function readDirect(
  items: readonly Item[],
  at: number,
  frame: TransferVerb,
): { actors: Actor[]; thing: number } | null {
  if (!frame.others.some(({ before }) => before === "")) return null;
  const group = readGroup(items, at);
  // "gave Westria drones"
  const taker = items[at]?.actor;
  if (!group)
    return taker &&
      !taker.adjective &&
      /^\p{Ll}/u.test(items[at + 1]?.text ?? "")
      ? { actors: [taker], thing: at + 1 }
      : null;
  const next = items[group.end];
  if (next && frame.thingAfter === "with" && next.lower === "with")
    return { actors: group.actors, thing: group.end + 1 };
  if (next && (isDeterminer(next) || next.money))
    return { actors: group.actors, thing: group.end };
  return null;
}

/** The firm that is bought, or whose share, and the owner that a possessive names: "Coil Inc's unit, Bolt Corp". */
function addOwned(
  items: readonly Item[],
  thing: Thing,
  kind: DealKind,
  subject: PartyRole,
  parties: CandidateParty[],
): void {
  if (kind !== "acquisition" && kind !== "stake") return;
  const business = !items[thing.end - 1]?.actor;
  for (let at = thing.first; at < thing.end; at++) {
    const actor = items[at]?.actor;
    if (
      !actor ||
      actor.adjective ||
      actor.side.state ||
      /^(?:its?|their|they|he|his|her)$/u.test(items[at]?.lower ?? "")
    )
      continue;
    if (actor.place) continue;
    // "Ole Berg's Bolt Corp": the firm is bought, not he.
    if (actor.person && at < thing.end - 1) continue;
    const owner = /^['’]s?$/u.test(items[at + 1]?.lower ?? "");
    const role: PartyRole =
      kind === "acquisition" && business && owner && subject !== "seller"
        ? "seller"
        : "target";
    addParty(parties, actor, role);
  }
  // An apposition names the unit: "its paint unit, Bolt Corp".
  if (business && items[thing.end]?.lower === ",") {
    const stop = phraseEnd(items, thing.end + 1);
    const named = actorOfPhrase(items, thing.end + 1, stop);
    const closes = items[stop]?.lower;
    if (
      named &&
      !named.person &&
      items[stop - 1]?.actor &&
      (closes === "," ||
        closes === "." ||
        closes === undefined ||
        closes === "for" ||
        closes === "from")
    )
      addParty(parties, named, "target");
  }
}

const WORLD_BODY =
  /\b(?:nations|u\.?n\.?|union|eu|world|global|international|unicef|unrwa|refugees?)\b/iu;

/** Lawmakers decide about the money of others, and alone. Unlike courts, commissions or boards, which may lend. */
function makesLaws({ side }: Actor): boolean {
  return /\b(?:parliament|senate|congress|house|assembly|duma|knesset|lawmakers|committee|cabinet|council)\b/iu.test(
    side.name,
  );
}

/** Goods with their price, or from a maker that has no name; help that has a taker without one. */
function isToldWithOne(
  items: readonly Item[],
  thing: Thing,
  kind: DealKind,
  { end, from, purpose, to }: Tail,
  priced: boolean,
): boolean {
  const after = items.slice(thing.end, end).map(({ lower }) => lower);
  if (kind === "aid" && thing.class === "aid")
    return (
      to === null &&
      after[0] === "to" &&
      (purpose === null || TAKERS.test(after[1] ?? ""))
    );
  if (kind !== "supply" || from !== null) return false;
  const counted = items
    .slice(thing.first, thing.end)
    .some(({ lower }) => COUNT.test(lower));
  return (
    counted &&
    (priced || (after[0] === "from" && /^an?$/u.test(after[1] ?? "")))
  );
}

// "to refugees", not "to help refugees".
const TAKERS = /(?:[^s]s|^people|^children|^women)$/u;
const COUNT =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)$/u;

/** Whether enough is there for the frame to be believed. */
function holds(
  kind: DealKind,
  thing: Thing,
  parties: readonly CandidateParty[],
  priced: boolean,
  alone: boolean,
): boolean {
  const first = parties[0];
  if (!first) return false;
  if (parties.length > 1) return true;
  if (alone) return !first.person;
  return (
    kind === "acquisition" &&
    thing.class === "firm" &&
    (!first.person || priced) &&
    !first.state
  );
}
