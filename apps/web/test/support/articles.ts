import type { ArticleDraft } from "./copy.ts";

/** An article with every kind of fact, some nested and some overlapping. People, firms and places are invented. */
export const HARBOUR: ArticleDraft = {
  slug: "ellery-harbour-signed",
  headline:
    "Norland and Kessel Lines sign pact on deep-water harbour at Ellery",
  publishedOn: "2025-10-21",
  dateline: "TARNBURG, Oct 20 (Northern Desk):",
  agency: "Northern Desk",
  paragraphs: [
    "Norland signed a 1.4-billion-euro contract with the shipping firm Kessel Lines on Monday to build a deep-water harbour at Ellery, the transport ministry said.",
    "Transport Minister Ingrid Aasen said at the ceremony:",
    '"This harbour will carry half of our trade by 2030. Kessel Lines has been a partner that keeps its word."',
    'Aasen signed the contract with Kessel Lines chief executive Tomas Brandt. It does not contain a guarantee by the state. Brandt told Aasen that work would begin "before the ice goes", and warned that delays would be "very costly".',
    'Fishermen in Ellery dispute that the dredging is harmless. "The ministry has not measured anything," said Pelle Roth, who speaks for the local cooperative. Aasen denied that any study had been left out.',
    'In March, Norland and Sundmark agreed to share the cost of ice-breaking in the strait. A senior official said a loan was being discussed. "It is not only about ships."',
    "The two governments will meet again next week.",
  ],
  entities: [
    { name: "Norland", type: "PLACE", country: "NO" },
    { name: "Kessel Lines", type: "ORGANIZATION" },
    { name: "Ellery", type: "PLACE" },
    {
      name: "Ingrid Aasen",
      type: "PERSON",
      aliases: ["Aasen"],
      country: "NO",
      roles: [
        {
          title: "transport minister",
          organization: "Norland",
          words: "Transport Minister Ingrid Aasen",
        },
      ],
    },
    {
      name: "Tomas Brandt",
      type: "PERSON",
      aliases: ["Brandt"],
      roles: [
        {
          title: "chief executive",
          organization: "Kessel Lines",
          words: "Kessel Lines chief executive Tomas Brandt",
        },
      ],
    },
    {
      name: "Pelle Roth",
      type: "PERSON",
      roles: [
        {
          title: "spokesman",
          organization: "local cooperative",
          words: "who speaks for the local cooperative",
          basis: "INFERRED",
        },
      ],
    },
    { name: "Sundmark", type: "PLACE" },
  ],
  dates: [
    { words: "on Monday", value: "2025-10-20", basis: "INFERRED" },
    { words: "2030", value: "2030", basis: "STATED" },
    { words: "In March", value: "2025-03", basis: "INFERRED" },
    { words: "next week", value: "2025-W44", basis: "INFERRED" },
  ],
  quotes: [
    {
      by: "the transport ministry",
      cue: "said",
      kind: "INDIRECT",
      words: [
        "Norland signed a 1.4-billion-euro contract with the shipping firm Kessel Lines on Monday to build a deep-water harbour at Ellery",
      ],
    },
    {
      by: "Ingrid Aasen",
      cue: "said",
      kind: "DIRECT",
      stance: "PRAISES",
      words: [
        '"This harbour will carry half of our trade by 2030. Kessel Lines has been a partner that keeps its word."',
      ],
    },
    {
      by: "Tomas Brandt",
      cue: "told",
      kind: "MIXED",
      stance: "PROMISES",
      to: "Ingrid Aasen",
      words: ['work would begin "before the ice goes"'],
    },
    {
      by: "Tomas Brandt",
      cue: "warned",
      kind: "MIXED",
      stance: "WARNS",
      words: ['delays would be "very costly"'],
      confidence: 0.82,
    },
    {
      by: "Pelle Roth",
      cue: "said",
      kind: "DIRECT",
      stance: "ACCUSES",
      words: ['"The ministry has not measured anything,"'],
    },
    {
      by: "Ingrid Aasen",
      cue: "denied",
      kind: "INDIRECT",
      stance: "DENIES",
      words: ["any study had been left out"],
    },
    {
      by: "A senior official",
      cue: "said",
      kind: "INDIRECT",
      words: ["a loan was being discussed"],
      missing: "ANONYMOUS",
      confidence: 0.6,
    },
    {
      by: null,
      cue: null,
      kind: "DIRECT",
      words: ['"It is not only about ships."'],
      missing: "FLOATING",
      confidence: 0.4,
    },
  ],
  deals: [
    {
      title: "Norland – Kessel Lines: contract",
      kind: "CONTRACT",
      status: "SIGNED",
      parties: [
        { name: "Norland", role: "CLIENT" },
        { name: "Kessel Lines", role: "CONTRACTOR" },
      ],
      signatories: ["Ingrid Aasen", "Tomas Brandt"],
      words:
        "Norland signed a 1.4-billion-euro contract with the shipping firm Kessel Lines on Monday to build a deep-water harbour at Ellery",
      subject: "a deep-water harbour at Ellery",
      date: { words: "on Monday", value: "2025-10-20", basis: "INFERRED" },
      value: {
        words: "1.4-billion-euro",
        amount: 1_400_000_000,
        currency: "EUR",
      },
      terms: [{ words: "a guarantee by the state", negative: true }],
    },
    {
      title: "Norland – Sundmark: agreement",
      kind: "OTHER",
      status: "AGREED",
      parties: [
        { name: "Norland", role: "PARTY" },
        { name: "Sundmark", role: "PARTY" },
      ],
      words:
        "In March, Norland and Sundmark agreed to share the cost of ice-breaking in the strait",
      subject: "the cost of ice-breaking in the strait",
      date: { words: "In March", value: "2025-03", basis: "INFERRED" },
    },
  ],
  disputes: [
    {
      claim: "the dredging is harmless",
      by: "Ingrid Aasen",
      response: '"The ministry has not measured anything,"',
      from: "Pelle Roth",
      kind: "REBUTTAL",
    },
  ],
};

/** Copy without anything to report. */
export const WEATHER: ArticleDraft = {
  slug: "quiet-weekend",
  headline: "Quiet weekend on the coast",
  publishedOn: "2025-10-19",
  dateline: "ELLERY, Oct 19 (Northern Desk):",
  agency: "Northern Desk",
  paragraphs: ["The wind dropped overnight and the ferries ran to time."],
  entities: [],
  quotes: [],
  deals: [],
};

const LONG_NAME =
  "Federation of Independent Cooperative Harbour, Ferry and Inland Waterway Administrations of the Northern and North-Eastern Coastal Provinces";

/** Names and words that are longer than any column, and signs that mean something to HTML. */
export const LONG: ArticleDraft = {
  slug: "long-names",
  headline: `${LONG_NAME} <b>elects</b> a chair & an Unterschiffskapitänsgesellschaftsvorsitzenden`,
  publishedOn: "2025-10-18",
  dateline: "TARNBURG, Oct 18 (Northern Desk):",
  agency: "Northern Desk",
  paragraphs: [
    `The ${LONG_NAME} said it had <script>alert(1)</script> a new chair & "no comment".`,
    "Unterschiffskapitänsgesellschaftsvorsitzendenstellvertreterversammlungsprotokollführer Aa Bb agreed.",
  ],
  entities: [
    { name: LONG_NAME, type: "ORGANIZATION", aliases: ["Federation"] },
  ],
  quotes: [
    {
      by: LONG_NAME,
      cue: "said",
      kind: "MIXED",
      words: ['it had <script>alert(1)</script> a new chair & "no comment"'],
    },
  ],
  deals: [],
};

/** A speech: three hundred quotes in one article, more than the API gives at a time. */
export const SPEECH: ArticleDraft = {
  slug: "three-hundred-quotes",
  headline: "The assembly sat through the night",
  publishedOn: "2025-10-17",
  dateline: "TARNBURG, Oct 17 (Northern Desk):",
  agency: "Northern Desk",
  paragraphs: Array.from(
    { length: 300 },
    (_, index) =>
      `"Point ${index + 1} stands as it is written," Una Falk said.`,
  ),
  entities: [{ name: "Una Falk", type: "PERSON" }],
  quotes: Array.from({ length: 300 }, (_, index) => ({
    by: "Una Falk",
    cue: "said",
    kind: "DIRECT" as const,
    words: [`"Point ${index + 1} stands as it is written,"`],
  })),
  deals: [],
};
