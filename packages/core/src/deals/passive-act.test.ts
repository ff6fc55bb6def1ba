import { describe, expect, it } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("what was bought, sold, supplied or given by somebody", () => {
  it.each([
    [
      "[Bolt Inc|org], acquired by [Acme Corp|org] in 2020, makes paint.",
      "acquisition completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Bolt Inc|org] was sold by [Acme Corp|org] to [Coil Ltd|org].",
      "acquisition completed: Acme Corp=seller, Coil Ltd=acquirer, Bolt Inc=target",
    ],
    [
      "The tanks were supplied by [Peru] to [Chile].",
      "supply completed: Peru=supplier, Chile=client",
    ],
    [
      "The rifles supplied by [Peru] to [Chile] are old.",
      "supply completed: Peru=supplier, Chile=client",
    ],
    [
      "A grant of $5 million was given by [Norway] to [Nepal].",
      "aid completed: Norway=donor, Nepal=recipient",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    "The prize was given by [Norway] to a boy.",
    "[Ana Ruiz|person] was given a book by [Ole Berg|person].",
    "The letter was sent by [Peru] to [Chile].",
    "The rifles were not supplied by [Peru] to [Chile].",
    "The house was bought by a teacher.",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});

describe("a firm that a relative clause says was bought", () => {
  it.each([
    [
      "Prices rose at [Bolt Inc|org], which [Acme Corp|org] bought in 2020.",
      "acquisition completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "Prices rose at [Bolt Inc|org], a bank that [Acme Corp|org] acquired from [Coil Ltd|org] in 1999.",
      "acquisition completed: Acme Corp=acquirer, Bolt Inc=target, Coil Ltd=seller",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    "Prices rose in [Peru], which [Acme Corp|org] took in 2020.",
    "Prices rose at [Bolt Inc|org], which [Acme Corp|org] will never buy.",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});

it("gives several things at once as one deal", () => {
  expect(
    briefDeals(
      "[Norway] will provide a $2 million grant and a $3 million loan to [Nepal].",
    ),
  ).toEqual(["aid agreed: Norway=donor, Nepal=recipient"]);
});

it("takes a share in per cent for a stake, and its owner for no target", () => {
  const [deal] = readDeals(
    "[Acme Corp|org] agreed to acquire 40% of [Ole Berg|person]'s [Bolt Inc|org].",
  );
  expect(deal?.kind).toBe("stake");
  expect(deal?.parties.map(({ name }) => name)).toEqual([
    "Acme Corp",
    "Bolt Inc",
  ]);
});
