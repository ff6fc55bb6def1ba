import { expect, test } from "vitest";
import { toStages, type Report } from "./deal-history.ts";

const report = (id: string, status: string, value: string | null) =>
  ({
    id,
    status,
    date: value === null ? null : { value, basis: "STATED", span: null },
  }) as Report;

test("reports that agree are one stage, in the order of time, with the finest date", () => {
  const stages = toStages([
    report("a", "IN_FORCE", "2025-10-02"),
    report("b", "SIGNED", "2025-01"),
    report("c", "SIGNED", "2025-01-17"),
    report("d", "PROPOSED", null),
    report("e", "SIGNED", "2024"),
  ]);
  expect(
    stages.map(({ status, date, reports }) => [
      status,
      date?.value ?? null,
      reports.map(({ id }) => id),
    ]),
  ).toEqual([
    ["SIGNED", "2024", ["e"]],
    ["SIGNED", "2025-01-17", ["b", "c"]],
    ["IN_FORCE", "2025-10-02", ["a"]],
    ["PROPOSED", null, ["d"]],
  ]);
});

test("what states no date is no part of a dated stage", () => {
  expect(
    toStages([report("a", "SIGNED", null), report("b", "SIGNED", "2025")]),
  ).toHaveLength(2);
});
