import type {
  ArticleSourceFragment,
  DealNoteFragment,
  QuoteNoteFragment,
} from "../../gql/graphql.ts";

// People and places that do not exist. Their links lead to pages that are not on record, as they should.

const article: ArticleSourceFragment = {
  slug: "sample",
  headline: "Port of Ellery expands",
  agency: "Norvik",
  publishedOn: { value: "2025-05-05", basis: "STATED" },
  filedOn: null,
};

const aasen = {
  slug: "ingrid-aasen",
  name: "Ingrid Aasen",
  type: "PERSON",
} as const;

const quote: QuoteNoteFragment = {
  id: "sample-quote",
  kind: "DIRECT",
  text: "The ships are too large for us.",
  stance: "ASSERTS",
  confidence: 0.97,
  because: "The words in marks come first, then who says them.",
  speakerMissing: null,
  content: [{ start: 0, end: 31, text: "The ships are too large for us." }],
  cue: { text: "said", lemma: "say" },
  speaker: { text: "Aasen", entity: aasen },
  addressee: null,
  about: [],
  article,
};

/** A quote in each of its states: plain, unsure, unknown, and with names as long as they come. */
export const QUOTES: readonly (readonly [
  state: string,
  quote: QuoteNoteFragment,
])[] = [
  ["as it should be", quote],
  [
    "likely, and reported",
    {
      ...quote,
      id: "sample-likely",
      kind: "INDIRECT",
      stance: "DENIES",
      confidence: 0.8,
      text: "that any study had been left out",
      addressee: { text: "reporters", entity: null },
    },
  ],
  [
    "speaker unknown",
    {
      ...quote,
      id: "sample-unknown",
      speaker: null,
      speakerMissing: "FLOATING",
      text: "It is too late for that.",
    },
  ],
  [
    "long names",
    {
      ...quote,
      id: "sample-long",
      speaker: {
        text: "the spokeswoman",
        entity: {
          slug: "long",
          name: "The Standing Interparliamentary Commission for the Navigation of Ellery, Norland and the Outer Skerries",
          type: "ORGANIZATION",
        },
      },
      article: {
        ...article,
        headline:
          "Commissioners of four countries leave Ellery after a third night without an agreement on who dredges the Northern Approach",
      },
    },
  ],
];

const deal: DealNoteFragment = {
  id: "sample-deal",
  title: "Norvik Energy – Norland: contract",
  kind: "CONTRACT",
  status: "SIGNED",
  confidence: 0.96,
  because: "The sides sign the agreement.",
  parties: [
    { name: "Norvik Energy", role: "PARTY", entity: null },
    { name: "Norland", role: "PARTY", entity: null },
  ],
  signatories: [],
  value: {
    text: "$2-billion",
    amount: 2_000_000_000,
    currency: "USD",
    qualifier: null,
  },
  date: { value: "2025-05-05", basis: "INFERRED", span: { text: "Monday" } },
  subject: { text: "two wind farms" },
  evidence: [
    {
      start: 0,
      end: 52,
      text: "Norvik Energy signed a $2-billion contract with Norland",
    },
  ],
  article,
};

/** A deal with all that can be said of one, and with next to nothing. */
export const DEALS: readonly (readonly [
  state: string,
  deal: DealNoteFragment,
])[] = [
  ["as it should be", deal],
  [
    "little known",
    {
      ...deal,
      id: "sample-little",
      kind: "PARTNERSHIP",
      status: "PROPOSED",
      confidence: 0.6,
      value: null,
      date: null,
      evidence: [{ start: 0, end: 27, text: "an offer to share the quays" }],
    },
  ],
];

export const MONTHS = [
  { period: "2025-01", count: 2 },
  { period: "2025-02", count: 5 },
  { period: "2025-03", count: 0 },
  { period: "2025-04", count: 9 },
  { period: "2025-05", count: 4 },
];
