import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { PORT_DEAL } from "../../support/port-deal.ts";
import type { Db } from "../db.ts";
import { loadEntity } from "../entities.ts";
import { loadStats } from "../stats.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { saveAnalysis } from "./save-analysis.ts";

const AT_ONCE = 8;

describe.each(ENGINES)("saves at the same time on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("make one article of one content", async () => {
    const analysis = buildAnalysis(PORT_DEAL);
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        saveAnalysis(db, { analysis, source: `copy-${at}.txt` }),
      ),
    );
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      "created",
      ...Array<string>(AT_ONCE - 1).fill("unchanged"),
    ]);
    expect(new Set(results.map(({ slug }) => slug)).size).toBe(1);
    expect(await loadStats(db)).toMatchObject({
      articles: 1,
      quotes: 2,
      deals: 1,
    });
  });

  it("make one line of versions of one source", async () => {
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        saveAnalysis(db, {
          analysis: buildAnalysis({
            headline: "A story that grows",
            paragraphs: [`Version ${at}.`],
          }),
          source: "grows.txt",
        }),
      ),
    );
    expect(results.map(({ version }) => version).sort()).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    const kept = await db.query(
      "SELECT 1 FROM article_versions JOIN articles ON id = article_id WHERE source = 'grows.txt'",
    );
    expect(kept).toHaveLength(AT_ONCE);
  });

  it("make one entity of one name, in whatever order articles name them", async () => {
    const names = ["Petra Vogel", "Ivo Marsh", "Anders Bruun", "Noor Haddad"];
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => {
        const order = at % 2 === 0 ? names : [...names].reverse();
        return saveAnalysis(db, {
          analysis: buildAnalysis({
            headline: `Meeting ${at}`,
            paragraphs: [`${order.join(" met ")}.`],
            entities: order.map((name) => ({ name })),
          }),
        });
      }),
    );
    expect(results.every(({ outcome }) => outcome === "created")).toBe(true);
    for (const slug of [
      "petra-vogel",
      "ivo-marsh",
      "anders-bruun",
      "noor-haddad",
    ])
      expect(await loadEntity(db, slug)).toMatchObject({
        articleCount: AT_ONCE,
        mentionCount: AT_ONCE,
      });
    expect(
      await db.query("SELECT slug FROM entities WHERE slug LIKE 'ivo-%'"),
    ).toHaveLength(1);
  });

  it("give articles of one headline slugs of their own", async () => {
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        saveAnalysis(db, {
          analysis: buildAnalysis({
            headline: "Markets wrap",
            paragraphs: [`Day ${at}.`],
          }),
        }),
      ),
    );
    const slugs = results.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(AT_ONCE);
    expect(slugs).toContain("markets-wrap");
    expect(
      slugs.every((slug) => /^markets-wrap(-[0-9a-f]{8,})?$/.test(slug)),
    ).toBe(true);
  });
});
