import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import type { Db } from "./db.ts";
import type { DealFilter } from "./deals.ts";
import type { Fragment } from "./fragments.ts";
import type { QuoteFilter } from "./quotes.ts";
import { saveAnalyses } from "./save/save-analysis.ts";
import { searchDeals, searchQuotes } from "./search-facts.ts";
import { searchArticles } from "./search.ts";
import { searchEntities, suggestEntities } from "./suggest.ts";
import { ENGINES, openTestDb } from "./testing.ts";

function marked({ text, highlights }: Fragment): string[] {
  return highlights.map(({ start, end }) => text.slice(start, end));
}

describe.each(ENGINES)("searching on %s", (engine) => {
  let db: Db;
  const idOf = async (name: string) =>
    (await suggestEntities(db, name))[0]?.entity.id ?? 0;
  beforeAll(async () => {
    db = await openTestDb(engine);
    await saveAnalyses(
      db,
      NEWS.map((sketch) => ({ analysis: buildAnalysis(sketch) })),
    );
  });
  afterAll(() => db.close());

  it("finds articles, words in the headline before words in the body, and marks them", async () => {
    const { edges, totalCount } = await searchArticles(db, {
      query: "port",
      count: true,
    });
    expect(totalCount).toBe(2);
    const [best, other] = edges.map(({ node }) => node);
    expect(best?.article.slug).toBe(
      "norrland-steel-and-baltic-grid-sign-port-deal",
    );
    expect(best && marked(best.headline)).toEqual(["port"]);
    expect(best?.fragments.flatMap(marked)).toContain("port");
    expect(
      other && [marked(other.headline), other.rank < (best?.rank ?? 0)],
    ).toEqual([[], true]);
  });

  it.each([
    ["other forms of a word", "signing", 1],
    ["a phrase", '"will be late"', 1],
    ["what must not be there", "baltic -loan -lends", 2],
    ["either word", "turbine or harbour", 2],
    ["plain letters for marked ones", "zdenek dvorak", 1],
    ["nothing", "zzzzz", 0],
    ["no words", "", 0],
    ["operators alone", '"" - or &|!:*()', 0],
    ["quotation marks that do not close", '"port', 2],
  ])("takes %s", async (_, query, count) => {
    expect((await searchArticles(db, { query })).edges).toHaveLength(count);
  });

  it("filters what it finds", async () => {
    expect(
      (
        await searchArticles(db, {
          query: "baltic",
          filter: { agency: "nord wire" },
        })
      ).edges,
    ).toHaveLength(1);
    expect(
      (
        await searchArticles(db, {
          query: "baltic",
          filter: { publishedFrom: "2025", publishedTo: "2025-04" },
        })
      ).edges,
    ).toHaveLength(1);
    const [ortiz] = await suggestEntities(db, "ortiz");
    expect(
      (
        await searchArticles(db, {
          query: "baltic",
          filter: { entityId: ortiz?.entity.id ?? 0 },
          count: true,
        })
      ).totalCount,
    ).toBe(2);
  });

  it("finds quotes and deals with their words marked", async () => {
    const [quote] = await searchQuotes(db, {
      query: "harbour late",
      select: { speaker: {} },
    });
    expect(quote?.quote.speaker?.entity?.name).toBe("Lena Ortiz");
    expect(quote && marked(quote.fragment)).toEqual(["harbour", "late"]);
    const [deal] = await searchDeals(db, {
      query: "turbines",
      select: { entities: {} },
    });
    expect(deal?.deal.title).toBe("Kestrel Turbines – Baltic Grid: loan");
    expect(deal && marked(deal.fragment)).toContain("Turbines");
  });

  it("narrows quotes and deals by their own filters", async () => {
    const quotes = async (filter: QuoteFilter) =>
      (await searchQuotes(db, { query: "port or harbour", filter })).length;
    expect(await quotes({})).toBe(2);
    expect(await quotes({ stance: "warns" })).toBe(1);
    expect(await quotes({ from: "2025-05", to: "2025-06" })).toBe(1);
    expect(await quotes({ aboutId: await idOf("baltic grid") })).toBe(1);
    expect(await quotes({ speakerId: await idOf("brandt") })).toBe(0);
    const deals = async (filter: DealFilter) =>
      (await searchDeals(db, { query: "baltic", filter })).length;
    expect(await deals({})).toBe(3);
    expect(await deals({ kind: "loan" })).toBe(1);
    expect(await deals({ partyId: await idOf("norrland") })).toBe(1);
    expect(await deals({ to: "2024" })).toBe(2);
  });

  it("leaves fragments out where nobody wants them", async () => {
    const [hit] = await searchQuotes(db, {
      query: "harbour",
      highlights: false,
    });
    expect(hit?.fragment).toEqual({ text: "", highlights: [] });
  });

  it("counts beyond what it ranks", async () => {
    const { totalCount, totalCountIsCapped } = await searchArticles(db, {
      query: "baltic",
      first: 1,
      count: true,
    });
    expect([totalCount, totalCountIsCapped]).toEqual([3, false]);
  });

  it("finds entities of one type, with the words that name them", async () => {
    const found = await searchEntities(db, "ortiz baltic", 8, "person");
    expect(found.map(({ entity }) => entity.name)).toEqual(["Lena Ortiz"]);
    expect(found.flatMap(({ fragment }) => marked(fragment))).toEqual([
      "Ortiz",
    ]);
  });

  it.each([
    ["the beginning of a name", "Bal", "Baltic Grid"],
    ["the beginning of any of its words", "ort", "Lena Ortiz"],
    ["plain letters for marked ones", "dvor", "Zdeněk Dvořák"],
    ["a typing error", "Lena Ortzi", "Lena Ortiz"],
  ])("suggests by %s", async (_, typed, name) => {
    const [first] = await suggestEntities(db, typed);
    expect(first?.entity.name).toBe(name);
  });

  it("suggests those in most articles first, each once, and no more than asked for", async () => {
    const names = (await suggestEntities(db, "n")).map(
      ({ entity }) => entity.name,
    );
    expect(names).toEqual(["Norrland Steel", "Norway"]);
    expect(await suggestEntities(db, "n", 1)).toHaveLength(1);
  });

  it.each(["", " ", "%", "_", "'"])(
    "suggests nothing for %j",
    async (typed) => {
      expect(await suggestEntities(db, typed)).toEqual([]);
    },
  );

  it("finds entities that a longer search names", async () => {
    const names = (await searchEntities(db, "ortiz baltic grid delays")).map(
      ({ entity }) => entity.name,
    );
    expect(names).toEqual(["Baltic Grid", "Lena Ortiz"]);
  });
});
