import { describe, expect, it } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

describe("what sides do together", () => {
  it.each([
    [
      "[Acme Corp|org] will merge with [Bolt Inc|org].",
      "merger agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] joined forces with [Bolt Inc|org] to sell paint.",
      "partnership in_force: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] and [Bolt Inc|org] set up a joint venture.",
      "joint_venture agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] cut its stake in [Bolt Inc|org] to 4 percent.",
      "stake completed: Acme Corp=acquirer, Bolt Inc=target",
    ],
    [
      "[Acme Corp|org] opened a school in partnership with [Bolt Inc|org].",
      "partnership in_force: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] is co-developing a plant with [Bolt Inc|org].",
      "partnership in_force: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] joined with [Bolt Inc|org] to form an institute.",
      "partnership agreed: Acme Corp=party, Bolt Inc=party",
    ],
    [
      "[Acme Corp|org] is negotiating with [Bolt Bank|org] to borrow $4 million.",
      "loan negotiating: Acme Corp=borrower, Bolt Bank=lender",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });

  it.each([
    "[Acme Corp|org] collaborated with police on the case.",
    "[Acme Corp|org] may join the forces of [Peru].",
    "[Ana Ruiz|person] teamed up with [Bo Lind|person] to win the cup.",
    "[Acme Corp|org] denied it will merge with [Bolt Inc|org].",
    "If [Acme Corp|org] merges with [Bolt Inc|org], prices rise.",
    "[Acme Corp|org] set up a fund.",
    "[Acme Corp|org] joined with [Bolt Inc|org] to sing.",
    "[Acme Corp|org] is negotiating with [Bolt Inc|org].",
    "[Ana Ruiz|person] co-developed a test with [Bolt Inc|org].",
    "[Acme Corp|org] raised its interest in chess.",
  ])("takes no deal from %s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});
