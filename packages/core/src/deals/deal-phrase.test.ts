import { describe, expect, it } from "vitest";
import { markedItems, wordsOf } from "../../test/support/read-marked-items.ts";
import { type DealPhrase, isDealWord, readDealPhrase } from "./deal-phrase.ts";

function phraseOf(marked: string): (DealPhrase & { words: string }) | null {
  const items = markedItems(marked);
  const at = items.findIndex(({ lower }) => isDealWord(lower));
  const phrase = readDealPhrase(items, at);
  return (
    phrase && { ...phrase, words: wordsOf(items, phrase.first, phrase.end) }
  );
}

describe("what a deal is called, and what kind that makes it", () => {
  it.each([
    ["They signed a treaty.", "a treaty", "treaty"],
    ["They signed a trade pact.", "a trade pact", "trade"],
    ["They signed a free trade agreement.", "a free trade agreement", "trade"],
    [
      "They signed a memorandum of understanding.",
      "a memorandum of understanding",
      "memorandum",
    ],
    ["They signed a supply contract.", "a supply contract", "supply"],
    [
      "They signed a construction contract.",
      "a construction contract",
      "contract",
    ],
    [
      "They signed a five-year, exclusive agreement.",
      "a five-year , exclusive agreement",
      null,
    ],
    ["They signed a loan agreement.", "a loan agreement", "loan"],
    ["They signed a licensing deal.", "a licensing deal", "licence"],
    ["They agreed on a merger.", "a merger", "merger"],
    ["They agreed on a ceasefire deal.", "a ceasefire deal", "ceasefire"],
    [
      "They signed a joint venture agreement.",
      "a joint venture agreement",
      "joint_venture",
    ],
    ["They signed a letter of intent.", "a letter of intent", null],
    [
      "They signed a trade and security pact.",
      "a trade and security pact",
      "trade",
    ],
    ["They signed a deal.", "a deal", null],
  ])("%s", (text, words, kind) => {
    const phrase = phraseOf(text);
    expect([phrase?.words, phrase?.kind]).toEqual([words, kind]);
  });
});

describe("words that only look like a deal's name", () => {
  it.each([
    "They had a great deal of luck.",
    "They signed no treaty.",
    "The contract workers left.",
    "The deal makers left.",
    "A social contract holds.",
    "It is a raw deal.",
    "A letter came.",
    "The plan was old.",
    "They struck a plea deal.",
    "Union wage contract talks broke down.",
    "The new deal's author left.",
    "It was a bargaining agreement.",
  ])("%s", (text) => {
    expect(phraseOf(text)).toBeNull();
  });
});

describe("what the phrase says besides", () => {
  it.each([
    ["They signed the treaty.", { definite: true, single: true }],
    ["They signed a treaty.", { definite: false, single: true }],
    ["They signed treaties.", { definite: false, single: false }],
    ["They saw the proposed merger.", { status: "proposed" }],
    ["They kept the existing treaty.", { status: "in_force" }],
    ["They kept an expired treaty.", { status: "expired" }],
    ["They read a draft treaty.", { status: "negotiating" }],
    ["They held negotiations.", { status: "negotiating", weak: true }],
    ["They left as part of a deal.", { hangs: true }],
    ["Under a deal they left.", { hangs: true }],
    ["Under the deal they left.", { hangs: false }],
    ["They left with a deal.", { hangs: false }],
    ["They accepted a formula.", { consentOnly: true }],
  ] as [string, Partial<DealPhrase>][])("%s", (text, shape) => {
    expect(phraseOf(text)).toMatchObject(shape);
  });

  it.each([
    ["[Peru]'s treaty", ["Peru"], []],
    ["The [Peru] treaty", [], ["Peru"]],
    ["The [Peru]-[Chile] treaty", [], ["Peru", "Chile"]],
    ["The [Peru] and [Chile] treaty", [], ["Peru", "Chile"]],
  ])("whose %s is", (text, owners, pair) => {
    const phrase = phraseOf(text);
    const names = (actors: DealPhrase["pair"] = []) =>
      actors.map(({ side }) => side.name);
    expect([names(phrase?.owners), names(phrase?.pair)]).toEqual([
      owners,
      pair,
    ]);
  });

  it("takes the sum before the noun", () => {
    expect(phraseOf("They signed a $5 million contract.")?.money?.amount).toBe(
      5_000_000,
    );
  });
});
