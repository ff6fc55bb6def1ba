import { expect, test } from "vitest";
import type { AgreedDealFragment } from "../../gql/graphql.ts";
import { tellOnce } from "./agreed.ts";

const deal = (
  id: string,
  date: string | null,
  ...parties: string[]
): AgreedDealFragment => ({
  id,
  title: id,
  kind: "LOAN",
  status: "SIGNED",
  date: date === null ? null : { value: date, basis: "STATED" },
  parties: parties.map((name) => ({ name })),
});

test("what several articles report is told once, by the finest date; the undated is left out", () => {
  const told = tellOnce(
    [
      deal("a", "2025-10", "Norland", "Sundmark"),
      deal("b", "2025-10-20", "Sundmark", "Norland"),
      deal("c", "2025-09", "Norland", "Sundmark"),
      deal("d", "2025-09", "Norland"),
      deal("e", null, "Norland"),
    ],
    10,
  );
  expect(
    told.map(({ deal: { id }, reportCount }) => [id, reportCount]),
  ).toEqual([
    ["b", 2],
    ["c", 1],
    ["d", 1],
  ]);
  expect(tellOnce([deal("a", "2025"), deal("b", "2024")], 1)).toHaveLength(1);
});
