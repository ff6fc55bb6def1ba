import type { Analysis } from "../../src/document/analysis.ts";
import type { Entity } from "../../src/document/entity.ts";
import { textSpan, type TextSpan } from "../../src/document/span.ts";

// The ferry stands before all that is proven, so that code units and code points differ.
const TEXT = `Norland and Sudria sign harbour pact
By Una Holm

OSTAD, May 5 (Nordwire) - 🚢 Norland signed a harbour pact with Sudria worth 40 million euros on Monday.

"We will build it," Foreign Minister Mara Lind told Ivo Tarn, "and we will build it together." One official called it "historic".
`;

function find(words: string, from = 0): TextSpan {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the copy`);
  return textSpan(TEXT, start, start + words.length);
}

function entity(
  id: string,
  type: Entity["type"],
  name: string,
  rest: Partial<Entity> = {},
): Entity {
  return {
    id,
    type,
    name,
    aliases: [],
    country: null,
    wikidata: null,
    roles: [],
    actsFor: null,
    ...rest,
  };
}

/** An analysis made by hand, so that the exports are tested without the reading. */
export function makeHarbourAnalysis(): Analysis {
  const body = TEXT.indexOf("🚢");
  const paragraphs = [body, TEXT.indexOf('"We')].map((start) => ({
    start,
    end: TEXT.indexOf("\n", start),
  }));
  const norland = find("Norland", body);
  const sudria = find("Sudria", body);
  const lind = find("Mara Lind");
  const tarn = find("Ivo Tarn");
  return {
    article: {
      text: TEXT,
      language: "en",
      headline: find("Norland and Sudria sign harbour pact"),
      byline: [find("Una Holm")],
      publishedOn: { value: "2025-05-05", basis: "given", span: null },
      dateline: {
        ...find("OSTAD, May 5 (Nordwire)"),
        places: [find("OSTAD")],
        filedOn: { value: "2025-05-05", basis: "inferred", span: null },
        agency: find("Nordwire"),
      },
      paragraphs,
      sentences: paragraphs,
      removed: [],
    },
    entities: [
      entity("e1", "place", "Norland", { country: "NO", wikidata: "Q1" }),
      entity("e2", "place", "Sudria"),
      entity("e3", "person", "Mara Lind", {
        aliases: ["Lind"],
        roles: [
          {
            ...find("Foreign Minister"),
            title: "Foreign Minister",
            organization: "Norland",
            basis: "stated",
            former: false,
          },
          {
            ...find("official"),
            title: "mayor",
            organization: null,
            basis: "stated",
            former: true,
          },
        ],
      }),
      entity("e4", "person", "Ivo Tarn"),
    ],
    mentions: [
      { ...norland, entityId: "e1", form: "name", actsFor: null },
      { ...sudria, entityId: "e2", form: "name", actsFor: null },
      { ...lind, entityId: "e3", form: "name", actsFor: null },
      { ...tarn, entityId: "e4", form: "name", actsFor: null },
    ],
    dates: [],
    money: [],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        content: [
          find('"We will build it,"'),
          find('"and we will build it together."'),
        ],
        verbatim: [
          find("We will build it,"),
          find("and we will build it together."),
        ],
        cue: { ...find("told"), lemma: "tell" },
        speaker: { ...lind, entityId: "e3" },
        speakerMissing: null,
        addressee: { ...tarn, entityId: "e4" },
        about: ["e1", "e9"],
        stance: "promises",
        confidence: 0.9,
        rule: "quotes/split",
      },
      {
        id: "q2",
        kind: "mixed",
        content: [find('called it "historic"')],
        verbatim: [find("historic")],
        cue: null,
        speaker: { ...find("One official"), entityId: null },
        speakerMissing: "anonymous",
        addressee: null,
        about: [],
        stance: "praises",
        confidence: 0.7,
        rule: "quotes/called",
      },
      {
        id: "q3",
        kind: "direct",
        content: [find('"historic"')],
        verbatim: [find("historic")],
        cue: null,
        speaker: null,
        speakerMissing: "floating",
        addressee: null,
        about: [],
        stance: "asserts",
        confidence: 0.3,
        rule: "quotes/floating",
      },
    ],
    deals: [
      {
        id: "d1",
        kind: "pact",
        status: "signed",
        parties: [
          { ...norland, name: "Norland", entityId: "e1", role: "party" },
          { ...sudria, name: "Sudria", entityId: "e2", role: "party" },
        ],
        signatories: [{ ...lind, name: "Mara Lind", entityId: "e3" }],
        value: {
          ...find("40 million euros"),
          amount: 40_000_000,
          currency: "EUR",
          qualifier: null,
        },
        date: { ...find("Monday"), value: "2025-05-05", basis: "inferred" },
        subject: find("harbour", body),
        terms: [],
        evidence: [find("Norland signed a harbour pact with Sudria")],
        confidence: 0.9,
        rule: "deals/signed-with",
      },
    ],
    disputes: [],
    issues: [],
  };
}

/** An analysis of copy in which nothing was found. */
export function makeBareAnalysis(text: string): Analysis {
  return {
    article: {
      text,
      language: "en",
      headline: null,
      byline: [],
      publishedOn: null,
      dateline: null,
      paragraphs: [],
      sentences: [],
      removed: [],
    },
    entities: [],
    mentions: [],
    dates: [],
    money: [],
    quotes: [],
    deals: [],
    disputes: [],
    issues: [],
  };
}
