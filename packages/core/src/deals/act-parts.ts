import type { DealKind, DealStatus } from "../document/deal.ts";
import type { VerbForms } from "../lexicon/deal-verbs.ts";
import type { Candidate, CandidateParty } from "./candidate.ts";
import { findSubject } from "./find-subject.ts";
import type { Group } from "./noun-phrase.ts";
import type { Item, ItemSentence } from "./item.ts";
import type { VerbGroup } from "./verb-group.ts";

export const byForm = <T extends { forms: VerbForms }>(
  verbs: readonly T[],
): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const verb of verbs)
    for (const form of new Set(verb.forms))
      map.set(form, [...(map.get(form) ?? []), verb]);
  return map;
};

/** The parts that all acts share. */
export function candidate(
  { items, index, headline }: ItemSentence,
  parts: {
    rule: string;
    kind: DealKind;
    status: DealStatus;
    parties: CandidateParty[];
    first: number;
    verb: number;
    end: number;
  } & Partial<Pick<Candidate, "value" | "subject">>,
): (Candidate & { after: number }) | null {
  const from = items[Math.max(0, parts.first)];
  const last = items[parts.end - 1];
  const verb = items[parts.verb];
  if (!from || !last || !verb) return null;
  return {
    rule: parts.rule,
    kind: parts.kind,
    status: parts.status,
    parties: parts.parties,
    signatories: [],
    value: parts.value ?? null,
    date: null,
    subject: parts.subject ?? null,
    terms: [],
    evidence: { start: from.start, end: Math.max(last.end, verb.end) },
    trigger: { start: verb.start, end: verb.end },
    sentence: index,
    definite: false,
    headline,
    plain: false,
    after: parts.end,
  };
}

/** "to buy" needs somebody who means to; a headline's "Acme to buy Bolt" says so by itself. */
export function isSubjectless(
  { headline }: ItemSentence,
  group: VerbGroup,
): boolean {
  return group.subjectless && group.effect === null && !headline;
}

export function subjectOf(
  { items, headline }: ItemSentence,
  group: VerbGroup,
): Group | null {
  let first = group.first;
  if (headline && group.subjectless && items[first]?.lower === "to")
    first = group.first;
  return findSubject(items, first);
}

const UNREAL = /^(?:if|unless|whether|denied|denies|denying|rumors|rumours)$/u;

/** "If Acme buys Bolt", "unless Norland supplies". */
export function isUnreal(
  items: readonly Item[],
  { first }: Pick<VerbGroup, "first">,
): boolean {
  return standsBefore(items, first, UNREAL, 10);
}

/** Whether one of these words stands before `first` in its clause, at most `reach` items off. */
export function standsBefore(
  items: readonly Item[],
  first: number,
  words: RegExp,
  reach: number,
): boolean {
  for (let back = 1; back <= reach; back++) {
    const word = items[first - back]?.lower ?? "";
    if (words.test(word)) return true;
    if (word === "," || word === ";" || word === "") return false;
  }
  return false;
}

export function spanOf(
  items: readonly Item[],
  first: number,
  end: number,
): { start: number; end: number } | null {
  const from = items[first];
  const last = items[end - 1];
  return from && last ? { start: from.start, end: last.end } : null;
}
