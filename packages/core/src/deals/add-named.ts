import type { PartyRole } from "../document/deal.ts";
import type { CandidateParty } from "./candidate.ts";
import type { Item } from "./item.ts";
import { addParty } from "./parties.ts";

const MOST = 9;

/** Whether only the marks and the "and" of a list stand between two sides. */
function isListed(items: readonly Item[], last: number, at: number): boolean {
  return (
    at - last <= 3 &&
    items
      .slice(last + 1, at)
      .every(({ lower }) => /^(?:,|and|the)$/u.test(lower))
  );
}

/** Sides named in what one side agreed to do: "to send troops to Westria", "to lift a ban on Westrian beef". */
export function addNamed(
  items: readonly Item[],
  from: number,
  end: number,
  parties: CandidateParty[],
  role: PartyRole = "party",
): void {
  let last = -1;
  const most = Math.max(3, parties.length + 2);
  // What a person agrees to for himself binds only whom he names as the other side: "to pay $5 million to Norland".
  const alone = parties.every(({ person }) => person);
  for (let at = from; at < end; at++) {
    const actor = items[at]?.actor;
    if (!actor || (actor.person && actor.side.person)) continue;
    if (
      /^(?:it|its|they|their|he|she|his|her|him|them)$/u.test(
        items[at]?.lower ?? "",
      )
    )
      continue;
    const preposition =
      items[at - 1]?.lower === "the"
        ? items[at - 2]?.lower
        : items[at - 1]?.lower;
    if (
      actor.place &&
      !actor.side.state &&
      preposition !== "to" &&
      preposition !== "with"
    )
      continue;
    if (alone && !/^(?:to|with|from|on)$/u.test(preposition ?? "")) continue;
    // "Norlandic, Westrian and Estarian troops": a list is told whole.
    const listed = parties.length > 0 && last >= 0 && isListed(items, last, at);
    if (parties.length >= most && !listed) continue;
    addParty(parties, actor, role);
    last = at;
    if (parties.length >= MOST) return;
  }
}
