import type { Draft } from "../document/draft.ts";
import type { Candidate } from "./candidate.ts";
import { isDealWord } from "./deal-phrase.ts";
import type { ItemSentence } from "./item.ts";
import { clauseEnd } from "./read-tail.ts";

const TERM_VERBS = new Set(
  "contain contains include includes included provide provides provided require requires required call calls called oblige obliges commit commits allow allows bar bars ban bans prohibit prohibits cover covers covered stipulate stipulates envisage envisages guarantee guarantees limit limits exclude excludes give gives grant grants run runs last lasts specify specifies set sets".split(
    " ",
  ),
);
const NEGATIVE = /\b(?:not|no|never|without|excludes?|n't)\b/u;

/** Conditions that the sentence states: "although the pact does not contain a defence clause", "subject to approval". */
export function findTerms(
  _draft: Draft,
  { items }: ItemSentence,
  { trigger }: Candidate,
): Candidate["terms"] {
  const terms: Candidate["terms"] = [];
  for (let at = 0; at < items.length && terms.length < 4; at++) {
    const item = items[at];
    if (!item) break;
    if (
      item.lower === "subject" &&
      items[at + 1]?.lower === "to" &&
      item.start > trigger.start
    ) {
      push(at);
      continue;
    }
    if (
      /^(?:conditional|contingent)$/u.test(item.lower) &&
      /^(?:on|upon)$/u.test(items[at + 1]?.lower ?? "")
    ) {
      push(at);
      continue;
    }
    if (!isDealWord(item.lower) || item.start < trigger.start) continue;
    const first = at + 1;
    const verb = verbOfTerm(first);
    if (verb < 0) continue;
    push(first);
  }
  return terms;

  function verbOfTerm(first: number): number {
    let at = first;
    while (
      at - first < 4 &&
      /^(?:does|do|did|will|would|also|not|n't|which|that|is|specifically)$/u.test(
        items[at]?.lower ?? "",
      )
    )
      at++;
    return TERM_VERBS.has(items[at]?.lower ?? "") ? at : -1;
  }
  function push(first: number): void {
    let start = first;
    while (/^(?:which|that)$/u.test(items[start]?.lower ?? "")) start++;
    const end = clauseEnd(items, start + 1);
    const from = items[start];
    const last = items[end - 1];
    if (!from || !last) return;
    const text = items
      .slice(start, end)
      .map((item) => item.lower)
      .join(" ");
    terms.push({
      start: from.start,
      end: last.end,
      negative: NEGATIVE.test(text),
    });
  }
}
