import { describe, expect, it } from "vitest";
import { parseDay } from "./parse-day.ts";
import { parseMoment } from "./parse-moment.ts";

describe("parseDay", () => {
  it.each([
    ["2025-05-05", "2025-05-05"],
    ["2025-05-05T23:30:00-05:00", "2025-05-05"],
    ["20250505T100000Z", "2025-05-05"],
    ["Mon, 05 May 2025 10:00:00 GMT", "2025-05-05"],
    ["5 May 25 23:59 EST", "2025-05-05"],
    ["Monday, 5 December 1994 10:00:00 +0100", "1994-12-05"],
    ["Fri, 1 Jan 99 00:00:00 GMT", "1999-01-01"],
    ["2025-02-30", null],
    ["2025-13-01", null],
    ["31 Feb 2025", null],
    ["5 Foo 2025", null],
    ["yesterday", null],
    ["202505051", null],
    ["", null],
    [null, null],
  ])("%s: %s", (moment, day) => {
    expect(parseDay(moment)).toBe(day);
  });
});

describe("parseMoment", () => {
  it.each([
    ["2025-05-05T10:00:00Z", Date.UTC(2025, 4, 5, 10)],
    ["2025-05-05T12:00:00+02:00", Date.UTC(2025, 4, 5, 10)],
    ["2025-05-05", null],
    ["9 T 99:99", null],
    [null, null],
  ])("%s: %s", (moment, at) => {
    expect(parseMoment(moment)).toBe(at);
  });
});
