import type { DealStatus } from "../document/deal.ts";
import {
  FORMING_VERBS,
  JOINT_VERBS,
  type JointVerb,
  STAKE_VERBS,
  type VerbForms,
} from "../lexicon/deal-verbs.ts";
import { PURPOSE_KINDS } from "../lexicon/deal-nouns.ts";
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
import { type Group, phraseEnd, readGroup } from "./noun-phrase.ts";
import { addParty, assignRoles, equalParties } from "./parties.ts";
import type { Item, ItemSentence } from "./item.ts";
import { clauseEnd } from "./clause-end.ts";
import { readTail } from "./read-tail.ts";
import { readVerbGroup, statusOfAct } from "./verb-group.ts";

const JOINTS = byForm(JOINT_VERBS);
const STAKES = byForm(STAKE_VERBS.map((forms) => ({ forms })));
const FORMINGS = byForm(FORMING_VERBS.map((forms) => ({ forms })));

/** The words around which such an act is read. */
export const JOINT_FORMS: readonly string[] = [
  ...JOINTS.keys(),
  ...STAKES.keys(),
  ...FORMINGS.keys(),
  "partnership",
  "collaboration",
  "cooperation",
];

/** Reads what sides do together, or a share that one raises, around the word at `at`. */
export function readJointActs(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const lower = sentence.items[at]?.lower ?? "";
  for (const verb of JOINTS.get(lower) ?? []) {
    const found = readJointAct(sentence, at, verb);
    if (found) return found;
  }
  for (const verb of STAKES.get(lower) ?? []) {
    const found = readStakeAct(sentence, at, verb.forms);
    if (found) return found;
  }
  for (const verb of FORMINGS.get(lower) ?? []) {
    const found = readForming(sentence, at, verb.forms);
    if (found) return found;
  }
  if (
    lower === "partnership" ||
    lower === "collaboration" ||
    lower === "cooperation"
  )
    return readInPartnership(sentence, at);
  return null;
}

function readJointAct(
  sentence: ItemSentence,
  at: number,
  verb: JointVerb,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  let after = at + 1;
  if (verb.particle !== undefined) {
    if (items[after]?.lower !== verb.particle) return null;
    after++;
  }
  const group = readVerbGroup(items, at, verb.forms);
  const act = statusOfAct(group);
  if (act === null || isSubjectless(sentence, group) || isUnreal(items, group))
    return null;
  const subject = subjectOf(sentence, group);
  if (verb.takesObject) after = phraseEnd(items, after);
  const tail = readTail(items, after);
  const others = [
    ...(tail.with?.actors ?? []),
    ...(verb.needsWith ? [] : (tail.in?.actors ?? [])),
  ];
  // "collaborated with two artists to draw maps": the other side has no name, but what they do is told.
  const unnamed =
    others.length === 0 && items[after]?.lower === "with" && tail.purpose;
  if (verb.needsWith && others.length === 0 && !unnamed) return null;
  const purpose = tail.purpose ? (items[tail.purpose[0]]?.lower ?? "") : "";
  if (verb.purposes && (others.length === 0 || !verb.purposes.test(purpose)))
    return null;
  const sides = [...(subject?.actors ?? []), ...others];
  // "the Norlandic | president": whom the adjective stands for is clear there.
  const nameEnds = Boolean(items[(subject?.end ?? 0) - 1]?.actor);
  if (
    sides.some(
      ({ adjective, side }) =>
        (adjective && nameEnds) ||
        (side.person && (verb.kind === "merger" || verb.takesObject)),
    )
  )
    return null;
  const kind = verb.kind ?? PURPOSE_KINDS[purpose] ?? "other";
  const parties =
    verb.kind === null
      ? assignRoles(kind, sides, purpose)
      : equalParties({ actors: sides });
  if (parties.length < (unnamed ? 1 : 2)) return null;
  if (parties.every(({ person }) => person)) return null;
  return candidate(sentence, {
    rule: `deals/${verb.forms[0]}`,
    kind,
    value: verb.kind === null ? moneyIn(items, tail.purpose) : null,
    status: statusOf(verb, act),
    parties,
    first: subject?.first ?? group.first,
    verb: at,
    end: Math.max(after, tail.end),
    subject: tail.purpose
      ? spanOf(items, tail.purpose[0], tail.purpose[1])
      : tail.topic
        ? spanOf(items, tail.topic[0], tail.topic[1])
        : null,
  });
}

function statusOf({ status }: JointVerb, act: DealStatus): DealStatus {
  // Whatever they will do, they talk.
  if (status === "negotiating") return status;
  if (act !== "completed" && act !== "in_force") return act;
  return status ?? (act === "in_force" ? "agreed" : act);
}

/** "to borrow $40 million": the first sum of what is to be done. */
function moneyIn(
  items: readonly Item[],
  range: [number, number] | null,
): Item["money"] {
  const inside = range ? items.slice(range[0], range[1]) : [];
  return inside.find(({ money }) => money)?.money ?? null;
}

/** "Acme raised its stake in Bolt Corp to 9 pct". */
function readStakeAct(
  sentence: ItemSentence,
  at: number,
  forms: VerbForms,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const end = phraseEnd(items, at + 1);
  if (
    !/^(?:stake|stakes|shareholding|holding|holdings|interest)$/u.test(
      items[end - 1]?.lower ?? "",
    ) ||
    !/^(?:in|of)$/u.test(items[end]?.lower ?? "")
  )
    return null;
  const target = readGroup(items, end + 1);
  if (!target) return null;
  const group = readVerbGroup(items, at, forms);
  const act = statusOfAct(group);
  if (act === null || isSubjectless(sentence, group)) return null;
  const subject = subjectOf(sentence, group);
  if (!subject) return null;
  const parties: CandidateParty[] = [];
  for (const actor of subject.actors) addParty(parties, actor, "acquirer");
  for (const actor of target.actors)
    if (!actor.person) addParty(parties, actor, "target");
  if (parties.length < 2) return null;
  return candidate(sentence, {
    rule: "deals/raise-stake",
    kind: "stake",
    status: act === "in_force" ? "agreed" : act,
    parties,
    first: subject.first,
    verb: at,
    end: Math.max(target.end, readTail(items, target.end).end),
    subject: spanOf(items, at + 1, target.end),
  });
}

/** "formed a joint venture with", "set up a venture to build". */
function readForming(
  sentence: ItemSentence,
  at: number,
  forms: VerbForms,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  const start = items[at + 1]?.lower === "up" ? at + 2 : at + 1;
  const end = phraseEnd(items, start);
  const words = items
    .slice(start, end)
    .map((item) => item.lower)
    .join(" ");
  const joint = /\bjoint[- ]venture\b/u.test(words);
  if (!joint && !/\b(?:partnership|alliance)$/u.test(words)) return null;
  const group = readVerbGroup(items, at, forms);
  const act = statusOfAct(group);
  if (act === null || isSubjectless(sentence, group) || group.passive)
    return null;
  const subject = subjectOf(sentence, group);
  const tail = readTail(items, end);
  const parties = equalParties(subject, tail.with, tail.between);
  if (parties.length < 2 && !(joint && parties.length === 1)) return null;
  return candidate(sentence, {
    rule: joint ? "deals/form-venture" : "deals/form-partnership",
    kind: joint ? "joint_venture" : "partnership",
    status: act === "completed" ? (joint ? "agreed" : "in_force") : act,
    parties,
    first: subject?.first ?? group.first,
    verb: at,
    end: Math.max(end, tail.end),
    value: tail.money,
    subject: tail.purpose
      ? spanOf(items, tail.purpose[0], tail.purpose[1])
      : spanOf(items, start, end),
  });
}

/** "In partnership with Bolt, Acme opened…", "a show in collaboration with Bolt". */
function readInPartnership(
  sentence: ItemSentence,
  at: number,
): (Candidate & { after: number }) | null {
  const { items } = sentence;
  if (items[at - 1]?.lower !== "in" || items[at + 1]?.lower !== "with")
    return null;
  const other = readGroup(items, at + 2);
  if (!other) return null;
  const opens = at <= 1;
  const subject = opens
    ? items[other.end]?.lower === ","
      ? readGroup(items, other.end + 1)
      : null
    : (agentBefore(items, at - 1) ?? findSubject(items, at - 1));
  if (!subject) return null;
  const parties: CandidateParty[] = [];
  for (const actor of [...subject.actors, ...other.actors])
    if (!actor.adjective) addParty(parties, actor, "party");
  if (parties.length < 2) return null;
  return candidate(sentence, {
    rule: "deals/in-partnership",
    kind: "partnership",
    status: "in_force",
    parties,
    first: Math.min(subject.first, at - 1),
    verb: at,
    end: Math.max(clauseEnd(items, at), subject.end, other.end),
  });
}

/** "was started by Acme last year in partnership with": who did it, in the passive. */
function agentBefore(items: readonly Item[], end: number): Group | null {
  for (let at = end - 1; at >= Math.max(0, end - 10); at--) {
    const item = items[at];
    if (item?.mark) return null;
    if (item?.lower === "by") return readGroup(items, at + 1);
  }
  return null;
}
