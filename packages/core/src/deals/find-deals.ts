import type { DateExpression } from "../document/date-and-money.ts";
import type { Deal } from "../document/deal.ts";
import type { Draft, Stage } from "../document/draft.ts";
import { type Span, textSpan } from "../document/span.ts";
import { readAct } from "./act.ts";
import { readAgreement } from "./agreement.ts";
import type { Candidate } from "./candidate.ts";
import { confidenceOf } from "./confidence.ts";
import { isDealWord } from "./deal-phrase.ts";
import { addCourse } from "./course.ts";
import { findDate } from "./find-date.ts";
import { addLaterFacts } from "./add-later-facts.ts";
import { findTerms } from "./find-terms.ts";
import { type Merged, mergeCandidates } from "./merge-candidates.ts";
import type { Item, ItemSentence } from "./item.ts";
import { PREPOSITIONS } from "./noun-phrase.ts";
import { addProvision } from "./provision.ts";
import { readItems } from "./read-items.ts";
import type { Actor } from "./sides.ts";

/** Deals stage: what was agreed, by whom, for what and when; one record a real deal. */
export const dealsStage: Stage = { name: "deals", run: findDeals };

function findDeals(draft: Draft): Partial<Draft> {
  const sentences = readItems(draft);
  const proposed = sentences.flatMap(proposer());
  const merged = mergeCandidates(sentences, proposed).filter(isArrangement);
  addLaterFacts(sentences, merged);
  const dates = new Map(draft.dates.map((date) => [date.start, date]));
  return {
    deals: merged.map((candidate, at) => toDeal(draft, dates, candidate, at)),
  };
}

/** A person's own contract is employment, unless its sum is told. */
function isArrangement({ kind, parties, value }: Merged): boolean {
  const [only] = parties;
  return !(
    kind === "contract" &&
    parties.length === 1 &&
    only?.person &&
    !value
  );
}

function proposer(): (sentence: ItemSentence) => Candidate[] {
  let pair: readonly Actor[] = [];
  return (sentence) => {
    const own = pairOf(sentence);
    // "The two countries signed a pact, Norland and Westria said": named after it, where no two were before.
    const found = proposeDeals(sentence, pair.length > 0 ? pair : (own ?? []));
    pair = own ?? pair;
    return found;
  };
}

function proposeDeals(
  sentence: ItemSentence,
  pair: readonly Actor[],
): Candidate[] {
  const { items } = sentence;
  const found: Candidate[] = [];
  let free = 0;
  for (let at = 0; at < items.length; at++) {
    const lower = items[at]?.lower ?? "";
    // A verb reads its own object: a noun inside it is no second deal.
    const read =
      at >= free && isDealWord(lower)
        ? readAgreement(sentence, at, pair)
        : null;
    const act = read ?? (at >= free ? readAct(sentence, at) : null);
    if (!act) continue;
    const { after, ...candidate } = act;
    const dated = {
      ...candidate,
      date: findDate(sentence, candidate),
      terms: findTerms(sentence, candidate),
    };
    const whole = addCourse(sentence, addProvision(sentence, dated));
    found.push({ ...whole, evidence: trimEnd(items, whole.evidence) });
    free = Math.max(free, after);
  }
  return found;
}

/** Evidence does not end in a preposition or a comma that leads on. */
function trimEnd(items: readonly Item[], evidence: Span): Span {
  let at = items.findIndex(({ end }) => end >= evidence.end);
  while (
    at > 0 &&
    (items[at]?.mark === true || PREPOSITIONS.has(items[at]?.lower ?? "")) &&
    (items[at - 1]?.start ?? 0) > evidence.start
  )
    at--;
  const last = items[at];
  return last ? { start: evidence.start, end: last.end } : evidence;
}

/** The two states or firms that a sentence names: "the two sides" after it are they. */
function pairOf({ items }: ItemSentence): Actor[] | null {
  const states: Actor[] = [];
  const firms: Actor[] = [];
  for (const { actor } of items) {
    if (!actor || actor.side.person || (actor.place && !actor.side.state))
      continue;
    const known = actor.side.state ? states : firms;
    if (!known.some(({ side }) => side.entityId === actor.side.entityId))
      known.push(actor);
  }
  if (states.length === 2) return states;
  return states.length === 0 && firms.length === 2 ? firms : null;
}

/** "lend Peru $5 million": the sum is the value; what it is for nobody says. */
function hasOnlySum({ subject, value }: Candidate): boolean {
  return (
    subject !== null &&
    value !== null &&
    subject.start >= value.start &&
    subject.end <= value.end
  );
}

function toDeal(
  draft: Draft,
  dates: ReadonlyMap<number, DateExpression>,
  candidate: Candidate & { evidences: { start: number; end: number }[] },
  at: number,
): Deal {
  const cut = ({ start, end }: { start: number; end: number }) =>
    textSpan(draft.text, start, end);
  const { value, date } = candidate;
  const dated = date && dates.get(date.start);
  return {
    id: `d${at + 1}`,
    kind: candidate.kind ?? "other",
    status: candidate.status,
    parties: candidate.parties.map(({ name, entityId, role, start, end }) => ({
      name,
      entityId,
      role,
      start,
      end,
    })),
    signatories: candidate.signatories.map(
      ({ name, entityId, start, end }) => ({ name, entityId, start, end }),
    ),
    value: value && {
      start: value.start,
      end: value.end,
      text: draft.text.slice(value.start, value.end),
      amount: value.amount,
      currency: value.currency,
      qualifier: value.qualifier,
    },
    date: dated
      ? {
          start: dated.start,
          end: dated.end,
          text: draft.text.slice(dated.start, dated.end),
          value: dated.value,
          basis: dated.basis,
        }
      : null,
    subject: hasOnlySum(candidate)
      ? null
      : candidate.subject && cut(candidate.subject),
    terms: candidate.terms.map((term) => ({
      ...cut(term),
      negative: term.negative,
    })),
    evidence: candidate.evidences.map(cut),
    confidence: confidenceOf(candidate),
    rule: candidate.rule,
  };
}
