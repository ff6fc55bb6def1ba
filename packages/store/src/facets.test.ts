import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import { listArticles } from "./articles.ts";
import type { Db } from "./db.ts";
import { searchFacets, type FacetArgs } from "./facets.ts";
import { saveAnalyses } from "./save/save-analysis.ts";
import { searchArticles } from "./search.ts";
import { suggestEntities } from "./suggest.ts";
import { ENGINES, openTestDb } from "./testing.ts";

describe.each(ENGINES)("facets on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
    await saveAnalyses(
      db,
      NEWS.map((sketch) => ({ analysis: buildAnalysis(sketch) })),
    );
  });
  afterAll(() => db.close());

  const idOf = async (name: string) =>
    (await suggestEntities(db, name))[0]?.entity.id ?? 0;
  const count = async (args: FacetArgs) => {
    const found = await searchFacets(db, args);
    return {
      ...found,
      speakers: found.speakers.map(({ speaker, articleCount }) => ({
        speaker: speaker.name,
        articleCount,
      })),
    };
  };

  it("count what a search finds, the most frequent first, years the newest first", async () => {
    expect(await count({ query: "baltic" })).toEqual({
      articleCount: 3,
      isCapped: false,
      agencies: [
        { agency: "Sund News", articleCount: 2 },
        { agency: "NORD WIRE", articleCount: 1 },
      ],
      types: [
        { type: "quotes", articleCount: 2 },
        { type: "deals", articleCount: 2 },
        { type: "disputes", articleCount: 1 },
      ],
      years: [
        { year: "2025", articleCount: 2 },
        { year: "2024", articleCount: 1 },
      ],
      speakers: [
        { speaker: "Lena Ortiz", articleCount: 2 },
        { speaker: "Tomas Brandt", articleCount: 1 },
      ],
    });
  });

  it("leave undated copy without agency out of those facets, and count it", async () => {
    expect(await count({ query: "nobody" })).toEqual({
      articleCount: 1,
      isCapped: false,
      agencies: [],
      types: [],
      years: [],
      speakers: [],
    });
  });

  it.each<[string, Partial<FacetArgs>, number]>([
    ["an agency", { filter: { agency: "sund news" } }, 2],
    ["a year", { filter: { publishedFrom: "2024", publishedTo: "2024" } }, 1],
    ["a type", { filter: { type: "disputes" } }, 1],
    ["another type", { filter: { type: "deals" } }, 2],
  ])("agree with the search narrowed by %s", async (_, args, expected) => {
    const all = { query: "baltic", ...args };
    expect((await count(all)).articleCount).toBe(expected);
    const { totalCount } = await searchArticles(db, {
      ...all,
      count: true,
      first: 5,
    });
    expect(totalCount).toBe(expected);
  });

  it("agree with the search and the list narrowed by a speaker", async () => {
    const filter = { speakerId: await idOf("ortiz") };
    expect((await count({ query: "baltic", filter })).articleCount).toBe(2);
    const list = await listArticles(db, { filter, count: true });
    expect(list.totalCount).toBe(2);
    const other = { speakerId: await idOf("dvorak") };
    expect((await listArticles(db, { filter: other })).edges).toEqual([]);
  });

  it("give as many values as asked for, and only the facets wanted", async () => {
    const found = await count({
      query: "baltic",
      first: 1,
      facets: ["agencies"],
    });
    expect(found.agencies).toHaveLength(1);
    expect([found.types, found.years, found.speakers]).toEqual([[], [], []]);
    await expect(count({ query: "x", first: 0 })).rejects.toThrow(
      "first must be a whole number",
    );
    expect((await count({ query: "baltic", facets: [] })).articleCount).toBe(3);
  });
});
