import type { DealKind, PartyRole } from "../document/deal.ts";
import type { CandidateParty } from "./candidate.ts";
import { type DealPhrase, kindOfDealWord } from "./deal-phrase.ts";
import type { Governor } from "./governor.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { addParty } from "./parties.ts";
import type { Item } from "./item.ts";
import type { Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";

const ROLES: Partial<Record<DealKind, readonly [PartyRole, PartyRole]>> = {
  aid: ["donor", "recipient"],
  loan: ["lender", "borrower"],
};

/** Money or help that goes one way. */
export function isGift(kind: DealKind): boolean {
  return ROLES[kind] !== undefined;
}

/**
 * Who gives and who gets, where the words around the noun say so: "a loan from Westria", "Norland's grant to Westria",
 * "awarded Westria a grant". Null where only one of the two is told.
 */
export function readGift(
  items: readonly Item[],
  kind: DealKind,
  phrase: DealPhrase,
  tail: Tail,
  governor: Governor | null,
): CandidateParty[] | null {
  const roles = ROLES[kind];
  // "a loan", and no "Financing Partnership".
  const noun = kindOfDealWord(items[phrase.head]?.lower ?? "");
  if (!roles || (noun !== null && noun !== kind)) return null;
  const givers = [...(tail.from?.actors ?? []), ...(tail.by?.actors ?? [])];
  const takers = [
    ...(governor?.direct ?? []),
    ...(tail.to?.actors ?? []),
    ...(tail.for?.actors ?? []),
  ];
  const told = [...(governor?.subject ?? []), ...phrase.owners];
  const gets =
    governor?.verb?.roles?.subject === "contractor" || givers.length > 0;
  (gets ? takers : givers).unshift(...told);
  // What a politician gets is no help to a country.
  if (takers.some(({ side }) => side.person)) return null;
  const parties: CandidateParty[] = [];
  for (const actor of givers) addParty(parties, actor, roles[0]);
  const given = parties.length;
  for (const actor of takers) addParty(parties, actor, roles[1]);
  if (governor && given > 0 && parties.length === given) {
    const taker = findBeneficiary(items, phrase.end, tail.end, parties);
    if (taker) addParty(parties, taker, roles[1]);
  }
  return given > 0 && parties.length > given ? parties : null;
}

/** "a loan for Westria's roads", "$5 million to build schools in Westria": whose the cause is gets the money. */
export function findBeneficiary(
  items: readonly Item[],
  from: number,
  end: number,
  givers: readonly CandidateParty[],
): Actor | null {
  for (let at = from; at < end; at++) {
    const before = items[at]?.lower;
    if (before !== "for" && before !== "in") continue;
    const stop = phraseEnd(items, at + 1);
    for (let next = at + 1; next < stop; next++) {
      const actor = items[next]?.actor;
      if (!actor || actor.person || actor.adjective) continue;
      // "for schools in New Jersey": not the state that it is in.
      if (actor.place && items[next]?.text !== actor.side.name) continue;
      const owns = /^['’]s?$/u.test(items[next + 1]?.lower ?? "");
      const there = before === "in" && next === stop - 1;
      if (!(owns || there) || !(actor.side.state || owns)) continue;
      return givers.some(({ entityId }) => entityId === actor.side.entityId)
        ? null
        : actor;
    }
  }
  return null;
}
