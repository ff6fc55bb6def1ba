import type { MoneyExpression } from "../document/date-and-money.ts";
import { AID, BUSINESS, CREDIT, GOODS, STAKE } from "../lexicon/deal-things.ts";
import type { ThingClass, TransferVerb } from "../lexicon/deal-verbs.ts";
import { actorOfPhrase, phraseEnd, STAKE_JOINTS } from "./noun-phrase.ts";
import type { Item } from "./item.ts";
import { isPrice } from "./told-money.ts";

export interface Thing {
  class: ThingClass;
  first: number;
  end: number;
  money: MoneyExpression | null;
}

export function readThing(
  items: readonly Item[],
  from: number,
  frame: TransferVerb,
): Thing | null {
  let first = from;
  while (
    /^(?:about|up|nearly|over|around|some|more|than|an?|the|additional|another|further|almost|approximately|to|at|least|new|fresh|first|initial|emergency|soft|concessional|\d{1,3}-(?:day|week|month|year))$/u.test(
      items[first]?.lower ?? "",
    ) &&
    hasMoneySoon(
      items,
      first,
      /^(?:an?|the)$/u.test(items[first]?.lower ?? "") ? 2 : 4,
    )
  )
    first++;
  first = skipQuantifiers(items, first);
  const money = items[first]?.money ?? null;
  if (money) return readMoneyThing(items, first, money, frame);
  let end = phraseEnd(items, first);
  if (end === first) return null;
  const head = end - 1;
  const words = items.slice(first, end).map((item) => item.lower);
  while (STAKE_JOINTS.has(items[end]?.lower ?? "") && end - first < 24) {
    const joint = items[end]?.lower;
    if (joint === "in" && !words.some((word) => STAKE.has(word))) break;
    const more = phraseEnd(items, end + 1);
    if (more === end + 1) break;
    words.push(...items.slice(end + 1, more).map((item) => item.lower));
    end = more;
  }
  const quantity = items.slice(from, first).map((item) => item.lower);
  const thing = classify(items, first, head, [...quantity, ...words], frame);
  return (
    thing && {
      class: thing,
      first,
      end,
      money: items.slice(first, end).find((item) => item.money)?.money ?? null,
    }
  );
}

/** "all of the", "half of", "the equivalent of": what is counted comes after. */
function skipQuantifiers(items: readonly Item[], from: number): number {
  let at = from;
  if (items[at]?.lower === "the" && items[at + 1]?.lower === "equivalent") at++;
  if (
    /^(?:all|both|half|most|part|equivalent|some|any)$/u.test(
      items[at]?.lower ?? "",
    )
  )
    at++;
  if (at > from && items[at]?.lower === "of") at++;
  // "between 2,000 and 3,000 tonnes"
  if (
    items[at]?.lower === "between" &&
    /^\d/u.test(items[at + 1]?.text ?? "") &&
    items[at + 2]?.lower === "and"
  )
    at += 3;
  return at;
}

function hasMoneySoon(
  items: readonly Item[],
  at: number,
  reach: number,
): boolean {
  for (let step = 1; step <= reach; step++)
    if (items[at + step]?.money) return true;
  return false;
}

/** "$5 million", "$5 million in aid", "5 mln dlrs of loans", "$40 million worth of arms". */
function readMoneyThing(
  items: readonly Item[],
  first: number,
  money: MoneyExpression,
  frame: TransferVerb,
): Thing | null {
  if (isPrice(items, first) && items[first + 1]?.lower !== "in") return null;
  let end = first + 1;
  if (items[end]?.lower === "worth") end++;
  const joint = items[end]?.lower;
  let of = end;
  if (joint === "in" || joint === "of") {
    const stop = phraseEnd(items, end + 1);
    const head = items[stop - 1]?.lower ?? "";
    if (!actorOfPhrase(items, end + 1, stop)) {
      of = stop;
      const thing = classOf(head, frame);
      if (thing) return { class: thing, first, end: stop, money };
    }
  } else {
    // "a $5 million loan", "a 5 mln dlr grant"
    const stop = phraseEnd(items, end);
    const thing =
      stop > end ? classOf(items[stop - 1]?.lower ?? "", frame) : null;
    if (thing) return { class: thing, first, end: stop, money };
    if (stop > end) return null;
  }
  end = of > end ? of : first + 1;
  return frame.things.money ? { class: "money", first, end, money } : null;
}

const VAGUE_AID = new Set(["support", "help", "cash"]);

const HARD_SUPPORT =
  /^(?:financial|military|humanitarian|logistical|technical|budget|budgetary|air)$/u;

function classOf(head: string, frame: TransferVerb): ThingClass | null {
  if (CREDIT.has(head) && frame.things.credit) return "credit";
  if (AID.has(head) && frame.things.aid && !VAGUE_AID.has(head)) return "aid";
  if (GOODS.has(head) && frame.things.goods) return "goods";
  return null;
}

function classify(
  items: readonly Item[],
  first: number,
  head: number,
  words: readonly string[],
  frame: TransferVerb,
): ThingClass | null {
  const headWord = items[head]?.lower ?? "";
  const percent = percentOf(words);
  const stake = percent !== null || words.some((word) => STAKE.has(word));
  const all =
    words.some((word) =>
      /^(?:all|outstanding|remaining|majority|control|controlling)$/u.test(
        word,
      ),
    ) || (percent ?? 0) >= 50;
  if (stake && frame.things.stake) return all ? "firm" : "stake";
  const plain = classOf(headWord, frame);
  const military = words.some((word) => HARD_SUPPORT.test(word));
  if (VAGUE_AID.has(headWord) && military && frame.things.aid) return "aid";
  const actor = items[head]?.actor;
  if (frame.things.firm) {
    // "sold its paint stores": what a firm calls its own and sells is a business, not wares.
    const own =
      /^(?:its|their)$/u.test(items[first]?.lower ?? "") &&
      frame.subject === "seller";
    if (own && plain !== "credit" && plain !== "aid") return "firm";
    if (
      actor &&
      !actor.place &&
      !actor.adjective &&
      !actor.person &&
      !/^(?:it|they|them|he|she|him|her)$/u.test(items[head]?.lower ?? "")
    )
      return "firm";
    if (
      plain === "goods" &&
      !words.some((word) => word === "unit" || word === "units")
    )
      return "goods";
    if (words.some((word) => BUSINESS.has(word))) return "firm";
  }
  // "tonnes of wheat": what is counted says the class where the head does not.
  if (plain) return plain;
  return first < head || words.length > 1
    ? (words
        .map((word) => classOf(word, frame))
        .find((found) => found === "goods") ?? null)
    : null;
}

function percentOf(words: readonly string[]): number | null {
  const joined = words.find((word) => /^\d+(?:\.\d+)?%$/u.test(word));
  if (joined !== undefined) return Number.parseFloat(joined);
  const at = words.findIndex((word) => /^(?:pct|percent|per|%)$/u.test(word));
  if (at < 1) return null;
  if (words[at] === "per" && words[at + 1] !== "cent") return null;
  const figure = Number.parseFloat(words[at - 1] ?? "");
  return Number.isFinite(figure) ? figure : 0;
}
