import { describe, expect, it } from "vitest";
import { markedItems, wordAt } from "../../test/support/read-marked-items.ts";
import { readVerbGroup, statusOfAct, type VerbGroup } from "./verb-group.ts";

const BUY = ["buy", "buys", "bought", "bought", "buying"] as const;

function groupOf(marked: string): VerbGroup {
  const items = markedItems(marked);
  const at = items.findIndex(({ lower }) =>
    (BUY as readonly string[]).includes(lower),
  );
  return readVerbGroup(items, at, BUY);
}

describe("how far a thing has come that a verb tells", () => {
  it.each([
    ["[Acme Corp|org] bought [Bolt Inc|org].", "completed"],
    ["[Acme Corp|org] has bought [Bolt Inc|org].", "completed"],
    ["[Acme Corp|org] had already bought [Bolt Inc|org].", "completed"],
    ["[Acme Corp|org] will buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] will soon buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] is to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] agreed to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] agreed in principle to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] is set to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] has decided to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] pledged to buy [Bolt Inc|org].", "agreed"],
    ["[Acme Corp|org] plans to buy [Bolt Inc|org].", "proposed"],
    ["[Acme Corp|org] offered to buy [Bolt Inc|org].", "proposed"],
    ["[Acme Corp|org] is considering buying [Bolt Inc|org].", "proposed"],
    ["[Acme Corp|org] would buy [Bolt Inc|org].", "proposed"],
    ["[Acme Corp|org] may buy [Bolt Inc|org].", "proposed"],
    ["[Acme Corp|org] expects to buy [Bolt Inc|org].", "negotiating"],
    ["[Acme Corp|org] is in talks to buy [Bolt Inc|org].", "negotiating"],
    ["[Acme Corp|org] is close to buying [Bolt Inc|org].", "negotiating"],
    ["[Acme Corp|org] was cleared to buy [Bolt Inc|org].", "approved"],
    ["[Acme Corp|org] got approval to buy [Bolt Inc|org].", "approved"],
    ["[Acme Corp|org] is buying [Bolt Inc|org].", "in_force"],
    ["[Acme Corp|org] buys [Bolt Inc|org].", "in_force"],
    ["[Acme Corp|org] has begun to buy [Bolt Inc|org].", "in_force"],
  ])("%s", (text, status) => {
    expect(statusOfAct(groupOf(text))).toBe(status);
  });
});

describe("what is not done and nobody means to do", () => {
  it.each([
    "[Acme Corp|org] has not bought [Bolt Inc|org].",
    "[Acme Corp|org] never bought [Bolt Inc|org].",
    "[Acme Corp|org] will not buy [Bolt Inc|org].",
    "[Acme Corp|org] cannot buy [Bolt Inc|org].",
    "[Acme Corp|org] refused to buy [Bolt Inc|org].",
    "[Acme Corp|org] declined to buy [Bolt Inc|org].",
    "[Acme Corp|org] failed to buy [Bolt Inc|org].",
    "[Acme Corp|org] wants to buy [Bolt Inc|org].",
    "[Acme Corp|org] was urged to buy [Bolt Inc|org].",
    "[Acme Corp|org] tried to buy [Bolt Inc|org].",
    "[Acme Corp|org] threatened to buy [Bolt Inc|org].",
    "[Acme Corp|org] was unable to buy [Bolt Inc|org].",
  ])("%s", (text) => {
    expect(statusOfAct(groupOf(text))).toBeNull();
  });
});

describe("the shape of a verb group", () => {
  it.each([
    ["[Bolt Inc|org] was bought.", { passive: true, tense: "past" }],
    ["[Bolt Inc|org] has been bought.", { passive: true, tense: "perfect" }],
    ["[Bolt Inc|org] will be bought.", { passive: true, tense: "future" }],
    ["[Bolt Inc|org] is set to be bought.", { passive: true }],
    ["[Acme Corp|org] bought it.", { passive: false, bare: true }],
    ["[Acme Corp|org] has bought it.", { passive: false, bare: false }],
    ["[Acme Corp|org] came to buy gold.", { infinitive: true }],
    ["After buying gold [Acme Corp|org] left.", { subjectless: true }],
    ["[Acme Corp|org] is buying gold.", { subjectless: false }],
    ["[Acme Corp|org] made an offer to buy gold.", { subjectless: true }],
    ["[Acme Corp|org] did not buy gold.", { negated: true }],
  ] as [string, Partial<VerbGroup>][])("%s", (text, shape) => {
    expect(groupOf(text)).toMatchObject(shape);
  });

  it("reaches left to the word that carries the verb", () => {
    const items = markedItems(
      "[Acme Corp|org] has agreed on [Monday|x] to buy [Bolt Inc|org].",
    );
    const { first } = readVerbGroup(items, wordAt(items, "buy"), BUY);
    expect(items[first - 1]?.text).not.toBe("to");
  });

  it("stops before the subject", () => {
    const items = markedItems(
      "[Acme Corp|org] has formally agreed to buy [Bolt Inc|org].",
    );
    const { first } = readVerbGroup(items, wordAt(items, "buy"), BUY);
    expect(items[first - 1]?.text).toBe("Acme Corp");
  });
});
