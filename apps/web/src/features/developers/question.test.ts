import { describe, expect, test } from "vitest";
import { describeAnswer, parseVariables } from "./question.ts";

test.each([
  ["", {}],
  [' {"slug": "a"} ', { slug: "a" }],
  ["[1]", null],
  ["null", null],
  ["{slug: a}", null],
])("the variables %j", (text, expected) => {
  expect(parseVariables(text)).toEqual(expected);
});

describe("an answer", () => {
  test("says how long it took and what it cost", () => {
    const answer = describeAnswer(
      '{"data":{"a":1},"extensions":{"cost":{"requested":1200,"limit":60000}}}',
      12.4,
    );
    expect(answer.state).toBe(
      "Answered in 12 ms, at a cost of 1,200 of 60,000.",
    );
    expect(answer.isFault).toBe(false);
    expect(answer.text).toContain('"a": 1');
  });

  test("says where in the question a fault is", () => {
    const { state, isFault, text } = describeAnswer(
      '{"errors":[{"message":"No such field.","locations":[{"line":2,"column":5}]}]}',
      3,
    );
    expect(state).toBe("Line 2, column 5: No such field.");
    expect(isFault).toBe(true);
    expect(text).toContain("No such field.");
  });

  test("that is no JSON is told of, one too long is cut and says so", () => {
    expect(describeAnswer("<html>", 1)).toMatchObject({
      isFault: true,
      text: "",
    });
    const long = describeAnswer(
      JSON.stringify({ data: "x".repeat(400_000) }),
      1,
    );
    expect(long.text).toMatch(/cut here: 400,\d{3} characters in all/u);
    expect(long.text.length).toBeLessThan(301_000);
  });
});
