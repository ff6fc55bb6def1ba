import { describe, expect, it } from "vitest";
import {
  markedItems,
  wordAt,
  wordsOf,
} from "../../test/support/read-marked-items.ts";
import {
  actorOfPhrase,
  phraseEnd,
  phraseStart,
  readGroup,
  readGroupLeft,
} from "./noun-phrase.ts";

describe("where a noun phrase ends", () => {
  it.each([
    ["The old paint maker said so.", "The old paint maker"],
    ["[Acme Corp|org]'s paint unit in Lima.", "Acme Corp 's paint unit"],
    ["[Siemens|org]' paint unit in Lima.", "Siemens ' paint unit"],
    ["40% of the shares.", "40 %"],
    ["[Acme Corp|org] opened a mine.", "Acme Corp"],
    ["Two dams and a road.", "Two dams"],
    ["The dams, a road.", "The dams"],
    ["The treaty signed in May.", "The treaty"],
    ["It was old.", ""],
    ["In May it rained.", ""],
  ])("%s", (text, phrase) => {
    const items = markedItems(text);
    expect(wordsOf(items, 0, phraseEnd(items, 0))).toBe(phrase);
  });
});

describe("where a noun phrase begins", () => {
  it.each([
    ["They saw the old paint maker .", "the old paint maker"],
    ["They spoke of [Acme Corp|org]'s paint unit .", "Acme Corp 's paint unit"],
    ["They spoke of two dams .", "two dams"],
    ["They left because .", ""],
  ])("%s", (text, phrase) => {
    const items = markedItems(text);
    const end = items.length - 1;
    expect(wordsOf(items, phraseStart(items, end), end)).toBe(phrase);
  });
});

describe("whom a phrase names", () => {
  it.each([
    ["The [Peruvian|nat|PE] government", "Peruvian"],
    ["The [Peruvian|nat|PE] rebels", "Peruvian"],
    ["[Acme Corp|org]", "Acme Corp"],
    ["[Peru]'s delegation", "Peru"],
    ["The [Peruvian|nat|PE] wine", null],
    ["[Peru]'s wine", null],
    ["The [Peruvian|nat|PE] unit", null],
    ["The old government", null],
  ])("%s", (text, name) => {
    const items = markedItems(text);
    expect(actorOfPhrase(items, 0, items.length)?.side.name ?? null).toBe(name);
  });
});

describe("a group of sides", () => {
  it.each([
    ["[Peru] and [Chile] said so.", ["Peru", "Chile"]],
    ["[Peru], [Chile] and [Oman] said so.", ["Peru", "Chile", "Oman"]],
    ["[Peru], [Chile], and [Oman] said so.", ["Peru", "Chile", "Oman"]],
    ["[Peru] as well as [Chile] said so.", ["Peru", "Chile"]],
    ["[Peru] together with [Chile] said so.", ["Peru", "Chile"]],
    ["Both [Peru] and [Chile] said so.", ["Peru", "Chile"]],
    ["The governments of [Peru] and [Chile] said so.", ["Peru", "Chile"]],
    ["Officials from [Peru] said so.", ["Peru"]],
    [
      "[Ana Ruiz|person], president of [Acme Corp|org], and [Ole Berg|person] said so.",
      ["Ana Ruiz", "Ole Berg"],
    ],
    [
      "[Ana Ruiz|person] of [Peru] and [Ole Berg|person] said so.",
      ["Ana Ruiz", "Ole Berg"],
    ],
    ["[Peru], where it rained, said so.", ["Peru"]],
    ["Wine and bread.", null],
    ["The wine of [Peru] was old.", null],
  ])("%s", (text, names) => {
    const group = readGroup(markedItems(text), 0);
    expect(group?.actors.map(({ side }) => side.name) ?? null).toEqual(names);
  });
});

describe("a group of sides, read leftwards", () => {
  it.each([
    ["[Peru] and [Chile] signed.", ["Peru", "Chile"]],
    ["[Peru], [Chile] and [Oman] signed.", ["Peru", "Chile", "Oman"]],
    ["In Lima [Peru] signed.", ["Peru"]],
    [
      "[Acme Corp|org], [Peru]'s paint maker, and [Bolt Inc|org] signed.",
      ["Acme Corp", "Bolt Inc"],
    ],
    ["The rain signed.", null],
  ])("%s", (text, names) => {
    const items = markedItems(text);
    const group = readGroupLeft(items, wordAt(items, "signed"));
    expect(group?.actors.map(({ side }) => side.name) ?? null).toEqual(names);
  });
});
