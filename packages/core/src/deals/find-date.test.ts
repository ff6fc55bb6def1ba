import { expect, test } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

test.each([
  ["[Peru] and [Chile] signed a trade agreement on 5 May 2024.", "2024-05-05"],
  ["On 5 May 2024, [Peru] and [Chile] signed a trade pact.", "2024-05-05"],
  // However many words the parties take.
  [
    "Between those two visits, on 9 April 2024, [National Water Supply and Sanitation Authority of Peru|org] and [Federal Institute for Rivers, Harbours and Inland Navigation of Chile|org] agreed on a trade pact.",
    "2024-04-09",
  ],
  [
    "[Peru] and [Chile] have agreed on a trade pact, they said on 4 May 2024.",
    "2024-05-04",
  ],
  // When it is to end, or what it is for, is not when it was made.
  ["[Peru] and [Chile] signed a trade pact until June 2026.", null],
  ["[Peru] and [Chile] signed a pact to build a port by 2030.", null],
])("%s", (copy, value) => {
  expect(readDeals(copy)[0]).toMatchObject({
    date: value === null ? null : { value },
  });
});
