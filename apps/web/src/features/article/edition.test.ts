import { describe, expect, test } from "vitest";
import type { ArticleCopyFragment } from "../../gql/graphql.ts";
import { findAnchors, layOutApparatus } from "./apparatus.ts";
import { composeEdition } from "./edition.ts";
import { editionSheetAddress, formatEditionSheet } from "./edition-sheet.ts";

const TEXT =
  'Roth speaks\n\nRoth said "no" on Monday. He left in 2030.\nNothing was agreed.';

const ROTH = {
  slug: "roth",
  name: "Roth",
  type: "PERSON" as const,
  country: null,
  actsFor: null,
  roles: [],
};

function span(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
}

const ARTICLE: ArticleCopyFragment = {
  slug: "roth-speaks",
  headline: "Roth speaks",
  agency: null,
  publishedOn: null,
  filedOn: null,
  text: TEXT,
  language: "en",
  version: 1,
  source: null,
  ingestedAt: "2025-10-21T00:00:00.000Z",
  byline: [],
  dateline: null,
  versions: [{ version: 1 }],
  paragraphs: [
    span('Roth said "no" on Monday. He left in 2030.'),
    span("Nothing was agreed."),
  ],
  removed: [],
  issues: [],
  mentions: [
    { ...span("Roth"), form: "NAME", entity: ROTH, actsFor: null },
    { ...span("Roth", 5), form: "NAME", entity: ROTH, actsFor: null },
    { ...span("He"), form: "PRONOUN", entity: ROTH, actsFor: null },
  ],
  entities: { edges: [{ mentionCount: 3, node: ROTH }] },
  dates: [
    { ...span("on Monday"), value: "2025-10-20", basis: "INFERRED" },
    { ...span("2030"), value: "2030", basis: "STATED" },
  ],
  quotes: {
    totalCount: 1,
    pageInfo: {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    },
    nodes: [
      {
        id: "q",
        kind: "DIRECT",
        text: '"no"',
        stance: "DENIES",
        confidence: 0.9,
        because: "A verb of saying leads straight to the words in marks.",
        speakerMissing: null,
        content: [span('"no"')],
        cue: { text: "said" },
        speaker: { text: "Roth", entity: ROTH },
        addressee: null,
        about: [],
      },
    ],
  },
  deals: { nodes: [] },
  disputes: [],
  copies: { totalCount: 0, totalCountIsCapped: false, edges: [] },
};

describe("an edition", () => {
  const edition = composeEdition(ARTICLE);

  test("explains a name where the text first has it, not in the headline", () => {
    expect(edition.names[0]?.start).toBe(TEXT.indexOf("Roth", 5));
    expect(edition.paragraphs[0]?.names).toHaveLength(1);
    expect(edition.paragraphs[1]?.names).toEqual([]);
  });

  test("marks names, but lets pronouns only echo them", () => {
    const kinds = edition.marks
      .filter((mark) => mark.factId === "e1")
      .map((mark) => mark.kind);
    expect(kinds).toEqual(["who", "who", "echo"]);
  });

  test("numbers its facts and puts the number after their words", () => {
    expect(edition.facts).toHaveLength(1);
    expect(edition.facts[0]).toMatchObject({
      number: 1,
      id: "f1",
      kind: "said",
      siglumAt: span('"no"').end,
    });
  });
});

describe("the apparatus", () => {
  const [first = [], second] = layOutApparatus(
    composeEdition(ARTICLE).paragraphs,
  );

  test("follows the text and counts over all of it", () => {
    expect(first.map(({ kind, position }) => `${position} ${kind}`)).toEqual([
      "1 key",
      "2 fact",
    ]);
    expect(second).toEqual([]);
  });

  test("does not explain a date that says itself", () => {
    const key = first.find((note) => note.kind === "key");
    expect(key?.dates.map(({ date }) => date.text)).toEqual(["on Monday"]);
  });

  test("is anchored where its words begin", () => {
    expect([...findAnchors(first).keys()]).toEqual([
      TEXT.indexOf("Roth", 5),
      TEXT.indexOf('"no"'),
    ]);
  });
});

describe("the sheet of an edition", () => {
  test.each([
    [0, "/edition/25"],
    [25, "/edition/25"],
    [26, "/edition/50"],
    [5_000, "/edition/400"],
  ])("for %i notes is %s", (count, address) => {
    expect(editionSheetAddress(count)).toBe(address);
  });

  test("sets each note below the one before it", () => {
    const sheet = formatEditionSheet(2);
    expect(sheet).toContain("top:anchor(--m1 top)");
    expect(sheet).toContain("max(anchor(--m2 top),calc(anchor(--n1 bottom)");
    expect(sheet).not.toContain("--m3");
  });
});
