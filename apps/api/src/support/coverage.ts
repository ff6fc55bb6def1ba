import type { Analysis, Role, TextSpan } from "@onrecord/core";
import { saveAnalysis, type Db } from "@onrecord/store";
import { articleOf, entity, finder, quote } from "./make-analysis.ts";

// Coverage made by hand, so that these tests say what the API does and not how well core reads.

const COPY = {
  harbour: `Norland and Sudria sign harbour pact
May 5, 2025

OSTAD, May 5 (Nordwire) - Norland signed a harbour pact with Sudria worth 40 million euros on Monday, Foreign Minister Mara Lind said.

"We will build it together," Lind said. Sudria's envoy Ivo Tarn called the pact historic. Lind said of Tarn that he had worked hard.`,
  denial: `Sudria denies port delay
May 7, 2025

OSTAD, May 7 (Nordwire) - Norland said the port was late. Sudria denied it.

"There is no delay," Tarn said.`,
  undated: `A note without a date. Lind spoke.`,
};

type Story = keyof typeof COPY;

const NOTHING = {
  mentions: [],
  dates: [],
  money: [],
  quotes: [],
  deals: [],
  disputes: [],
  issues: [],
};

function analyzeHarbour(): Analysis {
  const text = COPY.harbour;
  const find = finder(text);
  const role: Role = {
    ...find("Foreign Minister"),
    title: "Foreign Minister",
    organization: "Norland",
    basis: "stated",
    former: false,
  };
  const lind = find("Lind said.");
  return {
    ...NOTHING,
    article: articleOf(text, "2025-05-05"),
    entities: [
      entity("e1", "place", "Norland", { country: "NO" }),
      entity("e2", "place", "Sudria"),
      entity("e3", "person", "Mara Lind", { aliases: ["Lind"], roles: [role] }),
      entity("e4", "person", "Ivo Tarn", { aliases: ["Tarn"] }),
      entity("e5", "place", "Ostad", { actsFor: "e1" }),
    ],
    mentions: [
      ["e5", find("OSTAD")],
      ["e1", find("Norland", 60)],
      ["e2", find("Sudria", 60)],
      ["e3", find("Mara Lind")],
      ["e3", find("Lind", lind.start)],
      ["e2", find("Sudria", lind.end)],
      ["e4", find("Ivo Tarn")],
      ["e4", find("Tarn", text.lastIndexOf("Tarn"))],
    ].map(([entityId, span]) => ({
      ...(span as TextSpan),
      entityId: entityId as string,
      form: "name",
      actsFor: entityId === "e5" ? "e1" : null,
    })),
    dates: [{ ...find("Monday"), value: "2025-05-05", basis: "inferred" }],
    money: [
      {
        ...find("40 million euros"),
        amount: 40_000_000,
        currency: "EUR",
        qualifier: "about",
      },
    ],
    quotes: [
      quote("q1", [find('"We will build it together,"')], {
        verbatim: [find("We will build it together,")],
        cue: { ...find("said", lind.start), lemma: "say" },
        speaker: { ...find("Lind", lind.start), entityId: "e3" },
      }),
      quote("q2", [find("called the pact historic")], {
        kind: "indirect",
        stance: "praises",
        speaker: { ...find("Ivo Tarn"), entityId: "e4" },
        confidence: 0.6,
        addressee: { ...find("Sudria", lind.end), entityId: "e2" },
      }),
      quote("q3", [find("he had worked hard")], {
        kind: "indirect",
        speaker: { ...find("Lind", text.lastIndexOf("Lind")), entityId: "e3" },
        about: ["e4"],
      }),
    ],
    deals: [
      {
        id: "d1",
        kind: "pact",
        status: "signed",
        parties: [
          {
            ...find("Norland", 60),
            name: "Norland",
            entityId: "e1",
            role: "party",
          },
          {
            ...find("Sudria", 60),
            name: "Sudria",
            entityId: "e2",
            role: "party",
          },
        ],
        signatories: [
          { ...find("Mara Lind"), name: "Mara Lind", entityId: "e3" },
        ],
        value: {
          ...find("40 million euros"),
          amount: 40_000_000,
          currency: "EUR",
          qualifier: "roughly",
        },
        date: { ...find("Monday"), value: "2025-05-05", basis: "inferred" },
        subject: find("harbour", 60),
        terms: [{ ...find("historic"), negative: false }],
        evidence: [find("Norland signed a harbour pact with Sudria")],
        confidence: 0.95,
        rule: "deals/signed-with",
      },
    ],
    issues: [
      {
        code: "wire/several-stories",
        message: "A second dateline.",
        stage: "wire",
        ...find("OSTAD"),
      },
    ],
  };
}

function analyzeDenial(): Analysis {
  const find = finder(COPY.denial);
  return {
    ...NOTHING,
    article: articleOf(COPY.denial, "2025-05-07"),
    entities: [
      entity("e1", "place", "Norland"),
      entity("e2", "place", "Sudria"),
      entity("e3", "person", "Ivo Tarn"),
    ],
    mentions: [
      { ...find("Norland"), entityId: "e1", form: "name", actsFor: null },
      { ...find("Sudria"), entityId: "e2", form: "name", actsFor: null },
      { ...find("Tarn"), entityId: "e3", form: "name", actsFor: null },
    ],
    quotes: [
      quote("q1", [find('"There is no delay,"')], {
        stance: "denies",
        speaker: { ...find("Tarn"), entityId: "e3" },
      }),
    ],
    disputes: [
      {
        claim: find("the port was late"),
        claimant: "e1",
        response: find("Sudria denied it"),
        respondent: "e2",
        kind: "denial",
      },
    ],
  };
}

function analyzeUndated(): Analysis {
  return { ...NOTHING, article: articleOf(COPY.undated, null), entities: [] };
}

const ANALYSES: Record<Story, () => Analysis> = {
  harbour: analyzeHarbour,
  denial: analyzeDenial,
  undated: analyzeUndated,
};

/** Puts one of the hand-made articles on record, under its name as slug. */
export async function saveStory(db: Db, story: Story): Promise<void> {
  await saveAnalysis(db, {
    analysis: ANALYSES[story](),
    slug: story,
    source: `test/${story}.txt`,
  });
}

/** Puts all of them on record. */
export async function saveStories(db: Db): Promise<void> {
  for (const story of ["harbour", "denial", "undated"] as const)
    await saveStory(db, story);
}
