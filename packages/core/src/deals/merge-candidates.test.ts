import { expect, it } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

it("keeps one record of a deal told of twice", () => {
  const deals = readDeals(
    "[Peru] and [Chile] signed a pact on Monday. The pact between [Peru] and [Chile] covers fishing.",
  );
  expect(deals).toHaveLength(1);
  expect(deals[0]?.evidence.length).toBeGreaterThan(1);
});

it("lets a mention without sides say how far it has come", () => {
  const [deal, ...more] = readDeals(
    "[Peru] and [Chile] reached a pact. The pact was ratified in May.",
  );
  expect(more).toEqual([]);
  expect(deal).toMatchObject({
    status: "approved",
    date: { value: "2024-05" },
  });
});

it("takes a clause that the deal lacks as a negative term, not as a deal", () => {
  const [deal, ...more] = readDeals(
    "[Peru] and [Chile] signed a pact, although the pact does not contain a defence clause.",
  );
  expect(more).toEqual([]);
  expect(deal?.terms).toMatchObject([
    { text: "does not contain a defence clause", negative: true },
  ]);
});

it("keeps supplies in both directions apart", () => {
  expect(
    briefDeals(
      "[Peru] supplies [Chile] with gas, while [Chile] has provided [Peru] with trucks.",
    ),
  ).toEqual([
    "supply in_force: Peru=supplier, Chile=client",
    "supply completed: Chile=supplier, Peru=client",
  ]);
});

it("keeps two deals of different value between the same sides apart", () => {
  expect(
    briefDeals(
      "[Acme Corp|org] signed a $3 million contract with [Peru]. [Acme Corp|org] signed a $9 million contract with [Peru].",
    ),
  ).toHaveLength(2);
});

it("gives a sum told later to the deal", () => {
  const [deal] = readDeals(
    "[Acme Corp|org] will buy [Bolt Inc|org]. The transaction is valued at about $40 million.",
  );
  expect(deal?.value).toMatchObject({ amount: 40e6, qualifier: "about" });
});

it("takes no price for the value of the whole", () => {
  const [deal] = readDeals(
    "[Acme Corp|org] will buy all the shares of [Bolt Inc|org] for $26 a share.",
  );
  expect(deal?.value).toBeNull();
});

it("goes by the pair named before for the two countries", () => {
  expect(
    briefDeals(
      "[Peru] met [Chile]. The two countries signed a treaty in [Lima|place|PE].",
    ),
  ).toEqual(["treaty signed: Peru=party, Chile=party"]);
});

it("adds what the next sentence says it lacks", () => {
  const [deal] = readDeals(
    "[Peru] and [Chile] signed a treaty. It contains no clause on defence.",
  );
  expect(deal?.terms).toMatchObject([
    { text: "contains no clause on defence", negative: true },
  ]);
});

it("goes from signed to in force, not back", () => {
  const [deal, ...more] = readDeals(
    "The treaty between [Peru] and [Chile] took effect on Monday. [Peru] and [Chile] signed the treaty in January.",
  );
  expect(more).toEqual([]);
  expect(deal).toMatchObject({
    status: "in_force",
    date: { value: "2024-05-20" },
  });
});
