import { describe, expect, test } from "vitest";
import { briefDeals, readDeals } from "../../test/support/marked-deals.ts";

describe("goods that go from one side to another", () => {
  test.each([
    "[Chile]'s deliveries of military equipment to [Peru] are legal.",
    "[Chilean|nat|CL] supplies of grain to [Peru] go on. [Chile] rests.",
    "They praised [Chile]'s shipments of arms to [Peru].",
  ])("%s", (copy) => {
    expect(briefDeals(copy)).toEqual([
      "supply in_force: Chile=supplier, Peru=client",
    ]);
  });

  test("the goods are the subject, the words from whose they are the evidence", () => {
    const [deal] = readDeals(
      "[Oman] says that [Chile]'s deliveries of grain to [Peru] are legal.",
    );
    expect([deal?.subject?.text, deal?.evidence[0]?.text]).toEqual([
      "grain",
      "Chile's deliveries of grain to Peru",
    ]);
  });

  test.each([
    "Deliveries of grain to [Peru] are legal.",
    "[Oman] halted [Chile]'s deliveries of grain to [Peru].",
    "[Chile] denies deliveries of grain to [Peru].",
    "[Chile]'s supply of grain fell in [Peru].",
    "[Chile]'s deliveries of letters are slow.",
  ])("silent: %s", (copy) => {
    expect(briefDeals(copy)).toEqual([]);
  });
});
