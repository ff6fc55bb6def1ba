import { describe, expect, it } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

describe("the day, told right after the deal", () => {
  it.each([
    [
      "[Peru] and [Chile] agreed on a pact. It was signed in Lima on 3 May 2021.",
      "signed 2021-05-03",
    ],
    [
      "[Peru] and [Chile] have a trade pact. They signed it in June 2019.",
      "in_force 2019-06",
    ],
    [
      "[Peru] signed a pact with [Chile]. The signing ceremony took place on 3 May 2021.",
      "signed 2021-05-03",
    ],
    [
      "[Acme Corp|org] has agreed to buy [Bolt Inc|org], the company said on 3 May 2021.",
      "agreed 2021-05-03",
    ],
    [
      "[Acme Corp|org] said on 3 May 2021 it has agreed to buy [Bolt Inc|org].",
      "agreed 2021-05-03",
    ],
    [
      "[Peru] signed a pact with [Chile] in May 2020. It was announced on 3 June 2021.",
      "signed 2020-05",
    ],
  ])("%s", (text, told) => {
    const [deal] = readDeals(text);
    expect(`${deal?.status} ${deal?.date?.value}`).toBe(told);
  });

  it.each([
    "[Peru] signed a pact with [Chile], officials said on 3 May 2021.",
    "[Peru] signed a pact with [Chile]. It was built on 3 May 2021.",
    "[Peru] signed a pact with [Chile]. It was not signed on 3 May 2021.",
    "[Peru] signed a pact with [Chile]. The ceremony was short. It rained on 3 May 2021.",
  ])("takes no day from %s", (text) => {
    expect(readDeals(text)[0]?.date).toBeNull();
  });
});

describe("the sum, told later", () => {
  it.each([
    [
      "[Acme Corp|org] bought [Bolt Inc|org]. The deal is valued at $5 million.",
      5_000_000,
    ],
    [
      "[Acme Corp|org] bought [Bolt Inc|org]. Shares rose. The total cost was $7 million.",
      null,
    ],
    [
      "[Acme Corp|org] bought [Bolt Inc|org]. The deal gives holders $5 a share.",
      null,
    ],
    [
      "[Acme Corp|org] bought [Bolt Inc|org]. The purchase price was put at $9 million.",
      9_000_000,
    ],
  ])("%s", (text, amount) => {
    expect(readDeals(text)[0]?.value?.amount ?? null).toBe(amount);
  });
});

describe("the terms, told later", () => {
  it.each([
    [
      "[Acme Corp|org] bought [Bolt Foods|org]. It needs the approval of a court.",
      ["needs the approval of a court"],
    ],
    [
      "[Acme Corp|org] bought [Bolt Foods|org]. The deal gives Acme an option on a site. It needs the approval of a court.",
      ["gives Acme an option on a site", "needs the approval of a court"],
    ],
    [
      "[Acme Corp|org] bought [Bolt Foods|org]. Shares rose. It needs the approval of a court.",
      [],
    ],
  ])("%s", (text, terms) => {
    expect(readDeals(text)[0]?.terms.map((term) => term.text)).toEqual(terms);
  });
});
