import { TRANSFER_VERBS, type TransferVerb } from "../lexicon/deal-verbs.ts";
import {
  byForm,
  candidate,
  isSubjectless,
  isUnreal,
  subjectOf,
} from "./act-parts.ts";
import type { Candidate } from "./candidate.ts";
import type { ItemSentence } from "./item.ts";
import { isBarePassive, readPassive, readRelativeAct } from "./passive-act.ts";
import { readTransfer } from "./transfer.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

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
  const act = statusOfAct(group);
  const status = act === "completed" ? (verb.done ?? act) : act;
  if (status === null || isUnreal(items, group)) return null;
  const name = verb.forms[0];
  if (group.passive || isBarePassive(items, at, verb, group))
    return readPassive(sentence, at, verb, group, status);
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
  if (!read || read.parties.length === 0)
    return readRelativeAct(sentence, at, verb, group, status);
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
