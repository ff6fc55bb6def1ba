import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import {
  listArticles,
  listArticlesForEntities,
  loadArticle,
  loadArticles,
} from "./articles.ts";
import type { Db } from "./db.ts";
import { listDeals, loadDeals } from "./deals.ts";
import {
  listEntities,
  listEntitiesForArticles,
  loadCoMentions,
  loadEntities,
  loadEntity,
} from "./entities.ts";
import type { Page } from "./pagination.ts";
import { loadQuotes } from "./quotes.ts";
import type { EntityRecord } from "./records.ts";
import { saveAnalyses } from "./save/save-analysis.ts";
import { loadStats } from "./stats.ts";
import { ENGINES, openTestDb } from "./testing.ts";

function nodes<T>(page: Page<T> | undefined): T[] {
  return page?.edges.map(({ node }) => node) ?? [];
}

describe.each(ENGINES)("reading on %s", (engine) => {
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

  it("lists articles by day, the undated last", async () => {
    const slugs = nodes(await listArticles(db)).map(({ slug }) => slug);
    expect(slugs).toEqual([
      "ortiz-warns-of-delays-at-the-harbour",
      "norrland-steel-and-baltic-grid-sign-port-deal",
      "turbine-maker-lends-to-baltic-grid",
      "an-undated-note",
    ]);
  });

  it.each([
    [{ publishedFrom: "2025" }, 2],
    [{ publishedFrom: "2025-05" }, 1],
    [{ publishedTo: "2025-03-04" }, 2],
    [{ publishedFrom: "2024-11", publishedTo: "2024-Q4" }, 1],
    [{ agency: "sund news" }, 2],
    [{ agency: "Nord Wire", publishedFrom: "2025" }, 0],
    [{ query: "port" }, 2],
    [{ query: "ports -loan" }, 2],
    [{ query: '"build a port"' }, 1],
    [{ query: "dvorak" }, 1],
    [{ query: "" }, 0],
  ])("filters articles by %j", async (filter, count) => {
    const page = await listArticles(db, { filter, count: true });
    expect([page.edges.length, page.totalCount]).toEqual([count, count]);
  });

  it("refuses a date that is none, and names the argument", async () => {
    await expect(
      listArticles(db, { filter: { publishedFrom: "soon" } }),
    ).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "publishedFrom",
    });
    await expect(
      listDeals(db, { filter: { to: "2025-99" } }),
    ).rejects.toMatchObject({ argument: "to" });
  });

  it("loads by ids in their order, null where there is none", async () => {
    const [first = 0, second = 0] = articleIds;
    const articles = await loadArticles(db, [second, 999_999, first]);
    expect(articles.map((article) => article?.id)).toEqual([
      second,
      undefined,
      first,
    ]);
    expect(await loadEntities(db, [999_999])).toEqual([null]);
    expect(await loadQuotes(db, [999_999])).toEqual([null]);
    expect(await loadDeals(db, [999_999])).toEqual([null]);
    expect(await loadArticle(db, "no-such-slug")).toBeNull();
    expect(await loadEntity(db, "no-such-slug")).toBeNull();
  });

  it("reads what the selection asks for by one statement, and nothing else", async () => {
    let sent = 0;
    const counting: Db = Object.assign(Object.create(db) as Db, {
      query: (text: string, values: []) => {
        sent += 1;
        return db.query(text, values);
      },
    });
    const page = await listArticles(counting, {
      select: {
        entities: { first: 2, select: { roles: true, aliases: true } },
        quotes: {
          first: 1,
          select: {
            speaker: { roles: true },
            about: {},
            article: { deals: { select: { entities: {} } } },
          },
        },
        deals: { select: { entities: {}, article: {} } },
      },
    });
    expect(sent).toBe(1);
    const [warns, port] = nodes(page);
    expect(warns).not.toHaveProperty("body");
    expect(warns).not.toHaveProperty("versions");
    expect(
      nodes(port?.entities).map(({ entity: { name }, mentionCount }) => [
        name,
        mentionCount,
      ]),
    ).toEqual([
      ["Baltic Grid", 3],
      ["Lena Ortiz", 3],
    ]);
    expect(port?.entities).toMatchObject({ hasNextPage: true, totalCount: 6 });
    expect(nodes(port?.quotes)).toMatchObject([
      {
        speaker: {
          entity: { name: "Lena Ortiz", roles: [{ title: "chief executive" }] },
        },
        article: { slug: port?.slug, deals: { totalCount: 1 } },
      },
    ]);
    expect(nodes(port?.deals)).toMatchObject([
      {
        parties: [
          { entity: { slug: "norrland-steel" } },
          { entity: { slug: "baltic-grid" } },
        ],
        article: { slug: port?.slug },
      },
    ]);
    expect(nodes(warns?.quotes)).toMatchObject([
      { about: [{ name: "Baltic Grid" }] },
    ]);
  });

  it("goes on from a nested page with the function for parents", async () => {
    const article = await loadArticle(
      db,
      "norrland-steel-and-baltic-grid-sign-port-deal",
      { entities: { first: 2 } },
    );
    const [rest] = await listEntitiesForArticles(db, [article?.id ?? 0], {
      after: article?.entities?.endCursor ?? null,
    });
    const names = [...nodes(article?.entities), ...nodes(rest)].map(
      (edge) => edge.entity.name,
    );
    expect(new Set(names).size).toBe(6);
  });

  it("lists an article's entities of one type", async () => {
    const pages = await listEntitiesForArticles(db, articleIds, {
      type: "organization",
      count: true,
    });
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 2, 2, 0]);
  });

  it.each([
    [{}, ["baltic-grid", "norrland-steel", "lena-ortiz"]],
    [{ orderBy: "MOST_QUOTED" as const }, ["lena-ortiz", "tomas-brandt"]],
    [
      { orderBy: "NAME" as const },
      ["baltic-grid", "kestrel-turbines", "lena-ortiz"],
    ],
    [
      { filter: { type: "person" as const }, orderBy: "NAME" as const },
      ["lena-ortiz", "tomas-brandt", "zdenek-dvorak"],
    ],
    [{ filter: { country: "cz" } }, ["kestrel-turbines"]],
    [{ filter: { query: "GRID" } }, ["baltic-grid"]],
    [{ filter: { query: "dvoř" } }, ["zdenek-dvorak"]],
    [{ filter: { query: "%" } }, ["baltic-grid"]],
  ])("lists entities by %j", async (args, slugs) => {
    const found = nodes(await listEntities(db, args)).map(({ slug }) => slug);
    // Of those that tie the order is by id; only the first ones are told apart here.
    expect(found.slice(0, slugs.length).sort()).toEqual([...slugs].sort());
  });

  it("says who is named together", async () => {
    const grid = await entity("baltic-grid");
    const [together = []] = await loadCoMentions(db, [grid.id], 2);
    expect(
      together.map(({ entity: { slug }, articleCount }) => [
        slug,
        articleCount,
      ]),
    ).toEqual([
      ["lena-ortiz", 2],
      ["norrland-steel", 2],
    ]);
  });

  it("lists articles for several entities at once", async () => {
    const ids = [
      (await entity("baltic-grid")).id,
      (await entity("tomas-brandt")).id,
    ];
    const pages = await listArticlesForEntities(db, ids, {
      count: true,
      filter: { publishedFrom: "2025" },
    });
    expect(
      pages.map(({ totalCount, edges }) => [totalCount, edges.length]),
    ).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it("gives the counts of the masthead", async () => {
    expect(await loadStats(db)).toEqual({
      articles: 4,
      entities: 8,
      quotes: 3,
      deals: 3,
      facts: 10,
      newestOn: "2025-05-06",
    });
  });
});
