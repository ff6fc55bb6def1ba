import { expect, test } from "vitest";
import { toBars } from "./periods.ts";

const of = (...periods: string[]) =>
  periods.map((period) => ({ period, count: 1 }));

test("a short time is shown by months, without gaps, and what has no month is told apart", () => {
  expect(toBars(of("2025", "2024-11", "2025-02"))).toEqual({
    bars: [
      { period: "2024-11", count: 1 },
      { period: "2024-12", count: 0 },
      { period: "2025-01", count: 0 },
      { period: "2025-02", count: 1 },
    ],
    vague: 1,
  });
});

test("a long time is shown by years, months and all", () => {
  expect(toBars(of("1999", "2001-05", "2001-06", "2003-01"))).toEqual({
    bars: [
      { period: "1999", count: 1 },
      { period: "2000", count: 0 },
      { period: "2001", count: 2 },
      { period: "2002", count: 0 },
      { period: "2003", count: 1 },
    ],
    vague: 0,
  });
});

test.each([
  [[], []],
  [["2025-10"], ["2025"]],
  [["2025"], ["2025"]],
  [
    ["1987", "1988-01", "1988-02"],
    ["1988-01", "1988-02"],
  ],
])("of %j the bars are of %j", (periods, bars) => {
  expect(toBars(of(...periods)).bars.map(({ period }) => period)).toEqual(bars);
});
