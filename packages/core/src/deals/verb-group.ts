import type { DealStatus } from "../document/deal.ts";
import type { VerbForms } from "../lexicon/deal-verbs.ts";
import {
  AUXILIARIES,
  CHAIN_VERBS,
  type ChainEffect,
  GROUP_ADVERBS,
  NEGATIONS,
} from "../lexicon/deal-status.ts";
import type { Item } from "./item.ts";

type Tense =
  "past" | "perfect" | "present" | "future" | "modal" | "progressive";

/** The verb with all that belongs to it on its left: "has agreed in principle to | buy". */
export interface VerbGroup {
  /** The first item of the group: what stands before it is the subject. */
  first: number;
  verb: number;
  tense: Tense;
  passive: boolean;
  negated: boolean;
  /** What the words before "to" make of it: "agreed to", "plans to". Null where there are none. */
  effect: ChainEffect | null;
  /** "to buy" with no word before that carries it. */
  infinitive: boolean;
  /** "to buy" or "buying" with nobody who does it right before. */
  subjectless: boolean;
  /** A past participle without auxiliary: "an agreement signed in May", or a plain past. */
  bare: boolean;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const HAVE = new Set(["has", "have", "had", "having"]);
const MODAL = new Set([
  "would",
  "should",
  "could",
  "may",
  "might",
  "must",
  "can",
]);
const FUTURE = new Set(["will", "shall"]);
const GERUND_BEFORE = new Set(
  "of for on by from after before in at about to without against".split(" "),
);
const ALLOWS =
  /^(?:allow|permit|authori[sz]|enabl|clear)(?:s|es|ed|ing|e|ting|ted)?$/u;
const TALKS = new Set("talks negotiations discussions".split(" "));
const INTENT = new Set(
  "plans plan intention interest interested proposal offer bid option right consent approval permission agreement deal contract way".split(
    " ",
  ),
);

/** Reads leftwards from the verb at `verb`; linear in the length of the group. */
export function readVerbGroup(
  items: readonly Item[],
  verb: number,
  forms: VerbForms,
): VerbGroup {
  const lower = items[verb]?.lower ?? "";
  const ing = lower === forms[4];
  const past = lower === forms[2];
  const participle = lower === forms[3];
  const base = lower === forms[0];
  const group: VerbGroup = {
    first: verb,
    verb,
    tense: past || participle ? "past" : "present",
    passive: false,
    negated: false,
    effect: null,
    infinitive: false,
    subjectless: false,
    bare: true,
  };
  let infinitive = false;
  let gerund = false;
  let be = false;
  let at = verb - 1;
  for (; at >= 0 && verb - at < 24; at--) {
    const item = items[at];
    if (!item) break;
    const word = item.lower;
    if (NEGATIONS.has(word)) {
      group.negated = true;
    } else if (
      word === "to" &&
      !infinitive &&
      at === group.first - 1 &&
      isBaseSlot(group, base)
    ) {
      infinitive = true;
    } else if (
      infinitive &&
      word === "principle" &&
      items[at - 1]?.lower === "in"
    ) {
      at--;
    } else if (
      (infinitive || gerund || ing) &&
      CHAIN_VERBS[word] !== undefined &&
      isChainSlot(items, at, group.first, ing || gerund)
    ) {
      group.effect = mergeEffects(group.effect, CHAIN_VERBS[word] ?? null);
      infinitive = false;
      gerund = false;
      if (TALKS.has(word)) at = skipTalks(items, at);
    } else if (
      infinitive &&
      (item.actor || word === "it" || word === "them") &&
      ALLOWS.test(items[at - 1]?.lower ?? "")
    ) {
      // "allowing it | to buy": who may is named right here.
      group.effect = mergeEffects(group.effect, "approved");
      infinitive = false;
      break;
    } else if (infinitive && INTENT.has(word)) {
      group.effect = mergeEffects(group.effect, "proposed");
      group.subjectless = true;
      infinitive = false;
    } else if (ing && at === verb - 1 && GERUND_BEFORE.has(word)) {
      gerund = true;
    } else if (AUXILIARIES.has(word) && word !== "to") {
      if (BE.has(word)) be = true;
      if (HAVE.has(word)) group.tense = "perfect";
      if (FUTURE.has(word)) group.tense = "future";
      if (MODAL.has(word)) group.tense = "modal";
      group.bare = false;
    } else if (item.date && group.first > 0) {
      if (/^(?:on|in|at|late|early)$/u.test(items[at - 1]?.lower ?? "")) at--;
    } else if (!GROUP_ADVERBS.has(word)) {
      break;
    }
    group.first = at;
  }
  group.first = Math.max(0, group.first);
  if (be && group.effect === null) {
    if (ing) group.tense = group.tense === "future" ? "future" : "progressive";
    else if (participle) {
      group.passive = true;
      if (group.tense === "past") group.tense = "past";
    }
  } else if (be && participle && !infinitive) {
    // "is set to be sold", "agreed to be acquired"
    group.passive = items
      .slice(group.first, verb)
      .some((item) => item.lower === "be" || item.lower === "been");
  }
  if (
    infinitive ||
    gerund ||
    (ing && group.tense !== "progressive" && group.effect === null)
  )
    group.subjectless = true;
  group.infinitive = infinitive && !be;
  // "is to buy"
  if (infinitive && be) {
    group.subjectless = false;
    group.tense = "future";
  }
  return group;
}

function isBaseSlot(group: VerbGroup, base: boolean): boolean {
  return base || group.first < group.verb;
}

/** "agreed | to", "in talks | on": the carrying word stands right before its "to" or preposition, or before the -ing. */
function isChainSlot(
  items: readonly Item[],
  at: number,
  first: number,
  ing: boolean,
): boolean {
  const word = items[at]?.lower ?? "";
  if (word === "set" || word === "close" || word === "bid")
    return items[at + 1]?.lower === "to";
  return at === first - 1 || ing;
}

function skipTalks(items: readonly Item[], at: number): number {
  let left = at;
  while (
    left > 0 &&
    /^(?:in|into|holding|held|advanced|early|final|exclusive|preliminary|further|the)$/u.test(
      items[left - 1]?.lower ?? "",
    )
  )
    left--;
  return left;
}

function mergeEffects(
  inner: VerbGroup["effect"],
  outer: VerbGroup["effect"],
): VerbGroup["effect"] {
  if (inner === "none" || outer === "none") return "none";
  // "expects to agree to buy": the outer word says how far it has come.
  return outer ?? inner;
}

/** What the group says of a thing done: null where it is not done and nobody means to. */
export function statusOfAct(group: VerbGroup): DealStatus | null {
  if (group.negated || group.effect === "none" || group.effect === "wish")
    return null;
  if (group.effect !== null) return group.effect;
  switch (group.tense) {
    case "past":
    case "perfect":
      return "completed";
    case "present":
    case "progressive":
      return "in_force";
    case "future":
      return "agreed";
    case "modal":
      return "proposed";
  }
}
