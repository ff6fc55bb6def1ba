import { describe, expect, it } from "vitest";
import { parseDateLine } from "./parse-date-line.ts";

const read = (line: string) =>
  parseDateLine(line, { start: 0, end: line.length })?.value ?? null;

describe("parseDateLine", () => {
  it.each([
    ["Tuesday, 21 October 2025", "2025-10-21"],
    ["October 21, 2025", "2025-10-21"],
    ["21 Oct 2025", "2025-10-21"],
    ["31-MAR-1987", "1987-03-31"],
    ["1987-03-26", "1987-03-26"],
    ["2025-10-21T09:30:00Z", "2025-10-21"],
    ["10/21/2025", "2025-10-21"],
    ["21/10/2025", "2025-10-21"],
    ["Published: Oct. 21, 2025, 10:30 am", "2025-10-21"],
    ["Last updated on 21st October 2025 at 18:05 GMT", "2025-10-21"],
    ["Tue 21 Oct 2025 10.30 BST", "2025-10-21"],
  ])("reads %j", (line, day) => {
    expect(read(line)).toBe(day);
  });

  it.each([
    "On 21 October 2025 the port closed",
    "31 February 2025",
    "October 2025",
    "Flight 21 October",
    "12 34 5678",
    "Port of Oslo",
  ])("leaves %j alone", (line) => {
    expect(read(line)).toBeNull();
  });
});
