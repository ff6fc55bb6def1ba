import { describe, expect, it } from "vitest";
import { compareVersions } from "./compare-versions.ts";
import type { ArticleState, QuoteState } from "./load-version.ts";
import { pairParagraphs, similarity } from "./pair-paragraphs.ts";

const span = (text: string) => ({ start: 0, end: text.length, text });
const paragraphs = (...texts: string[]) => texts.map(span);
const quote = (key: string, text: string, more: Partial<QuoteState> = {}) => ({
  key,
  kind: "direct" as const,
  stance: "asserts" as const,
  text,
  content: [span(text)],
  speaker: "Mara Lind",
  ...more,
});
const EMPTY: ArticleState = {
  version: 1,
  savedAt: "2025-05-05T00:00:00.000Z",
  headline: "",
  text: "",
  paragraphs: [],
  quotes: [],
  deals: [],
  entities: [],
};
const quotesChanged = (before: QuoteState[], after: QuoteState[]) =>
  compareVersions(
    { ...EMPTY, quotes: before },
    { ...EMPTY, quotes: after },
  ).quotes.map((change) => [
    change.before?.text ?? null,
    change.after?.text ?? null,
  ]);

describe("comparing versions", () => {
  it("finds what was added and removed", () => {
    const kept = quote("a", "We will build it.");
    expect(
      quotesChanged(
        [kept, quote("b", "No delay at all.")],
        [quote("c", "Ships come in May."), kept],
      ),
    ).toEqual([
      [null, "Ships come in May."],
      ["No delay at all.", null],
    ]);
  });

  it("takes the same id with another speaker or stance for altered", () => {
    const before = quote("a", "We will build it.");
    expect(
      quotesChanged([before], [{ ...before, speaker: null }]),
    ).toHaveLength(1);
    expect(
      quotesChanged([before], [{ ...before, stance: "promises" }]),
    ).toHaveLength(1);
    expect(quotesChanged([before], [{ ...before, content: [] }])).toEqual([]);
  });

  it("takes what half of the words are left of for altered, each once", () => {
    expect(
      quotesChanged(
        [quote("a", "We will build the port in May.")],
        [
          quote("b", "We will build the port in June."),
          quote("c", "We will build the port in July."),
        ],
      ),
    ).toEqual([
      ["We will build the port in May.", "We will build the port in June."],
      [null, "We will build the port in July."],
    ]);
  });

  it("does not pair deals of different kinds", () => {
    const deal = {
      key: "d1",
      kind: "pact" as const,
      status: "signed" as const,
      title: "Norland – Sudria: pact",
      value: null,
      date: null,
      evidence: [span("signed a pact")],
    };
    const { deals } = compareVersions(
      { ...EMPTY, deals: [deal] },
      { ...EMPTY, deals: [{ ...deal, key: "d2", kind: "loan" }] },
    );
    expect(
      deals.map(({ before, after }) => [before?.kind, after?.kind]),
    ).toEqual([
      [undefined, "loan"],
      ["pact", undefined],
    ]);
  });

  it("finds an entity's new role", () => {
    const entity = {
      slug: "mara-lind",
      type: "person" as const,
      name: "Mara Lind",
      roles: ["minister"],
    };
    const { entities } = compareVersions(
      { ...EMPTY, entities: [entity] },
      { ...EMPTY, entities: [{ ...entity, roles: ["prime minister"] }] },
    );
    expect(entities).toHaveLength(1);
  });
});

describe("paragraphs", () => {
  const texts = (changes: ReturnType<typeof pairParagraphs>) =>
    changes.map(({ before, after }) => [
      before?.text ?? null,
      after?.text ?? null,
    ]);

  it.each([
    ["nothing changed", ["a", "b"], ["a", "b"], []],
    ["one was added", ["a", "c"], ["a", "b", "c"], [[null, "b"]]],
    ["one was removed", ["a", "b", "c"], ["a", "c"], [["b", null]]],
    [
      "one was altered",
      ["a", "The port opens in May.", "c"],
      ["a", "The port opens in June.", "c"],
      [["The port opens in May.", "The port opens in June."]],
    ],
    [
      "one was replaced",
      ["a", "The port opens."],
      ["a", "Ministers met."],
      [
        [null, "Ministers met."],
        ["The port opens.", null],
      ],
    ],
    ["all are new", [], ["a"], [[null, "a"]]],
  ])("where %s", (_, before, after, expected) => {
    expect(
      texts(pairParagraphs(paragraphs(...before), paragraphs(...after))),
    ).toEqual(expected);
  });

  it("takes thousands in bounded time", () => {
    const many = (word: string) =>
      paragraphs(...Array.from({ length: 3_000 }, (_, i) => `${word} ${i}`));
    const started = performance.now();
    expect(pairParagraphs(many("old"), many("new")).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

it("likeness counts words, whatever their case", () => {
  expect(similarity("The port", "the PORT")).toBe(1);
  expect(similarity("the port", "a ship")).toBe(0);
  expect(similarity("", "")).toBe(1);
  expect(similarity("a b c d", "a b")).toBeCloseTo(2 / 3);
});
