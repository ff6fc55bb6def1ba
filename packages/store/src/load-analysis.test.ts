import { verify } from "@onrecord/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import type { Db } from "./db.ts";
import { loadAnalysis } from "./load-analysis.ts";
import { saveAnalysis } from "./save/save-analysis.ts";
import { ENGINES, openTestDb } from "./testing.ts";

const [SKETCH] = NEWS;
const slug = "port-deal";

describe.each(ENGINES)("loading an analysis from %s", (engine) => {
  let db: Db;
  const analysis = SKETCH && buildAnalysis(SKETCH);
  beforeAll(async () => {
    db = await openTestDb(engine);
    if (analysis) await saveAnalysis(db, { analysis, slug, source: "a.txt" });
  });
  afterAll(() => db.close());

  it("gives back what was saved, its text too", async () => {
    const stored = await loadAnalysis(db, slug);
    expect(stored?.analysis).toEqual(analysis);
    expect(stored && verify(stored.analysis)).toEqual([]);
  });

  it("says when, and which version", async () => {
    const stored = await loadAnalysis(db, slug);
    expect(stored).toMatchObject({ slug, version: 1 });
    for (const time of [stored?.ingestedAt, stored?.updatedAt])
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
  });

  it("knows each entity's slug", async () => {
    const stored = await loadAnalysis(db, slug);
    const ids = analysis?.entities.map(({ id }) => id) ?? [];
    expect(Object.keys(stored?.entitySlugs ?? {}).sort()).toEqual(ids.sort());
    const rows = await db.query<{ slug: string }>("SELECT slug FROM entities");
    expect(Object.values(stored?.entitySlugs ?? {}).sort()).toEqual(
      rows.map((row) => row.slug).sort(),
    );
  });

  it("gives the newest version, and an empty list of slugs where nothing is named", async () => {
    const bare = buildAnalysis({ headline: "A note", paragraphs: ["Words."] });
    await saveAnalysis(db, { analysis: bare, slug: "note", source: "b.txt" });
    const newer = buildAnalysis({ headline: "A note", paragraphs: ["More."] });
    await saveAnalysis(db, { analysis: newer, source: "b.txt" });
    expect(await loadAnalysis(db, "note")).toMatchObject({
      version: 2,
      analysis: newer,
      entitySlugs: {},
    });
  });

  it.each(["", "nobody", "port-deal'--", "%"])(
    "finds nothing at %j",
    async (wrong) => {
      expect(await loadAnalysis(db, wrong)).toBeNull();
    },
  );
});
