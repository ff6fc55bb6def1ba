import { describe, expect, it } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

describe("what changes hands", () => {
  it.each([
    [
      "[Acme Air|org] has ordered 12 aircraft from a maker it did not name.",
      "supply agreed: Acme Air=client",
    ],
    [
      "[Acme Corp|org] bought 40 trucks for $5 million.",
      "supply completed: Acme Corp=buyer",
    ],
    [
      "[Norway] will send 2,000 tonnes of food aid to refugees.",
      "aid agreed: Norway=donor",
    ],
    [
      "[Norway] will provide $5 million of aid for [Nepal] and [Kenya].",
      "aid agreed: Norway=donor, Nepal=recipient, Kenya=recipient",
    ],
    [
      "[Norway] supplies [Nepal] with gas.",
      "supply in_force: Norway=supplier, Nepal=client",
    ],
    [
      "[Acme Corp|org] bought [Coil Inc|org]'s paint unit, [Bolt Corp|org].",
      "acquisition completed: Acme Corp=acquirer, Coil Inc=seller, Bolt Corp=target",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

describe("what one side alone tells too little of", () => {
  it.each([
    "[Acme Corp|org] bought trucks.",
    "[Acme Corp|org] bought 40 trucks.",
    "[Ana Ruiz|person] bought 40 computers for $5 million.",
    "[Norway] will send food aid.",
    "[Norway] will send food aid to win votes.",
    "[Acme Air|org] has not ordered 12 aircraft from a maker.",
  ])("%s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});
