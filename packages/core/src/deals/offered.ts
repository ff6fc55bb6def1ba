import type { Candidate, CandidateParty } from "./candidate.ts";
import { addNamed } from "./add-named.ts";
import { candidate, isUnreal, spanOf, subjectOf } from "./act-parts.ts";
import { DECIDES_ALONE } from "./agreed-to.ts";
import { SAYING_VERBS } from "../lexicon/deal-status.ts";
import { AID, CREDIT, GOODS } from "../lexicon/deal-things.ts";
import { TRANSFER_VERBS } from "../lexicon/deal-verbs.ts";
import { addParty } from "./parties.ts";
import type { Item, ItemSentence } from "./item.ts";
import type { Group } from "./noun-phrase.ts";
import { clauseEnd } from "./clause-end.ts";
import { readTransfer } from "./transfer.ts";
import { readTransferActs } from "./transfer-act.ts";
import { readVerbGroup } from "./verb-group.ts";

// What a state or a body offers another: help, room, what the other asked for.
const HELPS =
  /^(?:send|provide|contribute|give|lend|supply|deliver|help|donate)$/u;
const YIELDS =
  /^(?:withdraw|hand|allow|accept|open|reopen|lift|return|support|recognize|recognise|extend|continue|work)$/u;
// What one side says that it will do for another, and that the other asked for.
const GRANTS =
  /^(?:release|free|return|hand|allow|withdraw|lift|recognize|recognise|reopen|support|lay|surrender|evacuate|vacate|extradite)$/u;
const FUTURE = /^(?:will|would)$/u;
const PROMISES = /^(?:promised|pledged|committed)$/u;

/** "Norland is willing to send troops to Westria", "promised to continue aid to Westria": an offer to a named side. */
export function readOffered(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const offer = items[at]?.lower ?? "";
  if (offer === "offered" && items[at + 1]?.lower !== "to")
    return readOfferedThing(sentence, at);
  const future = FUTURE.test(offer);
  const done = at + (future ? 1 : 2);
  const verb = items[done]?.lower ?? "";
  if (future ? !isGranted(items, done) : items[at + 1]?.lower !== "to")
    return null;
  if (!future && !HELPS.test(verb) && !YIELDS.test(verb)) return null;
  // "is willing to work more closely with Westria": a wish, until it is promised.
  if (verb === "work" && !PROMISES.test(offer)) return null;
  // "pledged to continue working": with nobody.
  if (verb === "continue" && items[done + 1]?.lower.endsWith("ing"))
    return null;
  const told = readTransferActs(sentence, done);
  if (told) return told;
  const group = future
    ? readVerbGroup(items, done, [verb, "", "", "", ""])
    : readVerbGroup(items, at, [offer, "", offer, offer, ""]);
  if (
    group.negated ||
    group.effect !== null ||
    group.subjectless ||
    isUnreal(items, group)
  )
    return null;
  const subject = subjectOf(sentence, group);
  if (!subject) return null;
  const end = clauseEnd(items, done);
  if (future && isConditional(items, done, end)) return null;
  // "papers that will allow them to stay": a thing grants nothing.
  if (future && /^(?:that|which)$/u.test(items[group.first - 1]?.lower ?? ""))
    return null;
  // "would let": said of what is to come only where somebody says it.
  if (offer === "would" && !isReported(items, subject.first, at)) return null;
  const parties: CandidateParty[] = [];
  const aid = HELPS.test(verb);
  if (aid && !isHelp(items, done, end)) return null;
  for (const actor of subject.actors)
    addParty(parties, actor, aid ? "donor" : "party");
  const own = parties.length;
  if (own === 0) return null;
  if (
    parties.every(({ person }) => person) &&
    !subject.actors.some(({ office }) => office)
  )
    return null;
  if (parties.some(({ name }) => DECIDES_ALONE.test(name))) return null;
  addNamed(items, done + 1, end, parties, aid ? "recipient" : "party");
  // Who lets captives go or gives up arms yields to the other side, even one that is not named.
  const concedes = future && isConcession(items, done, subject);
  const clear =
    !future && GRANTS.test(verb) && parties.every(({ state }) => state);
  if (parties.length === own && !clear && !concedes) return null;
  return candidate(sentence, {
    rule: future ? "deals/grants" : "deals/offered",
    kind: aid ? "aid" : verb === "work" ? "partnership" : "other",
    status: offer === "will" || PROMISES.test(offer) ? "agreed" : "proposed",
    parties,
    first: subject.first,
    verb: at,
    end,
    subject: spanOf(items, done, end),
  });
}

const GIVE = TRANSFER_VERBS.find(({ forms }) => forms[0] === "give");

/** "Norland offered its troops to Westria", "offered Westria a loan": what would be given. */
function readOfferedThing(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const group = readVerbGroup(items, at, [
    "offer",
    "",
    "offered",
    "offered",
    "",
  ]);
  if (!GIVE || group.negated || group.passive || group.effect !== null)
    return null;
  const subject = isUnreal(items, group) ? null : subjectOf(sentence, group);
  const read = subject && readTransfer(items, at, GIVE, subject.actors);
  if (!subject || !read || read.parties.every(({ person }) => person))
    return null;
  return candidate(sentence, {
    rule: "deals/offered",
    kind: read.kind,
    status: "proposed",
    parties: read.parties,
    first: subject.first,
    verb: at,
    end: read.end,
    value: read.money,
    subject: read.subject,
  });
}

/** "will release", but not "will return to the capital": whoever goes back gives nothing back. */
function isGranted(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.lower ?? "";
  if (!GRANTS.test(verb)) return false;
  const next = items[at + 1]?.lower ?? "";
  // "will support Norland's bid": not a cause, but a side.
  if (verb === "support") return items[at + 1]?.actor?.side.state === true;
  return !(
    /^(?:return|withdraw)$/u.test(verb) &&
    /^(?:to|from|for|home|on|in|at|after|next|\.|,)$/u.test(next)
  );
}

const CAPTIVES =
  /^(?:prisoners?|hostages?|captives?|captive|captured|held|holds?|holding|detainees?|detained|abducted|kidnapped|jailed|sergeant|soldiers?|peacekeepers?|policemen)$/u;
const ARMS = /^(?:weapons?|arms|guns|rifles|bases?|equipment|depots?)$/u;
const GROUND =
  /^(?:settlements?|outposts?|bases?|territory|territories|positions?|enclaves?|zones?|garrisons?|islands?)$/u;
const FIGHTERS =
  /^(?:rebels?|guerrillas?|fighters?|militants?|militia|insurgents?|kidnappers|captors|leaders|army|forces|government|authorities|front)$/u;

/** "The rebels will release two captives", "the fighters will lay down their arms" */
function isConcession(
  items: readonly Item[],
  done: number,
  { first, end, actors }: Group,
): boolean {
  const verb = items[done]?.lower ?? "";
  const after = items.slice(done + 1);
  const frees =
    /^(?:release|free)$/u.test(verb) &&
    after.some(({ lower }) => CAPTIVES.test(lower));
  const yields =
    /^(?:lay|hand|return|surrender)$/u.test(verb) &&
    after.slice(0, 8).some(({ lower }) => ARMS.test(lower));
  const leaves =
    /^(?:evacuate|vacate)$/u.test(verb) &&
    after.slice(0, 8).some(({ lower }) => GROUND.test(lower));
  if (!frees && !yields && !leaves) return false;
  return (
    actors.some(({ side, person }) => !person && !side.person) ||
    items.slice(first, end).some(({ lower }) => FIGHTERS.test(lower))
  );
}

/** "willing to send troops", not "to send an envoy". */
function isHelp(items: readonly Item[], verb: number, end: number): boolean {
  return (
    /^(?:help|contribute|donate)$/u.test(items[verb]?.lower ?? "") ||
    items
      .slice(verb + 1, end)
      .some(
        ({ lower, money }) =>
          money !== null ||
          AID.has(lower) ||
          CREDIT.has(lower) ||
          GOODS.has(lower),
      )
  );
}

function isReported(
  items: readonly Item[],
  first: number,
  verb: number,
): boolean {
  return items
    .slice(Math.max(0, first - 4), verb)
    .some(({ lower }) => SAYING_VERBS.has(lower));
}

/** "would let refugees in unless": a threat, or a thing that hangs on another. */
function isConditional(
  items: readonly Item[],
  from: number,
  end: number,
): boolean {
  for (let at = from; at < Math.min(items.length, end + 2); at++)
    if (/^(?:if|unless|until|only|whether)$/u.test(items[at]?.lower ?? ""))
      return true;
  return false;
}
