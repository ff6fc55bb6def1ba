import type { DealStatus } from "../document/deal.ts";
import { PURPOSE_KINDS } from "../lexicon/deal-nouns.ts";
import type { VerbForms } from "../lexicon/deal-verbs.ts";
import { candidate, isUnreal, spanOf, subjectOf } from "./act-parts.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import { clauseEnd } from "./clause-end.ts";
import type { ItemSentence } from "./item.ts";
import { isDeterminer, phraseEnd } from "./noun-phrase.ts";
import { equalParties } from "./parties.ts";
import { readVerbGroup, statusOfAct, type VerbGroup } from "./verb-group.ts";

const AGREE: VerbForms = ["agree", "agrees", "agreed", "agreed", "agreeing"];
/** Things that two sides build or run by agreeing on them. */
const WORKS =
  /^(?:plants?|reactors?|pipelines?|railways?|railroads?|ports?|dams?|bridges?|terminals?|bases?|canals?|tunnels?|refiner(?:y|ies)|airports?|highways?|roads?|stations?|lines?|corridors?)$/u;

/** The verb "agreed" at `at`, and how far that brings a deal; null where nobody agreed, or only might. */
export function readAgreeing(
  { items }: ItemSentence,
  at: number,
): { group: VerbGroup; status: DealStatus } | null {
  const group = readVerbGroup(items, at, AGREE);
  const act = statusOfAct(group);
  if (act === null || group.passive || isUnreal(items, group)) return null;
  return {
    group,
    status: act === "completed" || act === "in_force" ? "agreed" : act,
  };
}

/** The two or more sides that agreed together, none of them a person for himself. */
function readJointly(
  sentence: ItemSentence,
  at: number,
): { parties: CandidateParty[]; first: number; status: DealStatus } | null {
  const agreeing = readAgreeing(sentence, at);
  const subject = agreeing && subjectOf(sentence, agreeing.group);
  const parties = equalParties(subject);
  if (!subject || parties.length < 2 || parties.some(({ person }) => person))
    return null;
  return { parties, first: subject.first, status: agreeing.status };
}

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
  const agreed = readJointly(sentence, at);
  return (
    agreed &&
    candidate(sentence, {
      ...agreed,
      rule: "deals/agreed-on",
      kind: "contract",
      verb: at,
      end: clauseEnd(items, end),
      subject: spanOf(items, on + 1, end),
    })
  );
}

/** "Norland and Westria agreed that their fleets should share the port": two sides, and something to be done. */
export function readAgreedThat(
  sentence: ItemSentence,
  at: number,
  that: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const end = clauseEnd(items, that + 1);
  const clause = items.slice(that + 1, end);
  const done = clause.some(({ lower }) =>
    /^(?:should|will|would|shall)$/u.test(lower),
  );
  const agreed = done ? readJointly(sentence, at) : null;
  return (
    agreed &&
    candidate(sentence, {
      ...agreed,
      rule: "deals/agreed-that",
      kind:
        clause
          .map(({ lower }) => PURPOSE_KINDS[lower])
          .find((kind) => kind === "contract" || kind === "partnership") ??
        "other",
      status: "agreed",
      verb: at,
      end,
      subject: spanOf(items, that + 1, end),
    })
  );
}
