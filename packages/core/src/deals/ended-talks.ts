import { DEAL_NOUNS } from "../lexicon/deal-nouns.ts";
import type { VerbForms } from "../lexicon/deal-verbs.ts";
import { candidate, isUnreal, subjectOf } from "./act-parts.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import type { ItemSentence } from "./item.ts";
import { addParty } from "./parties.ts";
import { readTail } from "./read-tail.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

const ENDING: readonly VerbForms[] = [
  ["end", "ends", "ended", "ended", "ending"],
  ["abandon", "abandons", "abandoned", "abandoned", "abandoning"],
  ["terminate", "terminates", "terminated", "terminated", "terminating"],
  ["scrap", "scraps", "scrapped", "scrapped", "scrapping"],
];
const ENDING_BY_FORM = new Map(
  ENDING.flatMap((forms) => forms.map((form) => [form, forms] as const)),
);
const KINDS = new Map(
  DEAL_NOUNS.flatMap(({ words, kind }) =>
    words.map((word) => [word, kind] as const),
  ),
);

/** "Acme ended merger talks with Bolt": what was to become of them will not. */
export function readEndedTalks(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const kind = KINDS.get(items[at - 1]?.lower ?? "");
  if (items[at]?.lower !== "talks" || !kind) return null;
  const forms = ENDING_BY_FORM.get(items[at - 2]?.lower ?? "");
  if (!forms) return null;
  const group = readVerbGroup(items, at - 2, forms);
  const act = statusOfAct(group);
  if (act !== "completed" && act !== "in_force") return null;
  if (group.passive || isUnreal(items, group)) return null;
  const subject = subjectOf(sentence, group);
  const tail = readTail(items, at + 1);
  const parties: CandidateParty[] = [];
  for (const actor of [
    ...(subject?.actors ?? []),
    ...(tail.with?.actors ?? []),
    ...(tail.between?.actors ?? []),
  ])
    addParty(parties, actor, "party");
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
