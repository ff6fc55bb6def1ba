import { expect, test } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

test.each([
  [
    "[Peru] and [Chile] agreed on the dam in [Lima|place|PE] on May 4.",
    "contract agreed: Peru=party, Chile=party",
  ],
  [
    "[Peru] and [Chile] have agreed on a railway.",
    "contract agreed: Peru=party, Chile=party",
  ],
])("%s", (copy, deal) => {
  expect(briefDeals(copy)).toEqual([deal]);
});

test.each([
  "[Peru] and [Chile] agreed on the need for rain.",
  "[Peru] agreed on the dam.",
  "[Peru] and [Chile] never agreed on the dam.",
  "[Ana Ruiz|person] and [Ole Berg|person] agreed on the road.",
])("silent: %s", (copy) => {
  expect(briefDeals(copy)).toEqual([]);
});
