import { expect, test } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

const signersOf = (copy: string) => {
  const [deal] = readDeals(copy);
  return [
    deal?.parties.map(({ name }) => name),
    deal?.signatories.map(({ name }) => name),
  ];
};

test.each([
  [
    "[Peru] and [Chile] rest. On Monday, [Ana Ruiz|person|PE|president@Peru], the president of [Peru], and [Bo Lind|person|CL|president@Chile], then the president of [Chile], signed a treaty.",
    ["Peru", "Chile"],
  ],
  [
    "[Peru] and [Chile] rest. President [Ana Ruiz|person|PE|president@Peru] of [Peru] and President [Bo Lind|person|CL|president@Chile] of [Chile] signed a treaty.",
    ["Peru", "Chile"],
  ],
])("%s", (copy, parties) => {
  expect(signersOf(copy)).toEqual([parties, ["Ana Ruiz", "Bo Lind"]]);
});

test("an aside that is no post stays: whom it names may be a side", () => {
  const [deal] = readDeals(
    "[Ana Ruiz|person|PE|president@Peru], who met [Chile]'s envoy, and [Oman] signed a treaty. [Peru] rests.",
  );
  expect(deal?.parties.map(({ name }) => name)).toContain("Oman");
});
