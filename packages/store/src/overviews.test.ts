import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buildAnalysis,
  type ArticleSketch,
} from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import type { Db } from "./db.ts";
import { loadDealSummary } from "./deal-summary.ts";
import { listDeals } from "./deals.ts";
import { loadCoMentions, loadEntity } from "./entities.ts";
import { loadCoMentionTies, loadCoverage } from "./entity-coverage.ts";
import { findDealsOfSameParties } from "./same-parties.ts";
import { saveAnalyses } from "./save/save-analysis.ts";
import { ENGINES, openTestDb } from "./testing.ts";

/** The port deal once more, two years on, by a person whose country is known. */
const APPROVED: ArticleSketch = {
  headline: "Port deal approved",
  publishedOn: "2025-05-20",
  paragraphs: [
    "The contract between Baltic Grid, Norrland Steel and Norway was approved this year.",
    "Norwegian papers were not told.",
  ],
  entities: [
    { name: "Norrland Steel", type: "organization" },
    { name: "Baltic Grid", type: "organization" },
    { name: "Norway", type: "place", country: "NO" },
    { name: "Norwegian", type: "nationality", country: "NO" },
  ],
  deals: [
    {
      evidence:
        "The contract between Baltic Grid, Norrland Steel and Norway was approved this year.",
      parties: ["Baltic Grid", "Norrland Steel", "Norway"],
      kind: "contract",
      status: "approved",
      date: { text: "this year", value: "2025" },
    },
  ],
};

describe.each(ENGINES)("overviews on %s", (engine) => {
  let db: Db;
  const idOf = async (slug: string): Promise<number> =>
    (await loadEntity(db, slug))?.id ?? 0;
  beforeAll(async () => {
    db = await openTestDb(engine);
    await saveAnalyses(
      db,
      [...NEWS, APPROVED].map((sketch) => ({
        analysis: buildAnalysis(sketch),
      })),
    );
  });
  afterAll(() => db.close());

  it("counts the deals of the register", async () => {
    expect(await loadDealSummary(db)).toEqual({
      dealCount: 4,
      isCapped: false,
      totals: [
        { currency: "EUR", dealCount: 1, amount: 3e8 },
        { currency: "USD", dealCount: 1, amount: 2e9 },
      ],
      countries: [
        { country: "CZ", dealCount: 1 },
        { country: "NO", dealCount: 1 },
      ],
      // A year is no month; the deal without a date is in no period.
      periods: [
        { period: "2024-10", dealCount: 1 },
        { period: "2025", dealCount: 1 },
        { period: "2025-03", dealCount: 1 },
      ],
      kinds: [
        { kind: "contract", dealCount: 2 },
        { kind: "loan", dealCount: 1 },
        { kind: "other", dealCount: 1 },
      ],
      statuses: [
        { status: "approved", dealCount: 1 },
        { status: "completed", dealCount: 1 },
        { status: "proposed", dealCount: 1 },
        { status: "signed", dealCount: 1 },
      ],
    });
  });

  it("counts only deals that fit the filter, and nothing where none does", async () => {
    const partyId = await idOf("norrland-steel");
    expect(await loadDealSummary(db, { partyId, from: "2025" })).toMatchObject({
      dealCount: 2,
      totals: [{ currency: "USD", dealCount: 1 }],
    });
    expect(await loadDealSummary(db, { kind: "merger" })).toEqual({
      dealCount: 0,
      isCapped: false,
      totals: [],
      countries: [],
      periods: [],
      kinds: [],
      statuses: [],
    });
  });

  it("refuses a date that is none", async () => {
    await expect(loadDealSummary(db, { from: "soon" })).rejects.toMatchObject({
      argument: "from",
    });
  });

  it("finds the deals that all parties of a deal take part in", async () => {
    const deals = (await listDeals(db)).edges.map(({ node }) => node);
    const idIn = (status: string): number =>
      deals.find((deal) => deal.status === status)?.id ?? 0;
    const [signed, approved, completed, alone] = [
      idIn("signed"),
      idIn("approved"),
      idIn("completed"),
      idIn("proposed"),
    ];
    expect(
      await findDealsOfSameParties(db, [signed, approved, completed, alone]),
      // Norway is no party to the first report, so from the second nothing leads back.
    ).toEqual([[approved], [], [], []]);
  });

  it("counts coverage month by month", async () => {
    const ids = [await idOf("baltic-grid"), await idOf("lena-ortiz"), 0];
    expect(await loadCoverage(db, ids)).toEqual([
      [
        { month: "2024-11", articleCount: 1, quoteCount: 0, dealCount: 2 },
        { month: "2025-03", articleCount: 1, quoteCount: 0, dealCount: 1 },
        { month: "2025-05", articleCount: 2, quoteCount: 0, dealCount: 1 },
      ],
      [
        { month: "2025-03", articleCount: 1, quoteCount: 1, dealCount: 1 },
        { month: "2025-05", articleCount: 1, quoteCount: 1, dealCount: 0 },
      ],
      [],
    ]);
  });

  it("says which of those named with it are named together", async () => {
    const [grid, ortiz, steel] = [
      await idOf("baltic-grid"),
      await idOf("lena-ortiz"),
      await idOf("norrland-steel"),
    ];
    const [ties = [], none] = await loadCoMentionTies(db, [grid, 0], 3);
    const pairs = ties.map(({ oneId, otherId, articleCount }) => [
      [oneId, otherId].toSorted((a, b) => a - b),
      articleCount,
    ]);
    expect(pairs).toContainEqual([[ortiz, steel].toSorted((a, b) => a - b), 2]);
    // The one that it is about is in all of them, so it is no end of an edge.
    expect(ties.flatMap((tie) => [tie.oneId, tie.otherId])).not.toContain(grid);
    expect(none).toEqual([]);
  });

  it("names no nationality beside: it is no one that could be met", async () => {
    const grid = await idOf("baltic-grid");
    const nationality = await idOf("norwegian");
    const [near = []] = await loadCoMentions(db, [grid], 100);
    expect(near.map(({ entity }) => entity.slug)).toContain("norway");
    expect(near.map(({ entity }) => entity.id)).not.toContain(nationality);
    const [ties = []] = await loadCoMentionTies(db, [grid], 100);
    expect(ties.flatMap((tie) => [tie.oneId, tie.otherId])).not.toContain(
      nationality,
    );
  });
});
