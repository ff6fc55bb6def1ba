import type { DealStatus } from "../document/deal.ts";
import { TRANSFER_VERBS, type TransferVerb } from "../lexicon/deal-verbs.ts";
import {
  byForm,
  candidate,
  isSubjectless,
  isUnreal,
  spanOf,
  subjectOf,
} from "./act-parts.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import { findSubject } from "./find-subject.ts";
import { addParty } from "./parties.ts";
import type { ItemSentence } from "./item.ts";
import { readTail } from "./read-tail.ts";
import { readTransfer } from "./transfer.ts";
import { readVerbGroup, statusOfAct, type VerbGroup } from "./verb-group.ts";

const TRANSFERS = byForm(TRANSFER_VERBS);

/** The words that can be the verb of such an act. */
export const TRANSFER_FORMS: readonly string[] = [...TRANSFERS.keys()];

/** Reads "Acme bought Bolt Corp", "Norland supplies Westria with gas" around the verb at `at`. */
export function readTransferActs(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  for (const verb of TRANSFERS.get(sentence.items[at]?.lower ?? "") ?? []) {
    const found = readTransferAct(sentence, at, verb);
    if (found) return found;
  }
  return null;
}

function readTransferAct(
  sentence: ItemSentence,
  at: number,
  verb: TransferVerb,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const group = readVerbGroup(items, at, verb.forms);
  const status = statusOfAct(group);
  if (status === null || isUnreal(items, group)) return null;
  const name = verb.forms[0];
  if (group.passive) return readPassive(sentence, at, verb, group, status);
  if (
    items[at]?.lower === verb.forms[4] &&
    group.tense !== "progressive" &&
    group.effect === null
  )
    return null;
  if (isSubjectless(sentence, group)) return null;
  const subject = subjectOf(sentence, group);
  if (!subject) return null;
  const read = readTransfer(items, at, verb, subject.actors);
  if (!read || read.parties.length === 0) return null;
  // "is buying Bolt": not done yet, unlike "is supplying Bolt with steel".
  const lasting = read.kind === "supply" || read.kind === "aid";
  const settled =
    status === "in_force" && !lasting
      ? group.tense === "progressive" || sentence.headline
        ? "agreed"
        : "completed"
      : status;
  if (
    status === "in_force" &&
    group.tense === "present" &&
    !lasting &&
    !sentence.headline &&
    read.kind !== "investment"
  )
    return null;
  return candidate(sentence, {
    rule: `deals/${name}`,
    kind: read.kind,
    status: settled,
    parties: read.parties,
    first: subject.first,
    verb: at,
    end: read.end,
    value: read.money,
    subject: read.subject,
  });
}

/** "Bolt was bought by Acme", "has been sold to Acme", "arms supplied by Norland to Westria". */
function readPassive(
  sentence: ItemSentence,
  at: number,
  verb: TransferVerb,
  group: VerbGroup,
  status: DealStatus,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const after = at + 1 + (verb.particle === undefined ? 0 : 1);
  if (verb.particle !== undefined && items[at + 1]?.lower !== verb.particle)
    return null;
  const tail = readTail(items, after);
  const subject = findSubject(items, group.first);
  const parties: CandidateParty[] = [];
  const takes = verb.subject === "acquirer";
  const sells = verb.subject === "seller";
  if (!takes && !sells) return null;
  for (const actor of tail.by?.actors ?? [])
    addParty(parties, actor, verb.subject);
  if (sells)
    for (const actor of tail.to?.actors ?? [])
      addParty(parties, actor, "acquirer");
  if (takes)
    for (const actor of tail.from?.actors ?? [])
      addParty(parties, actor, "seller");
  if (parties.length === 0 && !(sells && items[after]?.lower === "to"))
    return null;
  const firm =
    subject?.actors.filter(
      ({ person, side, adjective }) => !person && !side.state && !adjective,
    ) ?? [];
  if (firm.length === 0) return null;
  for (const actor of firm) addParty(parties, actor, "target");
  return candidate(sentence, {
    rule: `deals/was-${verb.forms[3]}`,
    kind: "acquisition",
    status: status === "in_force" ? "agreed" : status,
    parties,
    first: subject?.first ?? group.first,
    verb: at,
    end: Math.max(tail.end, after),
    value: tail.money,
    subject: subject ? spanOf(items, subject.first, subject.end) : null,
  });
}
