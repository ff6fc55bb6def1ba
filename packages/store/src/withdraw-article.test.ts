import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { NEWS } from "../support/news.ts";
import { PORT_DEAL } from "../support/port-deal.ts";
import { listArticles, loadArticle, loadArticles } from "./articles.ts";
import type { Db } from "./db.ts";
import { listDeals } from "./deals.ts";
import { loadEntity } from "./entities.ts";
import { StoreError, WithdrawnError } from "./errors.ts";
import { loadAnalysis } from "./load-analysis.ts";
import { listQuotes } from "./quotes.ts";
import { saveAnalyses, saveAnalysis, saveEach } from "./save/save-analysis.ts";
import { SAVED_CHANNEL } from "./save/save-result.ts";
import { searchArticles } from "./search.ts";
import { loadStats } from "./stats.ts";
import { ENGINES, openTestDb } from "./testing.ts";
import { loadWithdrawal, withdrawArticle } from "./withdraw-article.ts";

describe.each(ENGINES)("withdrawArticle on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  const save = (at: number, source: string) => {
    const sketch = NEWS[at];
    if (!sketch) throw new Error("There is no such sketch");
    return saveAnalysis(db, { analysis: buildAnalysis(sketch), source });
  };

  it("takes an article out of every list and count, and keeps it with the reason", async () => {
    await save(1, "kept.txt");
    const before = {
      stats: await loadStats(db),
      ortiz: await loadEntity(db, "lena-ortiz"),
    };
    const told: string[] = [];
    const stop = await db.listen(SAVED_CHANNEL, (one) => void told.push(one));
    const { articleId, slug } = await save(0, "port.txt");
    const withdrawal = await withdrawArticle(db, articleId, "Killed.");
    expect(withdrawal).toEqual({
      articleId,
      slug,
      headline: PORT_DEAL.headline,
      version: 1,
      reason: "Killed.",
      withdrawnAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });

    expect(await loadArticle(db, slug)).toBeNull();
    expect(await loadArticles(db, [articleId])).toEqual([null]);
    expect(await loadAnalysis(db, slug)).toBeNull();
    const lists = await Promise.all([
      listArticles(db, { count: true }),
      listQuotes(db, { select: { article: {} }, count: true }),
      listDeals(db, { count: true }),
      searchArticles(db, { query: "Norrland" }),
    ]);
    expect(lists.map(({ edges }) => edges.length)).toEqual([1, 1, 0, 1]);
    expect(JSON.stringify(lists)).not.toContain(slug);

    // Entities that another article could name stay; their counts are those of before.
    const { entities: _known, ...stats } = await loadStats(db);
    const { entities: _before, ...statsBefore } = before.stats;
    expect(stats).toEqual(statsBefore);
    expect(await loadEntity(db, "lena-ortiz")).toEqual(before.ortiz);

    const kept = await db.query(
      "SELECT version, text FROM withdrawn_versions WHERE slug = $1",
      [slug],
    );
    expect(kept).toEqual([
      { version: 1, text: buildAnalysis(PORT_DEAL).article.text },
    ]);
    expect(await loadWithdrawal(db, slug)).toEqual(withdrawal);
    await stop();
    expect(told.map((one) => JSON.parse(one) as unknown)).toEqual([
      { articleId, slug, version: 1, outcome: "created" },
      { articleId, slug, version: 1, outcome: "withdrawn" },
    ]);
  });

  it("gives the first withdrawal again, and nothing for what never was", async () => {
    const first = await withdrawArticle(
      db,
      (await save(2, "loan.txt")).articleId,
      "First.",
    );
    expect(await withdrawArticle(db, first?.articleId ?? 0, "Second.")).toEqual(
      first,
    );
    expect(await withdrawArticle(db, 999_999, "None.")).toBeNull();
    expect(await loadWithdrawal(db, "never-was")).toBeNull();
  });

  it("does not let it come back by its content or its source", async () => {
    await expect(save(0, "elsewhere.txt")).rejects.toThrow(WithdrawnError);
    const other = {
      analysis: buildAnalysis({ ...PORT_DEAL, headline: "Another one" }),
      source: "port.txt",
    };
    await expect(saveAnalysis(db, other)).rejects.toThrow(/Killed\./u);
    expect((await listArticles(db, { count: true })).totalCount).toBe(1);
  });

  it("never gives its slug to another article", async () => {
    const { headline = "" } = PORT_DEAL;
    const { slug } = await saveAnalysis(db, {
      analysis: buildAnalysis({
        headline,
        paragraphs: ["Quite another story."],
      }),
    });
    expect(slug).toMatch(/^norrland-steel-and-baltic-grid-sign-port-deal-./u);
  });

  it("does not stop the others of a batch that it is in", async () => {
    const fresh = ["Before", "Between", "After"].map((headline) => ({
      analysis: buildAnalysis({ headline, paragraphs: [`${headline} it.`] }),
    }));
    const [before, between, after] = fresh;
    if (!before || !between || !after) throw new Error("There are three");
    const gone = { analysis: buildAnalysis(PORT_DEAL), source: "port.txt" };
    const outcomes = await saveEach(db, [before, gone, between, gone, after]);
    expect(
      outcomes.map((outcome) =>
        outcome instanceof StoreError ? outcome.name : outcome.slug,
      ),
    ).toEqual([
      "before",
      "WithdrawnError",
      "between",
      "WithdrawnError",
      "after",
    ]);
    await expect(saveAnalyses(db, [before, gone])).rejects.toThrow(
      WithdrawnError,
    );
  });

  it("keeps every version, and two who withdraw at once do it once", async () => {
    const sketch = { headline: "Storm", paragraphs: ["It blew."] };
    const source = "storm.txt";
    await saveAnalysis(db, { analysis: buildAnalysis(sketch), source });
    const { articleId, slug } = await saveAnalysis(db, {
      analysis: buildAnalysis({ ...sketch, paragraphs: ["It blew hard."] }),
      source,
    });
    const [a, b] = await Promise.all([
      withdrawArticle(db, articleId, "A"),
      withdrawArticle(db, articleId, "B"),
    ]);
    expect(a).toEqual(b);
    expect(a?.version).toBe(2);
    const [{ n } = { n: 0 }] = await db.query<{ n: number }>(
      "SELECT count(*) AS n FROM withdrawn_versions WHERE slug = $1",
      [slug],
    );
    expect(n).toBe(2);
  });
});
