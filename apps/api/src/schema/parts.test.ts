import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { cutParagraphs, cutSpans } from "./article-body.ts";
import { parseQualifier } from "./expression.ts";
import {
  decodeGlobalId,
  encodeGlobalId,
  loadRows,
  parseRowId,
} from "./global-id.ts";
import { splitFragment } from "./highlight.ts";
import { emptyPage, parseLength, parsePage, toConnection } from "./page.ts";
import { parseDate } from "./scalars.ts";
import { parseSearchQuery } from "./search-query.ts";
import { given } from "./slugs.ts";

describe("parseDate", () => {
  it.each([
    "2025",
    "2025-09",
    "2025-10-20",
    "2024-02-29",
    "2025-W43",
    "2025-W01",
    "2025-Q3",
  ])("takes %s", (date) => {
    expect(parseDate(date)).toBe(date);
  });

  it.each([
    "",
    "25",
    "2025-13",
    "2025-00",
    "2025-02-29",
    "2025-04-31",
    "2025-W54",
    "2025-Q5",
    "2025-10-20T00:00",
    " 2025",
    2025,
    null,
    undefined,
    {},
  ])("refuses %j", (date) => {
    expect(() => parseDate(date)).toThrow(GraphQLError);
  });
});

describe("global IDs", () => {
  it.each([
    ["Article", "1"],
    ["Quote", "12345"],
  ])("of %s %s come back, safe in an address", (type, id) => {
    const globalId = encodeGlobalId(type, id);
    expect(globalId).toMatch(/^[\w-]+$/u);
    expect(decodeGlobalId(globalId)).toEqual({ typename: type, id });
    expect(parseRowId(globalId, type)).toBe(Number(id));
  });

  it("of one type are none of another", () => {
    expect(parseRowId(encodeGlobalId("Article", "1"), "Quote")).toBeNull();
  });

  it.each([
    "0",
    "-1",
    "1.5",
    "1e3",
    "x",
    "9".repeat(16),
    "1; DROP TABLE quotes",
  ])("of row %s lead nowhere", (id) => {
    expect(parseRowId(encodeGlobalId("Quote", id), "Quote")).toBeNull();
  });

  it("load what they are of, in order", async () => {
    const asked: number[] = [];
    const rows = await loadRows(["3", "x", "1"], async (id) => {
      asked.push(id);
      return id === 1 ? null : `row ${id}`;
    });
    expect(rows).toEqual(["row 3", null, null]);
    expect(asked).toEqual([3, 1]);
  });
});

describe("parsePage", () => {
  it.each([
    [{}, {}],
    [{ first: 1 }, { first: 1 }],
    [
      { first: 100, after: "x" },
      { first: 100, after: "x" },
    ],
    [
      { last: 5, before: "x", first: null, after: null },
      { last: 5, before: "x" },
    ],
  ])("%j", (args, expected) => {
    expect(parsePage(args)).toEqual(expected);
  });

  it.each([{ first: 0 }, { first: 101 }, { last: -3 }, { first: 2, last: 2 }])(
    "refuses %j",
    (args) => {
      expect(() => parsePage(args)).toThrow(GraphQLError);
    },
  );

  it("names the argument that is out of range", () => {
    expect(() => parseLength(500, "first")).toThrow(
      "`first` is 500; give 1 to 100.",
    );
  });
});

describe("toConnection", () => {
  it("takes a total that is known where none was counted", () => {
    expect(
      toConnection({ ...emptyPage(), totalCount: null }, 7).totalCount,
    ).toBe(7);
    expect(toConnection({ ...emptyPage(), totalCount: 3 }, 7).totalCount).toBe(
      3,
    );
    expect(toConnection(emptyPage())).toEqual({
      edges: [],
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      },
      totalCount: 0,
      totalCountIsCapped: false,
    });
  });
});

describe("splitFragment", () => {
  it.each([
    ["no match", [], [["no match", false]]],
    [
      "iron ore",
      [[0, 4]],
      [
        ["iron", true],
        [" ore", false],
      ],
    ],
    [
      "the iron ore",
      [
        [4, 8],
        [9, 12],
      ],
      [
        ["the ", false],
        ["iron", true],
        [" ", false],
        ["ore", true],
      ],
    ],
    [
      "overlapping",
      [
        [0, 4],
        [2, 6],
      ],
      [
        ["over", true],
        ["la", true],
        ["pping", false],
      ],
    ],
    ["", [], []],
  ] as [string, [number, number][], [string, boolean][]][])(
    "%j at %j",
    (text, spans, expected) => {
      const parts = splitFragment({
        text,
        highlights: spans.map(([start, end]) => ({ start, end })),
      });
      expect(parts.map((part) => [part.text, part.isMatch])).toEqual(expected);
      expect(parts.map((part) => part.text).join("")).toBe(text);
    },
  );
});

describe("cutting an article's text", () => {
  const text = "One. Two.\n\nThree 🙂. Four.";

  it("gives spans their characters", () => {
    expect(cutSpans(text, [{ start: 17, end: 19, code: "x" }])).toEqual([
      { start: 17, end: 19, code: "x", text: "🙂" },
    ]);
  });

  it("puts sentences into their paragraphs", () => {
    const spans = (...pairs: [number, number][]) =>
      pairs.map(([start, end]) => ({ start, end }));
    const paragraphs = cutParagraphs({
      text,
      headline: null,
      byline: [],
      removed: [],
      mentions: [],
      dates: [],
      money: [],
      disputes: [],
      issues: [],
      paragraphs: spans([0, 9], [11, 26]),
      sentences: spans([0, 4], [5, 9], [11, 20], [21, 26]),
    });
    expect(
      paragraphs.map((paragraph) => [
        paragraph.text,
        ...paragraph.sentences.map((sentence) => sentence.text),
      ]),
    ).toEqual([
      ["One. Two.", "One.", "Two."],
      ["Three 🙂. Four.", "Three 🙂.", "Four."],
    ]);
  });
});

describe("small readings", () => {
  it.each([
    ["about", "about"],
    ["up to", "up to"],
    ["roughly", null],
    [null, null],
  ])("the hedge %j", (qualifier, expected) => {
    expect(parseQualifier(qualifier)).toBe(expected);
  });

  it.each([
    ["  iron\n ore ", "iron ore"],
    ["cafe\u0301", "café"],
    ['"exact phrase" -not', '"exact phrase" -not'],
    ["a\u0000b", "a b"],
  ])("the search %j", (query, expected) => {
    expect(parseSearchQuery(query)).toBe(expected);
  });

  it("what of a filter was given", () => {
    expect(given({ a: 0, b: null, c: undefined, d: "", e: false })).toEqual({
      a: 0,
      d: "",
      e: false,
    });
    expect(given(null)).toEqual({});
  });
});
