import { describe, expect, it } from "vitest";
import {
  markedItems,
  wordAt,
  wordsOf,
} from "../../test/support/read-marked-items.ts";
import { readTail, type Tail } from "./read-tail.ts";

/** What follows the word "deal". */
function tailOf(marked: string): {
  tail: Tail;
  words: (range: readonly [number, number] | null) => string | null;
} {
  const items = markedItems(marked);
  return {
    tail: readTail(items, wordAt(items, "deal") + 1),
    words: (range) => range && wordsOf(items, range[0], range[1]),
  };
}

describe("the sides behind a deal", () => {
  it.each([
    ["a deal with [Peru] on gas", "with", ["Peru"]],
    ["a deal with [Peru] and [Chile] on gas", "with", ["Peru", "Chile"]],
    ["a deal between [Peru] and [Chile]", "between", ["Peru", "Chile"]],
    [
      "a deal among [Peru], [Chile] and [Oman]",
      "between",
      ["Peru", "Chile", "Oman"],
    ],
    ["a deal, signed by [Peru] and [Chile]", "by", ["Peru", "Chile"]],
    ["a deal from [Acme Corp|org]", "from", ["Acme Corp"]],
    ["a deal for [Acme Corp|org]", "for", ["Acme Corp"]],
    ["a deal to [Peru]", "to", ["Peru"]],
    [
      "a deal between said centre and [Acme Corp|org]",
      "between",
      ["Acme Corp"],
    ],
    ["a deal on gas with [Peru]", "with", ["Peru"]],
    ["a deal last month with [Peru]", "with", ["Peru"]],
    ["a deal in May 2020 with [Peru]", "with", ["Peru"]],
    ["a deal worth $5 million with [Peru]", "with", ["Peru"]],
  ] as const)("%s", (text, slot, names) => {
    const { tail } = tailOf(text);
    expect(tail[slot]?.actors.map(({ side }) => side.name)).toEqual(names);
  });

  it.each([
    "a deal that [Peru] praised",
    "a deal while [Peru] slept",
    "a deal, said [Peru]",
    "a deal although [Peru] with [Chile] slept",
  ])("stops at another clause: %s", (text) => {
    const { tail } = tailOf(text);
    expect([tail.with, tail.by, tail.between, tail.to]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("knows the pair that was named before", () => {
    expect(tailOf("a deal between the two countries").tail.pair).toBe(true);
    expect(tailOf("a deal between old men").tail.pair).toBe(false);
  });
});

describe("what a deal is for, about and worth", () => {
  it.each([
    ["a deal to build two dams", "build two dams"],
    ["a deal with [Peru] to build two dams", "build two dams"],
    ["a deal worth $5 million to build two dams", "build two dams"],
    ["a deal to build, equip and run a dam", "build , equip and run a dam"],
    ["a deal on gas", null],
  ])("purpose of %s", (text, purpose) => {
    const { tail, words } = tailOf(text);
    expect(words(tail.purpose)).toBe(purpose);
  });

  it.each([
    ["a deal on trade and security", "trade and security"],
    ["a deal covering wheat", "wheat"],
    ["a deal concerning the border", "the border"],
    ["a deal for three years", null],
    ["a deal with [Peru]", null],
  ])("topic of %s", (text, topic) => {
    const { tail, words } = tailOf(text);
    expect(words(tail.topic)).toBe(topic);
  });

  it.each([
    ["a deal worth $5 million", 5_000_000],
    ["a deal valued at $5 million", 5_000_000],
    ["a deal for up to $5 million", 5_000_000],
    ["a deal, worth $5 million", 5_000_000],
    ["a deal at $5 a share", null],
    ["a deal for $5 per barrel", null],
    ["a deal with [Peru]", null],
  ])("value of %s", (text, amount) => {
    expect(tailOf(text).tail.money?.amount ?? null).toBe(amount);
  });

  it.each([
    ["a deal signed in May", "signed"],
    ["a deal reached on Monday", "agreed"],
    ["a deal brokered by [Oman]", "agreed"],
    ["a deal with [Peru]", null],
  ])("status of %s", (text, status) => {
    expect(tailOf(text).tail.status).toBe(status);
  });
});
