import { expect, test } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

test.each([
  [
    "[Acme Corp|org] said it had ended merger talks with [Bolt Inc|org].",
    "merger terminated: Acme Corp=party, Bolt Inc=party",
  ],
  [
    "[Acme Corp|org] has scrapped takeover talks with Dutch rival [Bolt Inc|org].",
    "acquisition terminated: Acme Corp=party, Bolt Inc=party",
  ],
  [
    "[Acme Corp|org] has quit merger talks with [Bolt Inc|org].",
    "merger terminated: Acme Corp=party, Bolt Inc=party",
  ],
])("%s", (copy, deal) => {
  expect(briefDeals(copy)).toEqual([deal]);
});

test.each([
  "[Acme Corp|org] will not end merger talks with [Bolt Inc|org].",
  "[Acme Corp|org] could end merger talks with [Bolt Inc|org].",
  "[Acme Corp|org] ended wage talks with [Bolt Inc|org].",
  "[Acme Corp|org] ended merger talks.",
])("not ended: %s", (copy) => {
  expect(
    briefDeals(copy).filter((deal) => deal.includes("terminated")),
  ).toEqual([]);
});

test("a condition told later is a term", () => {
  const [deal] = readDeals(
    "[Acme Corp|org] agreed to buy [Bolt Inc|org]. The company said the purchase is subject to approval by shareholders, who vote in May.",
  );
  expect(deal?.terms.map(({ text }) => text)).toEqual([
    "subject to approval by shareholders",
  ]);
});

test("who is named only later beside a supplier is the client", () => {
  expect(
    briefDeals(
      "[Acme Corp|org] signed a contract on Monday to supply 40 boats to a port. The contract was signed by [Acme Corp|org] and [Bolt Inc|org].",
    ),
  ).toEqual(["supply signed: Acme Corp=supplier, Bolt Inc=client"]);
});
