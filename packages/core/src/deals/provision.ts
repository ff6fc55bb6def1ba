import type { Span } from "../document/span.ts";
import { PURPOSE_KINDS } from "../lexicon/deal-nouns.ts";
import type { Candidate } from "./candidate.ts";
import { isDealWord } from "./deal-phrase.ts";
import type { Item, ItemSentence } from "./item.ts";
import { phraseEnd, readGroup } from "./noun-phrase.ts";
import { isSameSide } from "./parties.ts";
import { clauseEnd } from "./clause-end.ts";
import type { Actor } from "./sides.ts";

interface Provision {
  subject: Span;
  verb: string;
  doers: readonly Actor[];
}

const OBLIGING = /^(?:will|would|shall|must|is|are|was|were|agreed|agrees)$/u;

/**
 * "A pact under which Acme is to build two dams": what is to be done is what the deal is about, and who does it is
 * the contractor. Says more than the noun of the deal alone; a subject that was found otherwise stays.
 */
export function addProvision(
  { items }: ItemSentence,
  candidate: Candidate,
): Candidate {
  if (candidate.subject && !namesOnlyDeal(items, candidate.subject))
    return candidate;
  const provision = findProvision(items, candidate.trigger);
  if (!provision) return candidate;
  const { subject, verb, doers } = provision;
  return {
    ...candidate,
    subject,
    parties:
      candidate.kind === "contract" && PURPOSE_KINDS[verb] === "contract"
        ? withContractor(candidate.parties, doers)
        : candidate.parties,
  };
}

/** Whether the subject is but the deal's own noun: "an agreement", "the contracts". */
function namesOnlyDeal(items: readonly Item[], { end }: Span): boolean {
  return items.some((item) => item.end === end && isDealWord(item.lower));
}

function findProvision(
  items: readonly Item[],
  trigger: Span,
): Provision | null {
  const at = items.findIndex(
    ({ lower, start }, index) =>
      start > trigger.start &&
      /^(?:under|by)$/u.test(lower) &&
      items[index + 1]?.lower === "which",
  );
  if (at < 0) return null;
  const group = readGroup(items, at + 2);
  let verb = behindAside(items, group?.end ?? phraseEnd(items, at + 2));
  if (!OBLIGING.test(items[verb]?.lower ?? "")) return null;
  verb++;
  while (/^(?:to|also|jointly|now)$/u.test(items[verb]?.lower ?? "")) verb++;
  const first = items[verb];
  const last = items[clauseEnd(items, verb) - 1];
  if (!first || !last || first.mark || first.actor || last.end <= first.end)
    return null;
  return {
    subject: { start: first.start, end: last.end },
    verb: first.lower,
    doers: group?.actors ?? [],
  };
}

const LONGEST_ASIDE = 10;

/** "Acme, the state mill, | will build": past what only says who somebody is. */
function behindAside(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== ",") return at;
  const close = items.findIndex(
    ({ lower }, index) => index > at && lower === ",",
  );
  return close > at && close - at < LONGEST_ASIDE ? close + 1 : at;
}

function withContractor(
  parties: Candidate["parties"],
  doers: readonly Actor[],
): Candidate["parties"] {
  const does = (party: Candidate["parties"][number]): boolean =>
    doers.some(({ side }) => isSameSide(side, party));
  if (parties.length !== 2 || parties.filter(does).length !== 1) return parties;
  if (parties.some(({ role }) => role !== "party")) return parties;
  return parties.map((party) => ({
    ...party,
    role: does(party) ? "contractor" : "client",
  }));
}
