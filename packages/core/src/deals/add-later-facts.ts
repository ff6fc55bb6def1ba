import type { DealStatus } from "../document/deal.ts";
import type { MoneyExpression } from "../document/date-and-money.ts";
import { findLaterCourse } from "./course.ts";
import { isDealWord } from "./deal-phrase.ts";
import type { Merged } from "./merge-candidates.ts";
import type { Item, ItemSentence } from "./item.ts";
import { findLaterTerm } from "./find-terms.ts";
import { readLaterSigners } from "./later-signers.ts";
import { addParty, isSameSide } from "./parties.ts";
import { isPrice } from "./told-money.ts";

const WHOLE = new Set(
  "deal transaction acquisition purchase takeover merger contract agreement sale investment project price".split(
    " ",
  ),
);
const TELLS = new Set(
  "worth valued value totals totalled totaled total estimated set put at cost costs price".split(
    " ",
  ),
);
const SENTENCES_AFTER = 6;
const SIGNED_AFTER = 2;
const SIGNED_LATER: ReadonlySet<DealStatus> = new Set([
  "signed",
  "agreed",
  "approved",
  "in_force",
]);
const OPEN: ReadonlySet<DealStatus> = new Set(["signed", "agreed", "approved"]);

/** A sum or a term told later belongs to the deal told before: "The transaction is valued at $5 million". */
export function addLaterFacts(
  sentences: readonly ItemSentence[],
  merged: readonly Merged[],
): void {
  const inOrder = [...merged].sort((a, b) => a.sentence - b.sentence);
  let next = 0;
  // The sentence that last began with "the deal": an "it" right after it is the deal too.
  let named = -Infinity;
  for (const sentence of sentences) {
    while ((inOrder[next]?.sentence ?? Infinity) <= sentence.index) next++;
    const deal = inOrder[next - 1];
    const gap = deal ? sentence.index - deal.sentence : Infinity;
    if (!deal || sentence.headline || gap > SENTENCES_AFTER) continue;
    if (deal.value === null && deal.kind !== "ceasefire")
      deal.value = wholeValue(sentence.items);
    if (gap <= SIGNED_AFTER && SIGNED_LATER.has(deal.status))
      addSigners(sentence.items, deal);
    const course = gap <= 2 ? findLaterCourse(sentence) : null;
    if (course && OPEN.has(deal.status)) {
      deal.status = course.status;
      deal.date = course.date ?? deal.date;
    }
    // "It" means what the sentence before told of; "the treaty" reaches further.
    const names = namesDeal(sentence);
    const near = gap === 1 || names || sentence.index === named + 1;
    const term = findLaterTerm(sentence, near);
    if (names) named = sentence.index;
    if (gap === 1) addDate(sentence.items, deal);
    if (term && !deal.terms.some(({ start }) => start === term.start))
      deal.terms.push(term);
  }
}

function namesDeal({ items }: ItemSentence): boolean {
  return items[0]?.lower === "the" && isDealWord(items[1]?.lower ?? "");
}

function wholeValue(items: readonly Item[]): MoneyExpression | null {
  let whole = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (
      WHOLE.has(item.lower) &&
      /^(?:the|this|total|purchase|whole)$/u.test(items[at - 1]?.lower ?? "")
    )
      whole = at;
    // "Under the accord, each will pay half of the cost of $8 million."
    if (
      item.money &&
      items[at - 1]?.lower === "of" &&
      items[at - 2]?.lower === "cost" &&
      items.slice(0, at).some(({ lower }) => isDealWord(lower))
    )
      return item.money;
    if (!item.money || whole < 0 || at - whole > 14 || isPrice(items, at))
      continue;
    const between = items.slice(whole, at);
    if (between.some(({ lower }) => lower === "," || lower === ";")) continue;
    if (between.some(({ lower }, step) => step > 0 && TELLS.has(lower)))
      return item.money;
  }
  return null;
}

const MADE: Readonly<Record<string, DealStatus>> = {
  signed: "signed",
  inked: "signed",
  concluded: "agreed",
  reached: "agreed",
  agreed: "agreed",
  announced: "agreed",
  ratified: "approved",
  approved: "approved",
  completed: "completed",
};

/** "It was signed in Oslo on Tuesday", "The ceremony took place in May": the day told right after the deal. */
function addDate(items: readonly Item[], deal: Merged): void {
  if (deal.date !== null) return;
  const opening = items.slice(0, 8).map(({ lower }) => lower);
  const [first = "", second = ""] = opening;
  let verb = -1;
  let made: DealStatus | undefined;
  if (/^(?:it|they|both)$/u.test(first)) {
    verb = opening.findIndex((word) => MADE[word] !== undefined);
    const passive = /^(?:was|were|been)$/u.test(opening[verb - 1] ?? "");
    if (verb < 0 || passive !== (first === "it")) return;
    made = MADE[opening[verb] ?? ""];
    if (opening.includes("not") || opening.includes("if")) return;
  } else if (
    first === "the" &&
    (/^(?:signing|ceremony)$/u.test(second) || opening[2] === "ceremony")
  ) {
    if (deal.status !== "signed") return;
    verb = 1;
  }
  if (verb < 0) return;
  const dated = items
    .slice(verb + 1, verb + 10)
    .find(({ date, mark }) => mark || date !== null);
  if (!dated?.date) return;
  deal.date = { start: dated.start, end: dated.end };
  if (made === "signed" && deal.status === "agreed") deal.status = "signed";
}

function addSigners(items: readonly Item[], deal: Merged): void {
  const signers = readLaterSigners(items);
  for (const actor of signers) {
    const { person, side } = actor;
    if (!person) continue;
    if (!deal.signatories.some((other) => isSameSide(other, person)))
      deal.signatories.push(person);
    if (deal.parties.length < 2 && !side.person)
      addParty(deal.parties, actor, "party");
  }
}
