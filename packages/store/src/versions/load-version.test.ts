import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { PORT_DEAL } from "../../support/port-deal.ts";
import type { Db } from "../db.ts";
import { saveAnalysis } from "../save/save-analysis.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { compareVersions } from "./compare-versions.ts";
import { loadArticleState } from "./load-version.ts";

describe.each(ENGINES)("an article's versions on %s", (engine) => {
  let db: Db;
  let articleId = 0;
  beforeAll(async () => {
    db = await openTestDb(engine);
    const [first = "", second = ""] = PORT_DEAL.paragraphs;
    const { disputes: _, quotes = [], ...rest } = PORT_DEAL;
    await saveAnalysis(db, { analysis: buildAnalysis(PORT_DEAL), source: "p" });
    const saved = await saveAnalysis(db, {
      analysis: buildAnalysis({
        ...rest,
        paragraphs: [first, second, "The mayor of Sund was not there."],
        quotes: quotes.slice(0, 1),
      }),
      source: "p",
    });
    articleId = saved.articleId;
  });
  afterAll(() => db.close());

  it("say what they said", async () => {
    const old = await loadArticleState(db, articleId, { version: 1 });
    expect(old?.quotes.map(({ speaker }) => speaker)).toEqual([
      "Lena Ortiz",
      "Tomas Brandt",
    ]);
    expect(old?.entities.map(({ slug }) => slug)).toContain("lena-ortiz");
    expect(old?.deals[0]?.title).toBe("Norrland Steel – Baltic Grid: contract");
    for (const { start, end, text } of old?.paragraphs ?? [])
      expect(old?.text.slice(start, end)).toBe(text);
  });

  it("are found by the instant at which they were shown", async () => {
    const [first, second] = await Promise.all(
      [1, 2].map((version) => loadArticleState(db, articleId, { version })),
    );
    const at = async (time: string) =>
      (await loadArticleState(db, articleId, { at: time }))?.version;
    expect(await at("2999-01-01T00:00:00Z")).toBe(2);
    expect(await at("2000-01-01T00:00:00+02:00")).toBeUndefined();
    expect(first && second && first.savedAt <= second.savedAt).toBe(true);
  });

  it("tell what changed between them", async () => {
    const [before, after] = await Promise.all(
      [1, 2].map((version) => loadArticleState(db, articleId, { version })),
    );
    if (!before || !after) throw new Error("both versions must be there");
    const changes = compareVersions(before, after);
    expect(changes.quotes).toMatchObject([
      { before: { speaker: "Tomas Brandt" }, after: null },
    ]);
    expect(changes.deals).toEqual([]);
    expect(changes.paragraphs).toHaveLength(2);
  });

  it.each(["", "yesterday", "2025-01-01", "2025-13-45T99:00:00Z", "'; --"])(
    "refuse %j as an instant",
    async (at) => {
      await expect(loadArticleState(db, articleId, { at })).rejects.toThrow(
        "time must be an instant",
      );
    },
  );

  it("are null where there are none", async () => {
    expect(await loadArticleState(db, articleId, { version: 9 })).toBeNull();
    expect(await loadArticleState(db, 0, { version: 1 })).toBeNull();
  });
});
