import { describe, expect, it } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("agreements under a verb", () => {
  it.each([
    [
      "[Peru] and [Chile] signed a trade agreement on Monday.",
      "trade signed: Peru=party, Chile=party",
    ],
    [
      "The two countries signed a trade agreement, [Peru] and [Chile] said.",
      "trade signed: Peru=party, Chile=party",
    ],
    [
      "The watchdog blocked a bid by [Acme Plc|org] for [Bolt Plc|org].",
      "acquisition rejected: Acme Plc=acquirer, Bolt Plc=target",
    ],
    [
      "[Peru] signed a treaty with [Chile].",
      "treaty signed: Peru=party, Chile=party",
    ],
    [
      "[Peru], [Chile] and [Kenya] reached a pact on fishing.",
      "pact agreed: Peru=party, Chile=party, Kenya=party",
    ],
    [
      "Officials from [Peru] and [Chile] signed a memorandum of understanding.",
      "memorandum signed: Peru=party, Chile=party",
    ],
    [
      "[Acme Corp|org] signed a $3 million deal with [Peru] to build two dams.",
      "contract signed: Acme Corp=contractor, Peru=client",
    ],
    [
      "[Peru] and [Chile] agreed on Tuesday on a framework for trade.",
      "partnership agreed: Peru=party, Chile=party",
    ],
    [
      "The strikers accepted a formula for settling a pay dispute with [Bolt Motors|org].",
      "other agreed: Bolt Motors=party",
    ],
    [
      "[Acme Corp|org] bagged a contract from [Peru].",
      "contract agreed: Acme Corp=contractor, Peru=client",
    ],
    [
      "[Acme Corp|org] won a contract from [Peru].",
      "contract agreed: Acme Corp=contractor, Peru=client",
    ],
    [
      "[Peru] awarded [Acme Corp|org] a contract to run the port.",
      "contract agreed: Peru=client, Acme Corp=contractor",
    ],
    [
      "[Peru] withdrew from the treaty with [Chile].",
      "treaty terminated: Peru=party, Chile=party",
    ],
    [
      "[Peru] and [Chile] extended their fishing accord.",
      "pact agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] is negotiating a trade deal with [Chile].",
      "trade negotiating: Peru=party, Chile=party",
    ],
    [
      "[Peru] is in talks with [Chile] on a free trade agreement.",
      "trade negotiating: Peru=party, Chile=party",
    ],
    [
      "[Peru] and [Chile] will sign a treaty next week.",
      "treaty agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] and [Chile] want to sign a peace deal.",
      "pact negotiating: Peru=party, Chile=party",
    ],
    [
      "[Acme Corp|org] has agreed in principle to a merger with [Bolt Inc|org].",
      "merger agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Peru] and [Chile] agreed to a ceasefire.",
      "ceasefire agreed: Peru=party, Chile=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

describe("agreements in the passive and without a verb", () => {
  it.each([
    [
      "The treaty between [Peru] and [Chile] was ratified on Monday.",
      "treaty approved: Peru=party, Chile=party",
    ],
    [
      "The pact between [Peru] and [Chile] took effect in May.",
      "pact in_force: Peru=party, Chile=party",
    ],
    [
      "A ceasefire between [Peru] and [Chile] expired in May.",
      "ceasefire expired: Peru=party, Chile=party",
    ],
    [
      "It follows the signing of an accord between [Peru] and [Chile].",
      "pact signed: Peru=party, Chile=party",
    ],
    [
      "Under the treaty signed between [Peru] and [Chile] in 1960, the water is shared.",
      "treaty in_force: Peru=party, Chile=party",
    ],
    [
      "A [Peru]-[Chile] trade pact is two years old.",
      "trade agreed: Peru=party, Chile=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toContain(deal);
  });
});

it("tells who signs from whom they sign for", () => {
  const [deal] = readDeals(
    "[Ana Ruiz|person|PE|president@Peru] of [Peru] and her counterpart [Ole Berg|person|NO|president@Norway] of [Norway] signed a treaty in January.",
  );
  expect(deal?.parties.map(({ name }) => name)).toEqual(["Peru", "Norway"]);
  expect(deal?.date?.value).toBe("2024-01");
});

it("names the persons who sign for a state as signatories", () => {
  const [deal] = readDeals(
    "[Peru] and [Norway] are close. [Ana Ruiz|person|PE|president@Peru] and [Ole Berg|person|NO|prime minister@Norway] signed a strategic partnership agreement.",
  );
  expect(deal).toMatchObject({
    kind: "partnership",
    status: "signed",
    parties: [{ name: "Peru" }, { name: "Norway" }],
    signatories: [{ name: "Ana Ruiz" }, { name: "Ole Berg" }],
    rule: "deals/signed",
  });
});

it.each([
  [
    "The [Peruvian|nat|PE] parliament approved the merger of [Acme Corp|org] and [Bolt Inc|org].",
    "merger approved: Acme Corp=party, Bolt Inc=party",
  ],
  [
    "[Acme Corp|org]'s acquisition of [Bolt Inc|org] was approved by the [Fair Trade Office|org].",
    "acquisition approved: Acme Corp=acquirer, Bolt Inc=target",
  ],
])("takes who approves for no side: %s", (text, deal) => {
  expect(briefDeals(text)).toEqual([deal]);
});
