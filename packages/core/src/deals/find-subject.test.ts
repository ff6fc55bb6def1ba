import { describe, expect, it } from "vitest";
import { markedItems, wordAt } from "../../test/support/read-marked-items.ts";
import { findSubject } from "./find-subject.ts";

function subjectOf(marked: string): string[] | null {
  const items = markedItems(marked);
  const group = findSubject(items, wordAt(items, "signed"));
  return group && group.actors.map(({ side }) => side.name);
}

describe("who does what the verb tells", () => {
  it.each([
    ["[Peru] signed it.", ["Peru"]],
    ["[Peru] and [Chile] signed it.", ["Peru", "Chile"]],
    ["In Lima, [Peru] and [Chile] signed it.", ["Peru", "Chile"]],
    ["The government of [Peru] signed it.", ["Peru"]],
    ["The governments of [Peru] and [Chile] signed it.", ["Peru", "Chile"]],
    ["The [Peruvian|nat|PE] government signed it.", ["Peruvian"]],
    ["[Acme Corp|org], a paint maker, signed it.", ["Acme Corp"]],
    ["[Acme Corp|org], which makes paint, signed it.", ["Acme Corp"]],
    ["[Acme Corp|org], which signed it, makes paint.", ["Acme Corp"]],
    ["[Acme Corp|org] of [Peru] signed it.", ["Acme Corp"]],
    ["[Acme Corp|org] said it signed a deal.", ["Acme Corp"]],
    [
      "[Acme Corp|org] announced on Monday that it signed a deal.",
      ["Acme Corp"],
    ],
    ["[Peru] and [Chile] said they signed a deal.", ["Peru", "Chile"]],
    ["[Acme Corp|org] said so and signed a deal.", ["Acme Corp"]],
    ["[Peru] on Monday signed it.", ["Peru"]],
    ["[Peru] (the host) signed it.", ["Peru"]],
    [
      "[Peru], after a meeting in Lima with [Chile], signed it.",
      ["Peru", "Chile"],
    ],
    ["[Peru], after a war with [Chile], signed it.", ["Peru"]],
  ])("%s", (text, names) => {
    expect(subjectOf(text)).toEqual(names);
  });
});

describe("who is not said", () => {
  it.each([
    "The minister signed it.",
    "It was signed.",
    "The wine of [Peru] was good and the men signed it.",
    "When it rained, they signed it.",
  ])("%s", (text) => {
    const found = subjectOf(text) ?? [];
    expect(found.filter((name) => name !== "Peru")).toEqual([]);
  });
});
