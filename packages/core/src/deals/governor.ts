import type { DealStatus } from "../document/deal.ts";
import {
  AUXILIARIES,
  GROUP_ADVERBS,
  UNREAL_BEFORE,
} from "../lexicon/deal-status.ts";
import type { AgreementVerb } from "../lexicon/deal-verbs.ts";
import {
  AGREEMENT_VERBS_BY_FORM,
  isUnreal,
  statusUnder,
} from "./agreement-verbs.ts";
import { findCourseVerb } from "./course.ts";
import type { DealPhrase } from "./deal-phrase.ts";
import { findSubject } from "./find-subject.ts";
import { phraseStart, readGroup } from "./noun-phrase.ts";
import type { Item } from "./item.ts";
import { talksBefore } from "./talks.ts";
import { readTail, type Tail } from "./read-tail.ts";
import type { Actor } from "./sides.ts";
import { readRelative, readUnder } from "./side-governors.ts";
import { readVerbGroup } from "./verb-group.ts";

/** What governs a deal phrase: "signed | the pact", "the pact | was signed by", "the signing of | the pact". */
export interface Governor {
  verb: AgreementVerb | null;
  status: DealStatus;
  rule: string;
  subject: Actor[];
  /** Right behind the verb: "awarded | Acme | a contract". */
  direct: Actor[];
  first: number;
  /** The verb, where one stands behind the noun: a date counts from there. */
  verbAt?: number;
  tail: Tail | null;
  signs: boolean;
  /** Where the clause ends that proves it, where that is beyond what belongs to the noun. */
  evidenceEnd?: number;
}

/** Nouns of action before "of": "the signing of an accord". */
const ACTION_NOUNS: Readonly<Record<string, DealStatus>> = {
  signing: "signed",
  signature: "signed",
  conclusion: "agreed",
  ratification: "approved",
  approval: "approved",
  renewal: "agreed",
  extension: "agreed",
  termination: "terminated",
  cancellation: "terminated",
  collapse: "terminated",
  suspension: "suspended",
  rejection: "rejected",
  negotiation: "negotiating",
  negotiations: "negotiating",
  talks: "negotiating",
  discussions: "negotiating",
  implementation: "in_force",
  completion: "completed",
};

export function findGovernor(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
): Governor | "unreal" | null {
  const left = governorLeft(items, phrase);
  if (left) return left;
  const right = governorRight(items, phrase, tail);
  if (right) return right;
  const under = readUnder(items, phrase, tail);
  if (under) return under;
  for (let back = 1; back <= 3; back++) {
    const word = items[phrase.first - back]?.lower ?? "";
    if (UNREAL_BEFORE.has(word)) return "unreal";
    if (items[phrase.first - back]?.mark) break;
  }
  return null;
}

/** "negotiated | the extension of": the verb before the noun of action says how far it has come. */
function carriedStatus(
  items: readonly Item[],
  noun: number,
): DealStatus | null {
  const before = phraseStart(items, noun) - 1;
  const verb = AGREEMENT_VERBS_BY_FORM.get(items[before]?.lower ?? "")?.find(
    ({ status }) => status === "negotiating" || status === "proposed",
  );
  return verb?.status ?? null;
}

const COUNTS = new Set(
  "series number raft host package set range couple dozens slew handful string pair".split(
    " ",
  ),
);

function governorLeft(
  items: readonly Item[],
  phrase: DealPhrase,
): Governor | "unreal" | null {
  let at = phrase.first - 1;
  let particle: string | null = null;
  // "a series of agreements", "a number of pacts"
  if (items[at]?.lower === "of" && COUNTS.has(items[at - 1]?.lower ?? ""))
    at = phraseStart(items, at) - 1;
  const action = items[at]?.lower ?? "";
  if (/^(?:of|on|over|for|about|in|into|from|to|upon|out)$/u.test(action)) {
    const talks = talksBefore(items, at);
    if (talks)
      return {
        verb: null,
        status: "negotiating",
        rule: "deals/in-talks",
        subject: talks.actors,
        direct: [],
        first: talks.first,
        tail: null,
        signs: false,
      };
    const noun = ACTION_NOUNS[items[at - 1]?.lower ?? ""];
    if (noun && action !== "in" && action !== "from") {
      const owner = findSubject(items, at - 1);
      const held =
        /^(?:in|hold|held|holding|begin|began|begun|start|started|open|opened|launch|launched|resume|resumed|continue|conduct)$/u.test(
          items[at - 2]?.lower ?? "",
        );
      return {
        verb: null,
        status: carriedStatus(items, at - 1) ?? noun,
        rule: "deals/action-noun",
        subject: held && owner ? owner.actors : [],
        direct: [],
        first: at - 1,
        tail: null,
        signs: noun === "signed",
      };
    }
    particle = action;
    at--;
    if (particle === "of" && items[at]?.lower === "out") {
      particle = "out";
      at--;
    }
  }
  // "agreed in Lima on | a framework"
  if (items[at]?.actor?.place && items[at - 1]?.lower === "in") at -= 2;
  if (items[at]?.lower === "principle" && items[at - 1]?.lower === "in")
    at -= 2;
  let direct: Actor[] = [];
  while (
    at >= 0 &&
    (GROUP_ADVERBS.has(items[at]?.lower ?? "") ||
      items[at]?.date ||
      // "agreed on Tuesday on a framework"
      (items[at + 1]?.date && /^(?:on|in)$/u.test(items[at]?.lower ?? "")) ||
      items[at]?.lower === "up")
  )
    at--;
  let verbs = AGREEMENT_VERBS_BY_FORM.get(items[at]?.lower ?? "");
  if (!verbs && particle === null) {
    // "awarded Acme a contract"
    for (let back = 1; back <= 8 && !verbs; back++) {
      const found = AGREEMENT_VERBS_BY_FORM.get(
        items[at - back]?.lower ?? "",
      )?.filter((verb) => verb.roles);
      if (!found?.length) continue;
      const group = readGroup(items, at - back + 1);
      if (group?.end !== phrase.first) break;
      direct = group.actors;
      at -= back;
      verbs = found;
    }
  }
  const verb = verbs?.find((each) => (each.particle ?? null) === particle);
  if (!verb) return null;
  const group = readVerbGroup(items, at, verb.forms);
  if (group.passive && direct.length === 0 && !verb.roles) return null;
  // "urged Westria to sign", "came to sign": not signed, and by whom is not said.
  if (group.infinitive) return "unreal";
  const found =
    group.subjectless && group.effect === null
      ? null
      : findSubject(items, group.first);
  const subject = found?.actors ?? [];
  // A deal that one side wants is a wish; one that both want is on its way.
  const wanted =
    group.effect === "wish" && !group.negated && subject.length > 1;
  const status = wanted ? "negotiating" : statusUnder(verb, group);
  if (status === null || isUnreal(items, group)) return "unreal";
  return {
    verb,
    status,
    rule: verb.signs ? "deals/signed" : `deals/${verb.forms[0]}`,
    subject: group.passive ? [] : subject,
    direct: group.passive ? subject : direct,
    first: found ? found.first : group.first,
    tail: null,
    signs: verb.signs === true,
  };
}

/** "The pact with Westria was signed in May by …", "the treaty took effect". */
function governorRight(
  items: readonly Item[],
  phrase: DealPhrase,
  tail: Tail,
): Governor | "unreal" | null {
  for (const start of new Set([tail.end, phrase.end])) {
    let at = start;
    if (items[at]?.lower === ",") at++;
    if (items[at]?.lower === "which" || items[at]?.lower === "that") {
      at++;
      const relative = readRelative(items, at, phrase);
      if (relative) return relative;
    }
    const course = findCourseVerb(items, at);
    if (course)
      return {
        verb: null,
        status: course.status,
        rule: "deals/course",
        verbAt: at,
        subject: [],
        direct: [],
        first: phrase.first,
        tail: readTail(items, course.end),
        signs: false,
      };
    let auxiliaries = 0;
    while (
      at - start < 8 &&
      (AUXILIARIES.has(items[at]?.lower ?? "") ||
        GROUP_ADVERBS.has(items[at]?.lower ?? ""))
    ) {
      if (AUXILIARIES.has(items[at]?.lower ?? "")) auxiliaries++;
      at++;
    }
    if (auxiliaries === 0) continue;
    const verb = AGREEMENT_VERBS_BY_FORM.get(items[at]?.lower ?? "")?.find(
      (each) =>
        each.particle === undefined &&
        each.forms[3] === items[at]?.lower &&
        !each.roles,
    );
    if (!verb) continue;
    const group = readVerbGroup(items, at, verb.forms);
    if (!group.passive) continue;
    const status = statusUnder(verb, group);
    if (status === null || isUnreal(items, { ...group, first: phrase.first }))
      return "unreal";
    return {
      verb,
      status,
      verbAt: at,
      rule: verb.signs ? "deals/was-signed" : `deals/was-${verb.forms[3]}`,
      subject: [],
      direct: [],
      first: phrase.first,
      tail: readTail(items, at + 1),
      signs: verb.signs === true,
    };
  }
  return null;
}
