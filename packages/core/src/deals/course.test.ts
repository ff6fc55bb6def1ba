import { expect, test } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

const courseOf = (copy: string) => {
  const [deal, ...more] = readDeals(copy);
  return [deal?.status, deal?.date?.value ?? null, more.length];
};

test.each([
  [
    "[Peru] and [Chile] signed contracts for two dams at Sund, which entered into force on May 4.",
    ["in_force", "2024-05-04", 0],
  ],
  [
    "In June last year [Peru] and [Chile] signed a treaty. It covers fish and has been in force since December 4, 2023.",
    ["in_force", "2023-12-04", 0],
  ],
  [
    "In June last year [Peru] and [Chile] signed a treaty. It entered into force in March.",
    ["in_force", "2024-03", 0],
  ],
  // Not yet, or something else.
  [
    "In June last year [Peru] and [Chile] signed a treaty. It has not entered into force.",
    ["signed", "2023-06", 0],
  ],
  [
    "In June last year [Peru] and [Chile] signed a treaty, which covers fish.",
    ["signed", "2023-06", 0],
  ],
  [
    "In June last year [Peru] and [Chile] signed a treaty. The law entered into force in March.",
    ["signed", "2023-06", 0],
  ],
])("%s", (copy, course) => {
  expect(courseOf(copy)).toEqual(course);
});

test.each([
  [
    "[Peru] and [Chile] signed a treaty. It covers most goods and has not yet entered into force.",
    ["covers most goods"],
  ],
  [
    "[Peru] and [Chile] signed a treaty. It is to last 20 years.",
    ["is to last 20 years"],
  ],
  [
    "[Peru] and [Chile] signed a treaty. It rained. The treaty does not contain a defence clause.",
    ["not: does not contain a defence clause"],
  ],
  ["[Peru] and [Chile] signed a treaty. It rained. It covers most goods.", []],
])("terms: %s", (copy, terms) => {
  const [deal] = readDeals(copy);
  expect(
    deal?.terms.map(
      ({ text, negative }) => `${negative ? "not: " : ""}${text}`,
    ),
  ).toEqual(terms);
});

test("an accord told of again as signed, with its cost and its day", () => {
  const [deal, ...more] = readDeals(
    "[Peru] and [Chile] have agreed to build a dam, ministers said on Thursday. Under the accord, signed on Monday by [Peru] and [Chile], the two will each pay half of the cost of $8 million.",
  );
  expect(more).toEqual([]);
  expect([deal?.status, deal?.value?.amount, deal?.date?.text]).toEqual([
    "signed",
    8_000_000,
    "Monday",
  ]);
});
