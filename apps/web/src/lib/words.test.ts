import { describe, expect, test } from "vitest";
import { addressWith } from "./addresses.ts";
import { describeConfidence, explainConfidence } from "./confidence.ts";
import { formatCount, formatTotal } from "./counts.ts";
import { formatDate, formatShortDate, isHtmlDate } from "./dates.ts";
import { formatMoney } from "./money.ts";
import { readAmount, readChoice, readDate, readPage } from "./parameters.ts";
import { getUserMessage, isRetryable, type ReadProblem } from "./read-error.ts";

test.each([
  ["2025-10-20", "20 October 2025", "20 Oct 2025"],
  ["2025-09", "September 2025", "Sep 2025"],
  ["2025", "2025", "2025"],
  ["2025-W03", "week 3 of 2025", "week 3 of 2025"],
  ["2025-Q3", "third quarter of 2025", "third quarter of 2025"],
  ["2025-05-01", "1 May 2025", "1 May 2025"],
  ["some day", "some day", "some day"],
])("the date %s is %s, in short %s", (value, long, short) => {
  expect(formatDate(value)).toBe(long);
  expect(formatShortDate(value)).toBe(short);
});

test.each([
  ["2025-10-20", true],
  ["2025-W43", true],
  ["2025-Q3", false],
])("%s fits HTML: %s", (value, fits) => {
  expect(isHtmlDate(value)).toBe(fits);
});

test.each([
  [25_000_000_000, "USD", null, "25 billion USD"],
  [1_255_000, "EUR", "ABOUT", "about 1.26 million EUR"],
  [900, "GBP", "MORE_THAN", "more than 900 GBP"],
] as const)("%d %s %s reads %s", (amount, currency, qualifier, words) => {
  expect(formatMoney(amount, currency, qualifier)).toBe(words);
});

test.each([
  [0, "quote", "no quotes"],
  [1, "quote", "1 quote"],
  [1234, "entity", "1,234 entities"],
])("%i of %s is %s", (count, noun, words) => {
  expect(formatCount(count, noun)).toBe(words);
});

test("a total that was not counted to its end says so", () => {
  const list = { totalCount: 10_000, totalCountIsCapped: true };
  expect(formatTotal(list, "quote")).toBe("more than 10,000 quotes");
});

test.each([
  [1, "plain"],
  [0.9, "plain"],
  [0.89, "likely"],
  [0.5, "uncertain"],
  [0.1, "doubtful"],
])("a confidence of %d is %s", (confidence, words) => {
  expect(describeConfidence(confidence)).toBe(words);
});

test("a reading is explained in words with its figure", () => {
  expect(explainConfidence(0.82)).toContain("likely");
  expect(explainConfidence(0.82)).toContain("82 of 100");
});

describe("what an address asks for", () => {
  test("is taken where it makes sense, and left open where not", () => {
    expect(readDate({ from: " 2025-01 " }, "from")).toBe("2025-01");
    expect(readDate({ from: "yesterday" }, "from")).toBeNull();
    expect(readAmount({ min: "1,000 000" }, "min")).toBe(1_000_000);
    expect(readAmount({ min: "-1" }, "min")).toBeNull();
    expect(readChoice({ kind: "LOAN" }, "kind", ["LOAN", "AID"])).toBe("LOAN");
    expect(readChoice({ kind: "DROP" }, "kind", ["LOAN", "AID"])).toBeNull();
  });

  test("is one page, forward or back", () => {
    expect(readPage({ after: "c" }, 5)).toMatchObject({ first: 5, after: "c" });
    expect(readPage({ before: "c" }, 5)).toMatchObject({
      last: 5,
      before: "c",
    });
  });

  test("leaves out what is empty", () => {
    expect(addressWith("/deals", { kind: null, party: "a b" })).toBe(
      "/deals?party=a+b",
    );
  });
});

test.each<ReadProblem>([
  "unreachable",
  "timeout",
  "busy",
  "rejected",
  "unreadable",
  "failed",
])("the problem %s has words and advice", (problem) => {
  const message = getUserMessage({ problem, detail: null });
  expect(message.title).not.toBe("");
  expect(message.advice).not.toBe("");
  expect(isRetryable({ problem, detail: null })).toBe(problem !== "rejected");
});
