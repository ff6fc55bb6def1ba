import { describe, expect, it } from "vitest";
import type { EntityType } from "../document/entity.ts";
import { chooseName, isFullerName } from "./choose-name.ts";

describe("chooseName", () => {
  it.each<[EntityType, string, string | null, string]>([
    ["place", "U.S.", "US", "United States"],
    ["place", "Tehran", "IR", "Tehran"],
    ["place", "Georgia", "US", "Georgia"],
    ["organization", "IAEA", null, "International Atomic Energy Agency"],
    ["organization", "Norrland Steel", null, "Norrland Steel"],
    ["nationality", "Iranian", "IR", "Iranian"],
    ["person", "Lena Ortiz", null, "Lena Ortiz"],
  ])("%s %s (%s) goes by %s", (type, name, country, expected) => {
    expect(chooseName({ type, name, country })).toBe(expected);
  });
});

describe("isFullerName", () => {
  it.each([
    ["Baltic Grid Operators Union", "BGOU", true],
    ["Lena Maria Ortiz", "Lena Ortiz", true],
    // An initial adds little, and reads worse.
    ["Lena M. Ortiz", "Lena Ortiz", false],
    ["Lena Ortiz", "Lena Maria Ortiz", false],
    ["Bob Keller", "Robert Keller", false],
    ["Lena Ortiz", "Lena Ortiz", false],
  ])("%s over %s: %s", (name, than, expected) => {
    expect(isFullerName(name, than)).toBe(expected);
  });
});
