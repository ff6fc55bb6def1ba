import { candidate, isUnreal, subjectOf } from "./act-parts.ts";
import { AGREEMENT_VERBS_BY_FORM } from "./agreement-verbs.ts";
import type { Candidate } from "./candidate.ts";
import { kindOfDealWord } from "./deal-phrase.ts";
import type { ItemSentence } from "./item.ts";
import { equalParties } from "./parties.ts";
import { readTail } from "./read-tail.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

/** "Acme ended merger talks with Bolt": what was to become of them will not. */
export function readEndedTalks(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const kind = kindOfDealWord(items[at - 1]?.lower ?? "");
  if (items[at]?.lower !== "talks" || !kind) return null;
  const verb = AGREEMENT_VERBS_BY_FORM.get(items[at - 2]?.lower ?? "")?.find(
    ({ status, particle }) => status === "terminated" && particle === undefined,
  );
  if (!verb) return null;
  const group = readVerbGroup(items, at - 2, verb.forms);
  const act = statusOfAct(group);
  if (act !== "completed" && act !== "in_force") return null;
  if (group.passive || isUnreal(items, group)) return null;
  const subject = subjectOf(sentence, group);
  const tail = readTail(items, at + 1);
  const parties = equalParties(subject, tail.with, tail.between);
  if (parties.length < 2 || parties.some(({ person }) => person)) return null;
  return candidate(sentence, {
    rule: "deals/ended-talks",
    kind,
    status: "terminated",
    parties,
    first: subject?.first ?? group.first,
    verb: at - 2,
    end: Math.max(tail.end, at + 1),
  });
}
