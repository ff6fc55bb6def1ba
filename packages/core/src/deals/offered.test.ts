import { describe, expect, it } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

describe("what one side offers or grants another", () => {
  it.each([
    [
      "[Peru] is willing to send troops to [Kenya].",
      "aid proposed: Peru=donor, Kenya=recipient",
    ],
    [
      "[Peru] pledged to help [Kenya] after the flood.",
      "aid agreed: Peru=donor, Kenya=recipient",
    ],
    [
      "[Peru] said it will release twelve [Chilean|nat|CL] sailors on Monday.",
      "other agreed: Peru=party, Chilean=party",
    ],
    [
      "[Peru] said it would allow the [Red Hand|org] to deliver food.",
      "other proposed: Peru=party, Red Hand=party",
    ],
    [
      "President [Ana Ruiz|person||President] is prepared to lift a ban on the [Red Front|org].",
      "other proposed: Ana Ruiz=party, Red Front=party",
    ],
    [
      "[Peru] has pledged to work with [Kenya] on two dams.",
      "partnership agreed: Peru=party, Kenya=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

describe("what is no offer", () => {
  it.each([
    "[Peru] would allow ships into [Chile] unless it paid.",
    "[Ana Ruiz|person] will return to [Peru] on Monday.",
    "[Peru] will not release the [Chilean|nat|CL] sailors.",
    "The [Supreme Court|org] will allow [Acme Corp|org] to appeal.",
    "[Peru] is willing to talk to [Chile].",
    "[Ana Ruiz|person] is prepared to lift a ban on the [Red Front|org].",
    "[Peru] will release figures on Monday.",
    "The [Red Hand|org] gives papers that will allow them to stay in [Chile].",
  ])("%s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});

describe("what one yields to another", () => {
  it.each([
    [
      "The [Peruvian|nat|PE] rebels said they will release two captives on Monday.",
      "other agreed: Peruvian=party",
    ],
    [
      "The [Red Front|org] will hand over its weapons in May.",
      "other agreed: Red Front=party",
    ],
    [
      "Under the plan, [Peru] will evacuate all its outposts in May.",
      "other agreed: Peru=party",
    ],
    [
      "[Norway] has offered its troops to [Kenya].",
      "aid proposed: Norway=donor, Kenya=recipient",
    ],
    [
      "[Norway] offered [Nepal] a loan of $5 million.",
      "loan proposed: Norway=lender, Nepal=borrower",
    ],
    [
      "[Peru] is willing to withdraw its troops from the valley.",
      "other proposed: Peru=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    "[Acme Corp|org] will release a new phone on Monday.",
    "[Peru] will evacuate two towns before the storm.",
    "[Norway] offered an apology to [Kenya].",
    "[Norway] offered its support to [Kenya].",
    "[Peru] was willing to send an envoy to [Chile].",
    "[Peru] pledged to continue working in [Chile].",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});
