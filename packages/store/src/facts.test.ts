import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import type { Db } from "./db.ts";
import { listDeals, listDealsFor } from "./deals.ts";
import { loadEntity } from "./entities.ts";
import type { Page } from "./pagination.ts";
import { listQuotes, listQuotesFor, type QuoteFilter } from "./quotes.ts";
import type { DealRecord, EntityRecord } from "./records.ts";
import { saveAnalyses } from "./save/save-analysis.ts";
import { ENGINES, openTestDb } from "./testing.ts";

function nodes<T>(page: Page<T> | undefined): T[] {
  return page?.edges.map(({ node }) => node) ?? [];
}

describe.each(ENGINES)("quotes and deals on %s", (engine) => {
  let db: Db;
  let articleIds: number[];
  const entity = async (slug: string): Promise<EntityRecord> => {
    const found = await loadEntity(db, slug);
    if (!found) throw new Error(`There is no ${slug}`);
    return found;
  };
  beforeAll(async () => {
    db = await openTestDb(engine);
    const saved = await saveAnalyses(
      db,
      NEWS.map((sketch) => ({ analysis: buildAnalysis(sketch) })),
    );
    articleIds = saved.map(({ articleId }) => articleId);
  });
  afterAll(() => db.close());

  it("filters quotes", async () => {
    const ortiz = (await entity("lena-ortiz")).id;
    const brandt = (await entity("tomas-brandt")).id;
    const grid = (await entity("baltic-grid")).id;
    const count = async (filter: QuoteFilter) =>
      (await listQuotes(db, { filter, count: true })).totalCount;
    expect(await count({})).toBe(3);
    expect(await count({ speakerId: ortiz })).toBe(2);
    expect(await count({ speakerId: ortiz, from: "2025-05" })).toBe(1);
    expect(await count({ addresseeId: brandt })).toBe(1);
    expect(await count({ aboutId: grid })).toBe(2);
    expect(await count({ aboutId: grid, stance: "denies" })).toBe(1);
    expect(await count({ kind: "indirect" })).toBe(1);
    expect(await count({ stance: "asserts" })).toBe(1);
    expect(await count({ agency: "SUND NEWS", to: "2025-03" })).toBe(2);
    expect(await count({ articleId: articleIds[1] ?? 0 })).toBe(1);
  });

  it("lists quotes for parents, an article's in text order", async () => {
    const [first] = await listQuotesFor(db, "article", articleIds);
    expect(nodes(first).map(({ stance }) => stance)).toEqual([
      "asserts",
      "denies",
    ]);
    const grid = (await entity("baltic-grid")).id;
    const [about] = await listQuotesFor(db, "about", [grid], {
      orderBy: "DATE_ASC",
      count: true,
    });
    expect([
      about?.totalCount,
      nodes(about).map(({ stance }) => stance),
    ]).toEqual([2, ["denies", "warns"]]);
    const speakers = [
      (await entity("tomas-brandt")).id,
      (await entity("lena-ortiz")).id,
    ];
    const said = await listQuotesFor(db, "speaker", speakers, { first: 1 });
    expect(
      said.map((page) => [nodes(page)[0]?.stance, page.hasNextPage]),
    ).toEqual([
      ["denies", false],
      ["warns", true],
    ]);
    const [told] = await listQuotesFor(db, "addressee", speakers);
    expect(nodes(told)).toHaveLength(1);
  });

  it("orders deals by value, those without one last both ways", async () => {
    const amounts = async (orderBy: "VALUE_DESC" | "VALUE_ASC") =>
      nodes(await listDeals(db, { orderBy })).map(
        ({ value }) => value?.amount ?? null,
      );
    expect(await amounts("VALUE_DESC")).toEqual([2e9, 3e8, null]);
    expect(await amounts("VALUE_ASC")).toEqual([3e8, 2e9, null]);
  });

  it("orders deals by date, those that state none last both ways", async () => {
    const days = (page: Page<DealRecord> | undefined) =>
      nodes(page).map(({ date }) => date?.value ?? null);
    const grid = (await entity("baltic-grid")).id;
    for (const [orderBy, expected] of [
      ["DATE_DESC", ["2025-03-03", "2024-10", null]],
      ["DATE_ASC", ["2024-10", "2025-03-03", null]],
    ] as const) {
      expect(days(await listDeals(db, { orderBy }))).toEqual(expected);
      const [ofGrid] = await listDealsFor(db, "party", [grid], { orderBy });
      expect(days(ofGrid)).toEqual(expected);
      // Page by page, over the border between the dated and the others.
      const first = await listDeals(db, { orderBy, first: 2 });
      const rest = { orderBy, after: first.endCursor };
      expect(days(await listDeals(db, rest))).toEqual([null]);
    }
  });

  it.each([
    [{ kind: "loan" as const }, 1],
    [{ status: "signed" as const }, 1],
    [{ currency: "eur" }, 1],
    [{ currency: "USD", minAmount: 2e9 }, 1],
    [{ minAmount: 1, maxAmount: 1e9 }, 1],
    // Its own day, not the article's.
    [{ from: "2024-10", to: "2024-10" }, 1],
    [{ from: "2024-11", to: "2024-11" }, 1],
    [{ agency: "nord wire" }, 2],
  ])("filters deals by %j", async (filter, count) => {
    expect((await listDeals(db, { filter, count: true })).totalCount).toBe(
      count,
    );
  });

  it("lists an entity's deals, as a party or who signed", async () => {
    const ids = [
      (await entity("baltic-grid")).id,
      (await entity("lena-ortiz")).id,
      (await entity("tomas-brandt")).id,
    ];
    const pages = await listDealsFor(db, "party", ids, { count: true });
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([3, 1, 0]);
    expect(
      (await listDeals(db, { filter: { partyId: ids[0] ?? 0, kind: "loan" } }))
        .edges,
    ).toHaveLength(1);
  });
});
