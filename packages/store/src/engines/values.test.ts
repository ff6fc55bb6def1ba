import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../db.ts";
import { encodeValue, parseValue } from "./values.ts";

describe("encodeValue", () => {
  it.each<[Value, string | null]>([
    [null, null],
    ["text", "text"],
    ["", ""],
    [7, "7"],
    [-0.5, "-0.5"],
    [9_007_199_254_740_993n, "9007199254740993"],
    [true, "t"],
    [false, "f"],
    [new Date("2025-10-20T12:00:00Z"), "2025-10-20T12:00:00.000Z"],
    [[1, 2], '{"1","2"}'],
    [[], "{}"],
    [
      ["a", null, 'b"c', String.raw`d\e`, "NULL"],
      String.raw`{"a",NULL,"b\"c","d\\e","NULL"}`,
    ],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    ["a\0b", "a\uFFFDb"],
    ["\uDE00 alone", "\uFFFD alone"],
  ])("row %#: %s is sent as %s", (value, text) => {
    expect(encodeValue(value)).toBe(text);
  });

  it("refuses undefined, which is most often a mistake", () => {
    expect(() => encodeValue(undefined as unknown as Value)).toThrow(
      /use null/,
    );
  });
});

describe("parseValue", () => {
  it.each<[string | null, number, unknown]>([
    [null, 23, null],
    ["t", 16, true],
    ["f", 16, false],
    ["42", 20, 42],
    ["2.5", 1700, 2.5],
    ['{"a":1}', 3802, { a: 1 }],
    // A day is a day, not a moment in some time zone.
    ["2025-10-20", 1082, "2025-10-20"],
    ["2025-10-20 12:00:00.5+00", 1184, "2025-10-20T12:00:00.500Z"],
    ["{1,NULL,3}", 1016, [1, null, 3]],
    ['{a,"b,c",NULL,"NULL"}', 1009, ["a", "b,c", null, "NULL"]],
    ["{}", 1009, []],
  ])("%j of type %i is %j", (text, type, value) => {
    expect(parseValue(text, type)).toEqual(value);
  });

  it("reads back every array of texts that was sent", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((item) => !item.includes("\0"));
    fc.assert(
      fc.property(fc.array(fc.option(text)), (items) => {
        expect(parseValue(encodeValue(items), 1009)).toEqual(items);
      }),
    );
  });
});
