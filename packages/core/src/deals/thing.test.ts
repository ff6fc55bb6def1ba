import { describe, expect, it } from "vitest";
import { TRANSFER_VERBS, type TransferVerb } from "../lexicon/deal-verbs.ts";
import {
  markedItems,
  wordAt,
  wordsOf,
} from "../../test/support/read-marked-items.ts";
import { readThing } from "./thing.ts";

function frameOf(base: string): TransferVerb {
  const frame = TRANSFER_VERBS.find(({ forms }) => forms[0] === base);
  if (!frame) throw new Error(`no frame ${base}`);
  return frame;
}

/** "class: words" of what stands behind the verb. */
function thingOf(base: string, marked: string): string | null {
  const items = markedItems(`They ${base} ${marked}.`);
  const thing = readThing(items, wordAt(items, base) + 1, frameOf(base));
  return thing && `${thing.class}: ${wordsOf(items, thing.first, thing.end)}`;
}

describe("what may change hands", () => {
  it.each([
    ["buy", "[Bolt Inc|org]", "firm: Bolt Inc"],
    ["buy", "all of [Bolt Inc|org]", "firm: Bolt Inc"],
    ["buy", "a paint maker", "firm: a paint maker"],
    ["buy", "[Bolt Inc|org]'s paint unit", "firm: Bolt Inc 's paint unit"],
    ["buy", "a stake in [Bolt Inc|org]", "stake: a stake in Bolt Inc"],
    ["buy", "9 pct of [Bolt Inc|org]", "stake: 9 pct of Bolt Inc"],
    ["buy", "40% of [Bolt Inc|org]", "stake: 40 % of Bolt Inc"],
    ["buy", "60% of [Bolt Inc|org]", "firm: 60 % of Bolt Inc"],
    [
      "buy",
      "a majority stake in [Bolt Inc|org]",
      "firm: a majority stake in Bolt Inc",
    ],
    ["buy", "ten helicopters", "goods: ten helicopters"],
    ["buy", "5,000 tonnes of wheat", "goods: 5,000 tonnes of wheat"],
    [
      "buy",
      "between 2,000 and 3,000 tonnes of wheat",
      "goods: 3,000 tonnes of wheat",
    ],
    ["sell", "its paint stores", "firm: its paint stores"],
    ["sell", "tanks", "goods: tanks"],
    ["give", "a grant", "aid: a grant"],
    ["give", "$5 million in aid", "aid: $5 million in aid"],
    ["give", "a loan of $5 million", "credit: a loan"],
    ["give", "military support", "aid: military support"],
    ["lend", "$5 million", "money: $5 million"],
    ["provide", "drones", "goods: drones"],
    ["invest", "$5 million", "money: $5 million"],
    ["invest", "about $5 million", "money: $5 million"],
  ])("%s %s", (base, marked, thing) => {
    expect(thingOf(base, marked)).toBe(thing);
  });
});

describe("what does not", () => {
  it.each([
    ["buy", "time"],
    ["buy", "[Ana Ruiz|person]"],
    ["buy", "[Peru]"],
    ["give", "a chance"],
    ["give", "a speech"],
    ["give", "its support"],
    ["send", "a message"],
    ["send", "greetings"],
    ["provide", "an answer"],
    ["lend", "an ear"],
    ["invest", "time"],
    ["buy", "in May"],
  ])("%s %s", (base, marked) => {
    expect(thingOf(base, marked)).toBeNull();
  });
});
