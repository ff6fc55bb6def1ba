import { describe, expect, it } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("who gives and who gets, around the noun", () => {
  it.each([
    [
      "[Kenya] received a $20 million grant from [Norway] to rebuild schools.",
      "aid agreed: Norway=donor, Kenya=recipient",
    ],
    [
      "[Norway] announced a $20 million grant to [Nepal].",
      "aid agreed: Norway=donor, Nepal=recipient",
    ],
    [
      "The [Lind Fund|org] awarded a $5 million grant to [Oslo School|org].",
      "aid agreed: Lind Fund=donor, Oslo School=recipient",
    ],
    [
      "[Peru] is seeking a bailout from [Norway].",
      "loan proposed: Norway=lender, Peru=borrower",
    ],
    [
      "The [Sea Bank|org] announced a $3 million loan for [Kenya]'s roads.",
      "loan agreed: Sea Bank=lender, Kenya=borrower",
    ],
    // without any verb, both are told
    [
      "A $3 million loan to [Bolt Inc|org] from [Acme Corp|org] is due in May.",
      "loan agreed: Acme Corp=lender, Bolt Inc=borrower",
    ],
    [
      "[Peru] signed an agreement with the [Sea Bank|org] to borrow $3 million.",
      "loan signed: Peru=borrower, Sea Bank=lender",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    // what a politician gets, what nobody gives
    "[Ana Ruiz|person] received donations from [Norway].",
    "[Ana Ruiz|person] won a grant to study birds in [Kenya].",
    "The school received donations from parents.",
    // sums of many loans, and a part of a name
    "The loans of [Acme Bank|org] to [Peru], [Chile] and [Kenya] fell.",
    "[Acme Corp|org] hired Grant Hill from [Norway] to [Kenya].",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});

describe("who gives and who gets, around the verb", () => {
  it.each([
    [
      "[Norway] pledged $50 million in aid for [Nepal].",
      "aid agreed: Norway=donor, Nepal=recipient",
    ],
    [
      "[Norway] promised [Nepal] $5 million in aid.",
      "aid agreed: Norway=donor, Nepal=recipient",
    ],
    [
      "The [Sea Bank|org] approved a 48-month $5 million loan to [Kenya].",
      "loan approved: Sea Bank=lender, Kenya=borrower",
    ],
    [
      "The [Lind Fund|org] disbursed $5 million to [Kenya].",
      "aid completed: Lind Fund=donor, Kenya=recipient",
    ],
    [
      "[Norway] allocated $5 million to build houses in [Nepal].",
      "aid agreed: Norway=donor, Nepal=recipient",
    ],
    [
      "[Norway] will contribute $5 million to the [United Nations|org].",
      "aid agreed: Norway=donor, United Nations=recipient",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    // lawmakers and one side alone; capital between firms; what is no sum
    "The [Senate|org] approved $2 million in aid to [Nepal].",
    "The plan includes relief approved by the [Senate|org] last fall.",
    "[Acme Corp|org] contributed $5 million to [Bolt Inc|org].",
    "[Ana Ruiz|person] pledged support for [Nepal].",
    "[Norway] extended the deadline for [Nepal].",
    "[Norway] approved funding for schools.",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});

it("keeps the sum and what it is for", () => {
  const [deal] = readDeals(
    "The [Sea Bank|org] approved a 48-month $5 million loan for [Kenya].",
  );
  expect(deal?.value?.text).toBe("$5 million");
  expect(deal?.subject?.text).toBe("a 48-month $5 million loan");
});
