import { describe, expect, it } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

function aimOf(text: string): string | undefined {
  return readDeals(text)[0]?.subject?.text;
}

describe("what a deal is for", () => {
  it.each([
    [
      "[Peru] and [Chile] signed an agreement aimed at cutting tariffs.",
      "cutting tariffs",
    ],
    [
      "[Peru] and [Chile] signed an agreement that sets up a joint court.",
      "sets up a joint court",
    ],
    [
      "[Peru] signed an agreement with [Chile], which provides for joint patrols.",
      "provides for joint patrols",
    ],
    [
      "[Peru] and [Chile] signed an agreement regulating the work of miners.",
      "regulating the work of miners",
    ],
    [
      "[Peru] and [Acme Corp|org] signed a deal, to build a mill in the south.",
      "build a mill in the south",
    ],
    [
      "[Peru] and [Chile] signed eight memorandums of understanding and agreements in various fields including trade and tourism.",
      "trade and tourism",
    ],
  ])("%s", (text, aim) => {
    expect(aimOf(text)).toBe(aim);
  });

  it.each([
    "[Peru] and [Chile] signed an agreement that was kept secret.",
    "[Peru] and [Chile] signed an agreement which expired in May.",
    "[Peru] and [Chile] signed an agreement, to the joy of all.",
    "[Peru] and [Chile] signed an agreement in the summer.",
  ])("is not said in %s", (text) => {
    expect(aimOf(text)).toBe("an agreement");
  });
});
