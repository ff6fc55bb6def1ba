import type { Candidate } from "./candidate.ts";
import { isDealWord } from "./deal-phrase.ts";
import type { Item, ItemSentence } from "./item.ts";
import { clauseEnd } from "./clause-end.ts";

const TERM_VERBS = new Set(
  "contain contains include includes included provide provides provided require requires required call calls called oblige obliges commit commits allow allows bar bars ban bans prohibit prohibits cover covers covered stipulate stipulates envisage envisages guarantee guarantees limit limits exclude excludes give gives grant grants run runs last lasts specify specifies set sets need needs".split(
    " ",
  ),
);
const NEGATIVE = /\b(?:not|no|never|without|excludes?|n't)\b/u;

type Term = Candidate["terms"][number];
const MOST_TERMS = 4;

/** Conditions that the sentence states: "although the pact does not contain a defence clause", "subject to approval". */
export function findTerms(
  { items }: ItemSentence,
  { trigger }: Pick<Candidate, "trigger">,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < items.length && terms.length < MOST_TERMS; at++) {
    const item = items[at];
    if (!item || item.start < trigger.start) continue;
    const first = isCondition(items, at)
      ? at
      : isDealWord(item.lower) && isTermVerb(items, at + 1)
        ? at + 1
        : -1;
    const term = first < 0 ? null : readTerm(items, first);
    if (term) terms.push(term);
  }
  return terms;
}

/** "It contains no clause on defence", "The pact runs for ten years": what a sentence says of the deal before it. */
export function findLaterTerm(
  { items }: ItemSentence,
  near: boolean,
): Term | null {
  const first = items[0]?.lower ?? "";
  const verb =
    first === "it"
      ? 1
      : first === "the" && isDealWord(items[1]?.lower ?? "")
        ? 2
        : -1;
  if (near && verb > 0 && isTermVerb(items, verb)) return readTerm(items, verb);
  const condition = items.findIndex(
    (_, at) => isCondition(items, at) && isOfDeal(items, at),
  );
  return condition > 0 ? readTerm(items, condition) : null;
}

/** "the purchase is | subject to approval" */
function isOfDeal(items: readonly Item[], condition: number): boolean {
  const noun = items[condition - 2]?.lower ?? "";
  return (
    /^(?:is|are|was|remains?)$/u.test(items[condition - 1]?.lower ?? "") &&
    /^(?:the|this)$/u.test(items[condition - 3]?.lower ?? "") &&
    (isDealWord(noun) || noun === "transaction")
  );
}

/** "subject to approval", "conditional on a vote" */
function isCondition(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.lower ?? "";
  const { lower = "" } = items[at] ?? {};
  return lower === "subject"
    ? next === "to"
    : /^(?:conditional|contingent)$/u.test(lower) &&
        /^(?:on|upon)$/u.test(next);
}

function isTermVerb(items: readonly Item[], first: number): boolean {
  let at = first;
  while (
    at - first < 4 &&
    /^(?:does|do|did|will|would|also|not|n't|which|that|is|to|specifically)$/u.test(
      items[at]?.lower ?? "",
    )
  )
    at++;
  return TERM_VERBS.has(items[at]?.lower ?? "");
}

function readTerm(items: readonly Item[], first: number): Term | null {
  let start = first;
  while (/^(?:which|that)$/u.test(items[start]?.lower ?? "")) start++;
  const end = endOfTerm(items, start);
  const from = items[start];
  const last = items[end - 1];
  if (!from || !last) return null;
  const text = items
    .slice(start, end)
    .map((item) => item.lower)
    .join(" ");
  return { start: from.start, end: last.end, negative: NEGATIVE.test(text) };
}

/** A term ends where the clause goes on to what became of the deal: "… and has not entered into force". */
function endOfTerm(items: readonly Item[], start: number): number {
  const end = clauseEnd(items, start + 1);
  for (let at = start + 1; at < end; at++)
    if (
      items[at]?.lower === "and" &&
      /^(?:has|have|had|is|was|will|came|took|entered)$/u.test(
        items[at + 1]?.lower ?? "",
      ) &&
      !isTermVerb(items, at + 1)
    )
      return at;
  return end;
}
