import { describe, expect, it } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

describe("sides that no single name names", () => {
  it.each([
    [
      "[Acme Corp|org] bought [Bolt Inc|org] from the [Ruiz|person] family.",
      "acquisition completed: Acme Corp=acquirer, Ruiz family=seller, Bolt Inc=target",
    ],
    [
      "The government and the [Red Front|org] have agreed on a ceasefire.",
      "ceasefire agreed: government=party, Red Front=party",
    ],
    [
      "The [Red Front|org] and the government signed a truce.",
      "ceasefire signed: Red Front=party, government=party",
    ],
    [
      "The [Ruiz|person] regime said it would allow the [Red Hand|org] to deliver food.",
      "other proposed: Ruiz regime=party, Red Hand=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    [
      "The [Peruvian|nat|PE] government and the [Red Front|org] signed a truce.",
      "ceasefire signed: Peruvian=party, Red Front=party",
    ],
    [
      "[Peru] and [Chile] signed a truce, and the government said it would hold.",
      "ceasefire signed: Peru=party, Chile=party",
    ],
  ])("finds no second government in %s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    "[Ana Ruiz|person] and his family agreed to lift the ban.",
    "[Ana Ruiz|person] family members agreed to lift the ban.",
    "The government and officials agreed to lift the ban.",
    "The government agreed to lift the ban.",
  ])("takes no side from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});
