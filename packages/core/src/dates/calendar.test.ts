import { describe, expect, it } from "vitest";
import {
  addDays,
  formatDay,
  formatDecade,
  formatMonth,
  formatQuarter,
  formatShifted,
  formatWeek,
  fromDayNumber,
  isRealDay,
  parseDay,
  toDayNumber,
  weekdayOf,
} from "./calendar.ts";

const day = (iso: string) => {
  const parsed = parseDay(iso);
  if (!parsed) throw new Error(`${iso} is no day`);
  return parsed;
};

describe("day numbers", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-03-01", 11_017],
    ["1600-02-29", -135_081],
  ])("%s is %i", (iso, number) => {
    expect(toDayNumber(day(iso))).toBe(number);
    expect(formatDay(fromDayNumber(number))).toBe(iso);
  });

  it("agrees with the platform over four centuries", () => {
    for (let number = -100_000; number < 60_000; number += 37) {
      const platform = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(formatDay(fromDayNumber(number))).toBe(platform);
    }
  });
});

describe("weekdays and weeks", () => {
  it.each([
    ["2025-10-20", 1, "2025-W43"],
    ["2025-10-19", 7, "2025-W42"],
    // The days around New Year belong to the week of their Thursday.
    ["2024-12-30", 1, "2025-W01"],
    ["2021-01-03", 7, "2020-W53"],
    ["1987-03-12", 4, "1987-W11"],
  ])("%s", (iso, weekday, week) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
    expect(formatWeek(day(iso))).toBe(week);
  });
});

describe("what there is of days", () => {
  it.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 1, 0, false],
  ])("%i-%i-%i", (year, month, number, real) => {
    expect(isRealDay({ year, month, day: number })).toBe(real);
  });

  it.each([
    ["2025-10-20", "2025-10-20"],
    ["2025-10-20T08:30:00Z", "2025-10-20"],
    ["2025-02-30", null],
    ["2025-10", null],
    ["XXXX-10-20", null],
    ["", null],
  ])("parses %s", (value, iso) => {
    const parsed = parseDay(value);
    expect(parsed && formatDay(parsed)).toBe(iso);
  });
});

describe("formats run over years", () => {
  it("counts months, quarters and days on", () => {
    expect(formatMonth(2025, 0)).toBe("2024-12");
    expect(formatMonth(2025, 14)).toBe("2026-02");
    expect(formatQuarter(2025, 0)).toBe("2024-Q4");
    expect(formatQuarter(2025, 5)).toBe("2026-Q1");
    expect(formatDecade(199)).toBe("199X");
    expect(formatDay(addDays(day("2024-12-31"), 1))).toBe("2025-01-01");
  });

  it.each([
    ["day", -1, "2025-10-19"],
    ["week", 1, "2025-W44"],
    ["month", -10, "2024-12"],
    ["quarter", -4, "2024-Q4"],
    ["year", 2, "2027"],
    ["decade", -1, "201X"],
  ] as const)("%s by %i", (unit, by, value) => {
    expect(formatShifted(day("2025-10-20"), unit, by)).toBe(value);
  });
});
