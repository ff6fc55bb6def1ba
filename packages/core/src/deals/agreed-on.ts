import type { VerbForms } from "../lexicon/deal-verbs.ts";
import { candidate, isUnreal, spanOf, subjectOf } from "./act-parts.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import type { ItemSentence } from "./item.ts";
import { isDeterminer, phraseEnd } from "./noun-phrase.ts";
import { addParty } from "./parties.ts";
import { clauseEnd } from "./clause-end.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

const AGREE: VerbForms = ["agree", "agrees", "agreed", "agreed", "agreeing"];
/** Things that two sides build or run by agreeing on them. */
const WORKS =
  /^(?:plants?|reactors?|pipelines?|railways?|railroads?|ports?|dams?|bridges?|terminals?|bases?|canals?|tunnels?|refiner(?:y|ies)|airports?|highways?|roads?|stations?|lines?|corridors?)$/u;

/** "Norland and Westria agreed on the dam": two sides, and a thing that is to be built. */
export function readAgreedOn(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const on = at + 1;
  const end = phraseEnd(items, on + 1);
  if (items[on]?.lower !== "on" || !isDeterminer(items[on + 1])) return null;
  if (!WORKS.test(items[end - 1]?.lower ?? "")) return null;
  const group = readVerbGroup(items, at, AGREE);
  const act = statusOfAct(group);
  if (act === null || group.passive || isUnreal(items, group)) return null;
  const subject = subjectOf(sentence, group);
  const parties: CandidateParty[] = [];
  for (const actor of subject?.actors ?? []) addParty(parties, actor, "party");
  if (!subject || parties.length < 2 || parties.some(({ person }) => person))
    return null;
  return candidate(sentence, {
    rule: "deals/agreed-on",
    kind: "contract",
    status: act === "completed" || act === "in_force" ? "agreed" : act,
    parties,
    first: subject.first,
    verb: at,
    end: clauseEnd(items, end),
    subject: spanOf(items, on + 1, end),
  });
}
