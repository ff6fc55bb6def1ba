import { describe, expect, it } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("what changes hands", () => {
  it.each([
    [
      "[Acme Corp|org] acquired [Bolt Inc|org] for $5 million.",
      "acquisition completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org] said it agreed to buy all the stock of [Bolt Inc|org].",
      "acquisition agreed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org], a maker of paint, plans to take over [Bolt Inc|org].",
      "acquisition proposed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org] bought a 9 pct stake in [Bolt Inc|org].",
      "stake completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org] raised its stake in [Bolt Inc|org] to 12 percent.",
      "stake completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org] sold its paint unit to [Bolt Inc|org].",
      "acquisition completed: Acme Corp=seller, Bolt Inc=acquirer",
    ],
    [
      "[Bolt Inc|org] was acquired by [Acme Corp|org] last year.",
      "acquisition completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "The [Peruvian|nat|PE] president will join forces with the [Red Front|org].",
      "partnership agreed: Peruvian=party, Red Front=party",
    ],
    [
      "[Acme Corp|org] has collaborated with two artists to draw maps.",
      "partnership in_force: Acme Corp=party",
    ],
    [
      "[Acme Corp|org] is negotiating the sale of [Bolt Inc|org].",
      "acquisition negotiating: Acme Corp=seller, Bolt Inc=target",
    ],
    [
      "Critics fear the sale of [Bolt Inc|org] to [Coil Inc|org].",
      "acquisition agreed: Coil Inc=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Air|org] ordered 20 jets from [Bolt Inc|org].",
      "supply agreed: Acme Air=client, Bolt Inc=supplier",
    ],
    [
      "[Acme Corp|org] made a tender offer for [Bolt Inc|org].",
      "acquisition proposed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Peru] supplies [Chile] with gas.",
      "supply in_force: Peru=supplier, Chile=client",
    ],
    [
      "[Peru] has provided [Chile] with rifles to use in the hills.",
      "supply completed: Peru=supplier, Chile=client",
    ],
    [
      "[Peru] will buy ten helicopters from [Norway].",
      "supply agreed: Peru=buyer, Norway=seller",
    ],
    [
      "[Norway] will lend $5 million to [Nepal].",
      "loan agreed: Norway=lender, Nepal=borrower",
    ],
    [
      "[Norway] gave [Nepal] a grant of $2 million.",
      "aid completed: Norway=donor, Nepal=recipient",
    ],
    [
      "[Acme Corp|org] will invest $5 million in [Bolt Inc|org].",
      "investment agreed: Acme Corp=investor, Bolt Inc=target",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

describe("what sides do together", () => {
  it.each([
    [
      "[Acme Corp|org] and [Bolt Inc|org] agreed to merge.",
      "merger agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] has teamed up with [Bolt Inc|org] to sell paint.",
      "partnership in_force: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] formed a joint venture with [Bolt Inc|org].",
      "joint_venture agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "In partnership with [Bolt Inc|org], [Acme Corp|org] opened a school.",
      "partnership in_force: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Peru] and [Chile] agreed to share water.",
      "partnership agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] agreed to lift a ban on beef from [Chile].",
      "other agreed: Peru=party, Chile=party",
    ],
    [
      "[Norway] is willing to send troops to [Nepal].",
      "aid proposed: Norway=donor, Nepal=recipient",
    ],
    [
      "[Peru] and [Chile] agreed that their fleets should share the port.",
      "partnership agreed: Peru=party, Chile=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

it("keeps what a thing is, and the owner it comes from", () => {
  const [deal] = readDeals(
    "[Acme Corp|org] agreed to buy [Coil Ltd|org]'s paint unit for 54 mln dlrs.",
  );
  expect(deal?.subject?.text).toBe("Coil Ltd's paint unit");
  expect(deal?.value).toMatchObject({ amount: 54e6, currency: "USD" });
  expect(deal?.parties).toMatchObject([
    { name: "Acme Corp", role: "acquirer" },
    { name: "Coil Ltd", role: "seller" },
  ]);
});
