import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "./errors.ts";
import { formatCursor, parseSlice, toPage, type Order } from "./pagination.ts";

const BY_DAY: Order = {
  name: "BY_DAY",
  keys: [
    { sql: "t.day", type: "date" },
    { sql: "t.id", type: "bigint" },
  ],
  descending: true,
};

const cursor = formatCursor(BY_DAY, ["2025-10-20", "7"]);

describe("parseSlice", () => {
  it.each([
    [{}, { size: 20, backward: false, after: null, before: null }],
    [{ first: 1 }, { size: 1, backward: false, after: null, before: null }],
    [
      { first: 100, after: cursor },
      { size: 100, backward: false, after: ["2025-10-20", "7"], before: null },
    ],
    [
      { last: 5, before: cursor },
      { size: 5, backward: true, after: null, before: ["2025-10-20", "7"] },
    ],
    [
      { first: null, last: null, after: null },
      { size: 20, backward: false, after: null, before: null },
    ],
  ])("%j", (args, slice) => {
    expect(parseSlice(args, BY_DAY)).toEqual(slice);
  });

  it.each([
    ["no items", { first: 0 }, "first"],
    ["a negative number", { last: -1 }, "last"],
    ["too many", { first: 101 }, "first"],
    ["a fraction", { first: 1.5 }, "first"],
    ["not a number", { first: Number.NaN }, "first"],
    ["both directions", { first: 1, last: 1 }, "last"],
    ["a cursor that is no base64 of ours", { after: "nonsense" }, "after"],
    ["an empty cursor", { after: "" }, "after"],
    [
      "JSON that is no cursor",
      { before: Buffer.from("{}").toString("base64url") },
      "before",
    ],
    [
      "a cursor of another order",
      {
        after: formatCursor({ ...BY_DAY, name: "OTHER" }, ["2025-10-20", "7"]),
      },
      "after",
    ],
    [
      "too few values",
      { after: formatCursor(BY_DAY, ["2025-10-20"]) },
      "after",
    ],
    [
      "a value of another type",
      { after: formatCursor(BY_DAY, ["2025-10-20", "7; DROP TABLE articles"]) },
      "after",
    ],
    [
      "a number that no id is",
      { after: formatCursor(BY_DAY, ["2025-10-20", "99999999999999999999"]) },
      "after",
    ],
  ])("refuses %s", (_, args, argument) => {
    let thrown: unknown;
    try {
      parseSlice(args, BY_DAY);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidArgumentError);
    expect(thrown).toMatchObject({ argument });
  });
});

describe("toPage", () => {
  const rows = [1, 2, 3].map((id) => ({
    keys: ["2025-10-20", String(id)],
    node: id,
  }));
  const slice = { size: 2, backward: false, after: null, before: null };

  it("leaves off the row that only says that there is more", () => {
    const page = toPage(rows, slice, BY_DAY);
    expect(page.edges.map(({ node }) => node)).toEqual([1, 2]);
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it("turns round what was read from the far end", () => {
    const page = toPage(rows, { ...slice, backward: true }, BY_DAY);
    expect(page.edges.map(({ node }) => node)).toEqual([2, 1]);
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("knows that something stands where the cursor does", () => {
    expect(
      toPage(rows.slice(0, 2), { ...slice, after: ["", "0"] }, BY_DAY),
    ).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(
      toPage([], { ...slice, backward: true, before: ["", "9"] }, BY_DAY),
    ).toMatchObject({ hasNextPage: true, startCursor: null });
  });

  it("caps the count and says so", () => {
    expect(toPage([], slice, BY_DAY, 10_000)).toMatchObject({
      totalCount: 10_000,
      totalCountIsCapped: false,
    });
    expect(toPage([], slice, BY_DAY, 10_001)).toMatchObject({
      totalCount: 10_000,
      totalCountIsCapped: true,
    });
  });
});
