import { describe, expect, it } from "vitest";
import type { Day } from "./calendar.ts";
import type { Direction } from "./find-direction.ts";
import type { Reading } from "./reading.ts";
import { NO_ANCHOR } from "./resolve-context.ts";
import { resolveReading } from "./resolve-reading.ts";

const MONDAY: Day = { year: 2025, month: 10, day: 20 };

function resolve(
  reading: Reading,
  direction: Direction = null,
  anchor: Day | null = MONDAY,
  earlier: readonly string[] = [],
) {
  return resolveReading(reading, {
    anchor,
    direction,
    earlier,
    numericOrder: null,
  });
}

const month = (number: number): Reading => ({
  kind: "month",
  year: null,
  yearStep: null,
  month: number,
  step: null,
});
const quarter = (number: number): Reading & { kind: "quarter" } => ({
  kind: "quarter",
  year: null,
  yearStep: null,
  quarter: number,
  ago: false,
  ended: null,
});

describe("months by tense, read in October", () => {
  it.each([
    [1, null, "2025-01"],
    [12, null, "2024-12"],
    [12, "past", "2024-12"],
    [12, "future", "2025-12"],
    [1, "future", "2026-01"],
    [10, "future", "2025-10"],
    [1, "near", "2026-01"],
    [9, "near", "2025-09"],
    [9, "likely-future", "2025-09"],
  ] as const)("month %i, %s", (number, direction, value) => {
    expect(resolve(month(number), direction)).toBe(value);
  });
});

describe("days without a year", () => {
  const on = (number: number, day: number): Reading => ({
    kind: "day",
    year: null,
    yearStep: null,
    month: number,
    day,
  });

  it.each([
    [9, 26, "past", "2025-09-26"],
    [12, 30, "past", "2024-12-30"],
    [12, 30, "future", "2025-12-30"],
    [1, 15, "near", "2026-01-15"],
    // 29 February is only in leap years.
    [2, 29, "past", "2024-02-29"],
    [2, 30, "past", null],
  ] as const)("%i-%i, %s", (number, day, direction, value) => {
    expect(resolve(on(number, day), direction)).toBe(value);
  });
});

describe("quarters", () => {
  it.each([
    [3, null, "2025-Q3"],
    [4, null, "2025-Q4"],
    [1, "past", "2025-Q1"],
    [3, "future", "2025-Q3"],
    [1, "future", "2026-Q1"],
  ] as const)("quarter %i, %s", (number, direction, value) => {
    expect(resolve(quarter(number), direction)).toBe(value);
  });

  it.each([
    [3, { month: 9, year: null }, "2025-Q3"],
    [4, { month: 12, year: null }, "2024-Q4"],
    [2, { month: 6, year: 1989 }, "1989-Q2"],
    // A company whose year does not begin in January: the months, not the calendar's quarter.
    [3, { month: 2, year: null }, "2024-12/2025-02"],
    [1, { month: 12, year: 1986 }, "1986-10/1986-12"],
  ] as const)("quarter %i that ended in %o", (number, ended, value) => {
    expect(resolve({ ...quarter(number), ended })).toBe(value);
  });

  it("takes the same quarter of the year before", () => {
    expect(resolve({ ...quarter(3), ago: true })).toBe("2024-Q3");
    expect(
      resolve(
        { kind: "from-context", unit: "year", by: -1, compares: true },
        null,
        MONDAY,
        ["2025-Q3"],
      ),
    ).toBe("2024-Q3");
    expect(
      resolve({ kind: "from-context", unit: "year", by: -1, compares: true }),
    ).toBe("2024");
  });
});

describe("seasons and weekends", () => {
  it.each([
    [22, -1, "2025-22"],
    [23, -1, "2024-23"],
    [21, 1, "2026-21"],
    [24, 0, "2025-24"],
  ] as const)("season %i, step %i", (season, step, value) => {
    expect(resolve({ kind: "season", year: null, season, step })).toBe(value);
  });

  it.each([
    [null, null, "2025-10-18/2025-10-19"],
    [null, "future", "2025-10-25/2025-10-26"],
    [0, null, "2025-10-25/2025-10-26"],
    [-1, null, "2025-10-18/2025-10-19"],
    [1, null, "2025-10-25/2025-10-26"],
  ] as const)("weekend, step %s, %s", (step, direction, value) => {
    expect(resolve({ kind: "weekend", step }, direction)).toBe(value);
  });
});

describe("ranges", () => {
  it("puts the first day before the last", () => {
    expect(
      resolve({ kind: "range", from: month(11), to: month(2) }, "future"),
    ).toBe("2025-11/2026-02");
    expect(
      resolve({ kind: "range", from: month(12), to: month(2) }, "past"),
    ).toBe("2024-12/2025-02");
  });
});

describe("without a day to count from", () => {
  it.each<[Reading, string | null]>([
    [month(5), "XXXX-05"],
    [
      { kind: "day", year: null, yearStep: null, month: 5, day: 3 },
      "XXXX-05-03",
    ],
    [{ kind: "weekday", weekday: 1, step: null }, "XXXX-WXX-1"],
    [{ kind: "shift", unit: "month", by: -1 }, NO_ANCHOR],
    [{ kind: "overnight" }, NO_ANCHOR],
    [{ kind: "weekend", step: null }, NO_ANCHOR],
    [quarter(3), NO_ANCHOR],
    [{ kind: "year", year: 1987 }, "1987"],
    [{ kind: "century", century: 20 }, "19XX"],
    [{ kind: "century", century: 99 }, null],
    [{ kind: "from-context", unit: "day", by: 1, compares: false }, null],
  ])("%o", (reading, value) => {
    expect(resolve(reading, null, null)).toBe(value);
  });
});
