import { describe, expect, it } from "vitest";
import type { NameSpan } from "../document/draft.ts";
import type { EntityType } from "../document/entity.ts";
import { tokenize } from "../text/tokenize.ts";
import { trimSpan } from "./read-spans.ts";
import { isAcronymOf, repairNames } from "./repair-names.ts";

/** Marks names in a text as [type name] and titles as [title name], and repairs them. */
function repair(marked: string): string[] {
  const marks: { type: string; start: number; end: number }[] = [];
  let text = "";
  for (const [, plain = "", type, name = ""] of marked.matchAll(
    /([^[]*)(?:\[(\w+) ([^\]]*)\])?/gu,
  )) {
    text += plain;
    if (type)
      marks.push({ type, start: text.length, end: text.length + name.length });
    text += name;
  }
  const tokens = tokenize(text);
  const spans = marks.map(({ type, start, end }) => ({
    type,
    start,
    end,
    text: text.slice(start, end),
    confidence: 0.8,
    firstToken: tokens.findIndex((token) => token.start >= start),
    endToken: tokens.filter((token) => token.end <= end).length,
  }));
  const sentence = {
    start: 0,
    end: text.length,
    part: "body" as const,
    paragraph: 0,
    firstToken: 0,
    endToken: tokens.length,
  };
  const { names, titles } = repairNames(
    { text, tokens, sentences: [sentence] },
    {
      names: spans
        .filter(({ type }) => type !== "title")
        .map((span): NameSpan => ({ ...span, type: span.type as EntityType })),
      titles: spans.filter(({ type }) => type === "title"),
    },
  );
  for (const span of [...names, ...titles])
    expect(text.slice(span.start, span.end)).toBe(span.text);
  return [
    ...names.map(({ type, text: name }) => `${type} ${name}`),
    ...titles.map(({ text: name }) => `title ${name}`),
  ];
}

describe("repairNames", () => {
  it.each([
    ["country", "The [organization UAE] agreed.", ["place UAE"]],
    [
      "honorific in a name",
      "Then [person Mr. Vorlin] left.",
      ["person Vorlin"],
    ],
    ["name in a title", "Then [title Mrs Vorlin] left.", ["person Vorlin"]],
    ["title", "[title Foreign Minister] it is.", ["title Foreign Minister"]],
    [
      "acronym",
      "the [organization National Grain Council] ([person NGC]) met",
      ["organization National Grain Council", "organization NGC"],
    ],
    [
      "a given name behind a post in small letters",
      "Vorlin [title chief executive Grace] [person Tan Mei] left",
      ["person Grace Tan Mei", "title chief executive"],
    ],
    [
      "a post in capitals",
      "[title Foreign Minister] [person Tan Mei] left",
      ["person Tan Mei", "title Foreign Minister"],
    ],
    [
      "a rank between post and person",
      "the [title army chief General] [person Tan Mei] left",
      ["person Tan Mei", "title army chief General"],
    ],
    [
      "missed again",
      "[organization Belvor] rose. Later Belvor fell.",
      ["organization Belvor", "organization Belvor"],
    ],
    [
      "shouted surname",
      "VORLIN WINS. [person Olga Vorlin] won.",
      ["person VORLIN", "person Olga Vorlin"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(repair(marked)).toEqual(expected);
  });

  it.each([
    ["a function word", "[place The] end"],
    ["small letters", "[organization council] met"],
    ["marks", "[organization --] met"],
    ["words of tables", "[organization Shr] 12 [organization Revs] 4"],
    ["one letter as title", "[title A] met"],
  ])("drops %s", (_, marked) => {
    expect(repair(marked)).toEqual([]);
  });

  it("does not find parts of longer names or common words again", () => {
    expect(
      repair("[person Olga Harper] met Vorlin Harper Steel. Harbour talks."),
    ).toEqual(["person Olga Harper"]);
    expect(repair("[organization Council] met. The Council left.")).toEqual([
      "organization Council",
    ]);
  });
});

describe("names that the words around them give", () => {
  it.each([
    ["in [place Veldo], TX, on Monday", ["place Veldo", "place TX"]],
    [
      "Ann Vorlin, Belvor's assistant general secretary, left",
      ["organization Belvor"],
    ],
    [
      "in [place Veldo], Orange, Sunder and [place Lima] today",
      ["place Veldo", "place Orange", "place Sunder", "place Lima"],
    ],
    [
      "A Belvor/[organization NTV] poll",
      ["organization Belvor", "organization NTV"],
    ],
    ["A Belvor/NTV poll", ["organization Belvor", "organization NTV"]],
    [
      "Mill Watch ([place Peru]) said so",
      ["organization Mill Watch", "place Peru"],
    ],
  ])("%s", (marked, expected) => {
    expect(repair(marked)).toEqual(expected);
  });

  it.each([
    ["Veldo, TX, on Monday"],
    ["Ann, Belvor's wife, left"],
    ["Monday morning, Minister's secretary"],
    ["the Aug/Sept contract"],
    ["a Gold/Silver mine"],
    ["Police Officers said so"],
    ["Then Mill Watch said so"],
  ])("none in %s", (marked) => {
    expect(repair(marked)).toEqual([]);
  });

  it("a country behind a place closes no list", () => {
    expect(repair("in [place Veldo], Orange, on Monday")).toEqual([
      "place Veldo",
    ]);
  });
});

describe("isAcronymOf", () => {
  it.each([
    ["NGC", "National Grain Council", true],
    ["Nagra", "National Grain Authority", false],
    ["UNO", "United Nations Organization", true],
    ["NGC", "Norwegian National Grain Council", true],
    ["NGC", "Old National Grain Council", false],
    ["XYZ", "National Grain Council", false],
    ["N", "National", false],
  ])("%s of %s: %s", (acronym, name, expected) => {
    expect(isAcronymOf(acronym, name)).toBe(expected);
  });
});

describe("trimSpan", () => {
  it("cuts marks off the edges and gives up what is only marks", () => {
    const text = '"Tarsk," -';
    const tokens = tokenize(text);
    expect(trimSpan(text, tokens, 0, tokens.length)?.text).toBe("Tarsk");
    expect(trimSpan(text, tokens, 3, tokens.length)).toBeNull();
  });
});
