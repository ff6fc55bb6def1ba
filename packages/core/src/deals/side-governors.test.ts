import { describe, expect, test } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("sides of a relative clause", () => {
  test.each([
    [
      "Fish were the subject of the treaty, which [Peru] and [Chile] concluded in [Lima|place|PE].",
      "treaty agreed: Peru=party, Chile=party",
    ],
    [
      "The treaty that [Peru] and six states signed, together with [Chile], is old.",
      "treaty signed: Peru=party, Chile=party",
    ],
    [
      "It is the treaty which [Peru] and [Chile] have signed.",
      "treaty signed: Peru=party, Chile=party",
    ],
  ])("%s", (copy, deal) => {
    expect(briefDeals(copy)).toEqual([deal]);
  });

  test.each([
    "They like the treaty which [Peru] and [Chile] praised.",
    "They spoke of the treaty that [Peru] and [Chile] did not sign.",
  ])("silent: %s", (copy) => {
    expect(briefDeals(copy)).toEqual([]);
  });
});

describe("who acts under a contract", () => {
  test.each([
    [
      "By a contract of January 1995, [Peru] took over the yard.",
      "contract in_force: Peru=contractor",
      "By a contract of January 1995, Peru took over the yard",
    ],
    [
      "[Peru] did so under a contract of January 1995.",
      "contract in_force: Peru=contractor",
      "Peru did so under a contract of January 1995",
    ],
    [
      "[Acme Corp|org] runs the port under a contract with [Peru].",
      "contract in_force: Acme Corp=contractor, Peru=client",
      "Acme Corp runs the port under a contract with Peru",
    ],
  ])("%s", (copy, brief, evidence) => {
    expect(briefDeals(copy)).toEqual([brief]);
    expect(readDeals(copy)[0]?.evidence[0]?.text).toBe(evidence);
  });

  test.each([
    "[Peru] rests under contract.",
    "[Peru] builds ships under a contract.",
  ])("silent: %s", (copy) => {
    expect(briefDeals(copy)).toEqual([]);
  });
});

describe("groups of sides", () => {
  test.each([
    [
      "The treaty was signed by [Peru] and three powers, [Chile], [Oman] and [Nepal].",
      "treaty signed: Peru=party, Chile=party, Oman=party, Nepal=party",
    ],
    [
      "[Peru] and [Chile], with [Acme Corp|org], signed the treaty.",
      "treaty signed: Peru=party, Chile=party, Acme Corp=party",
    ],
    [
      "The [Ports Authority|org] of [Peru] and [Acme Corp|org] signed a contract to run a pier.",
      "contract signed: Ports Authority=client, Acme Corp=contractor",
    ],
    [
      "That plan was concluded by [Peru] and [Chile].",
      "pact agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] and [Chile] signed a trade agreement on [Omani|nat|OM] soil.",
      "trade signed: Peru=party, Chile=party",
    ],
  ])("%s", (copy, deal) => {
    expect(briefDeals(copy)).toEqual([deal]);
  });

  test("where it was signed is not what it is about", () => {
    const [deal] = readDeals(
      "[Peru] and [Chile] signed a trade agreement on [Omani|nat|OM] soil.",
    );
    expect(deal?.subject?.text).toBe("a trade agreement");
  });

  test("a sum alone is the value, not the subject", () => {
    const [deal] = readDeals("[Peru] agreed to lend [Chile] $5 million.");
    expect([deal?.value?.amount, deal?.subject]).toEqual([5_000_000, null]);
  });
});
