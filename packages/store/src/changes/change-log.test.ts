import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { listArticles } from "../articles.ts";
import type { Db } from "../db.ts";
import { loadEntity } from "../entities.ts";
import { recordChanges } from "../save/record-changes.ts";
import { saveAnalyses, saveAnalysis } from "../save/save-analysis.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { withdrawArticle } from "../withdraw-article.ts";
import {
  checkChangeCursor,
  cursorAt,
  loadHead,
  pruneChanges,
} from "./change-log.ts";
import { listAddedArticles, listAddedQuotes } from "./list-added.ts";
import { listArticleChanges } from "./list-article-changes.ts";

const SAID = {
  rain: '"It will rain," Nadia Talbot said.',
  snow: '"It will snow," Nadia Talbot said.',
  wind: '"No wind at all," Pavel Adair said.',
};

/** An article whose quotes are these. */
function forecast(headline: string, ...said: (keyof typeof SAID)[]) {
  const quotes = said.map((name) => ({
    text: /"[^"]+"/u.exec(SAID[name])?.[0] ?? "",
    speaker: name === "wind" ? "Pavel Adair" : "Nadia Talbot",
  }));
  return {
    source: headline,
    analysis: buildAnalysis({
      headline,
      paragraphs: said.map((name) => SAID[name]),
      entities: [...new Set(quotes.map(({ speaker }) => speaker))].map(
        (name) => ({ name }),
      ),
      quotes,
    }),
  };
}

describe.each(ENGINES)("the log of changes on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  const since = async () => cursorAt(await loadHead(db));
  const quotesAfter = async (after: string, filter = {}) => {
    const page = await listAddedQuotes(db, {
      after,
      head: await loadHead(db),
      filter,
    });
    return {
      ...page,
      texts: page.edges.map(({ node }) => node.text),
    };
  };
  const changesAfter = async (after: string) => {
    const page = await listArticleChanges(db, {
      after,
      head: await loadHead(db),
      slugs: null,
    });
    return page.edges.map(
      ({ node }) => `${node.outcome} ${node.slug} ${node.version}`,
    );
  };

  it("has what came, changed and went, and of a new version the new quotes alone", async () => {
    const after = await since();
    const { articleId } = await saveAnalysis(db, forecast("Early", "rain"));
    const second = await since();
    await saveAnalysis(db, forecast("Early", "rain", "snow", "wind"));
    await saveAnalysis(db, forecast("Early", "rain", "snow", "wind"));
    expect(await changesAfter(after)).toEqual([
      "created early 1",
      "updated early 2",
    ]);
    expect((await quotesAfter(after)).texts).toEqual([
      '"It will rain,"',
      '"It will snow,"',
      '"No wind at all,"',
    ]);
    expect((await quotesAfter(second)).texts).toEqual([
      '"It will snow,"',
      '"No wind at all,"',
    ]);
    await withdrawArticle(db, articleId, "Wrong.");
    expect((await changesAfter(after)).at(-1)).toBe("withdrawn early 2");
    expect((await quotesAfter(after)).texts).toEqual([]);
  });

  it("goes on after any fact of a save, with none lost and none twice", async () => {
    const after = await since();
    await saveAnalyses(db, [
      forecast("One", "wind", "rain"),
      forecast("Two", "snow", "wind"),
    ]);
    const { edges, cursor, isEnd } = await quotesAfter(after);
    const texts = edges.map(({ node }) => node.text);
    expect(texts).toHaveLength(4);
    for (const [at, edge] of edges.entries())
      expect((await quotesAfter(edge.cursor)).texts).toEqual(
        texts.slice(at + 1),
      );
    expect([isEnd, (await quotesAfter(cursor)).texts]).toEqual([true, []]);
  });

  it("is narrowed as lists are", async () => {
    const after = await since();
    await saveAnalysis(db, forecast("Narrow", "rain", "wind"));
    const adair = await loadEntity(db, "pavel-adair");
    expect((await quotesAfter(after, { speakerId: adair?.id })).texts).toEqual([
      '"No wind at all,"',
    ]);
    expect((await quotesAfter(after, { to: "1999" })).texts).toEqual([]);
    const head = await loadHead(db);
    const found = async (query: string) =>
      (await listAddedArticles(db, { after, head, filter: { query } })).edges
        .length;
    expect([await found("narrow"), await found("broad")]).toEqual([1, 0]);
  });

  it("never shows a lower place after a higher one, whoever commits first", async () => {
    const after = await since();
    let finish = (): void => undefined;
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begin = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = db.transaction(async (tx) => {
      await recordChanges(tx, [
        { articleId: 999_999, slug: "slow", version: 1, outcome: "created" },
      ]);
      begin();
      await isFinished;
    });
    await hasBegun;
    let isSaved = false;
    const save = async () => {
      await saveAnalysis(db, forecast("Quick", "rain"));
      isSaved = true;
    };
    const quick = save();
    // On PGlite others wait for the whole transaction; there is nothing to see from outside.
    if (engine === "postgres") {
      await expect
        .poll(() =>
          db.query(
            "SELECT 1 AS waits FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
          ),
        )
        .toHaveLength(1);
      expect([isSaved, await changesAfter(after)]).toEqual([false, []]);
    }
    finish();
    await Promise.all([slow, quick]);
    expect(await changesAfter(after)).toEqual([
      "created slow 1",
      "created quick 1",
    ]);
  });

  it("gives a reader who follows many writers each change once, in order", async () => {
    const WRITERS = 4;
    const EACH = 6;
    let cursor = await since();
    let writing = WRITERS;
    const seen: string[] = [];
    const write = async (writer: number) => {
      for (let at = 0; at < EACH; at += 1)
        await saveAnalysis(db, forecast(`Race ${writer} ${at}`, "rain"));
      writing -= 1;
    };
    const read = async () => {
      for (let isLast = false; !isLast;) {
        isLast = writing === 0;
        const head = await loadHead(db);
        const page = await listAddedArticles(db, {
          after: cursor,
          head,
          filter: {},
        });
        cursor = page.cursor;
        seen.push(...page.edges.map(({ node }) => node.slug));
        isLast &&= page.isEnd;
      }
    };
    await Promise.all([
      read(),
      ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
    ]);
    expect(new Set(seen).size).toBe(WRITERS * EACH);
    expect(seen).toHaveLength(WRITERS * EACH);
  });

  it("forgets what is old, says so to who asks for it, and refuses what is no cursor of it", async () => {
    const early = await since();
    await saveAnalysis(db, forecast("Old", "rain"));
    await saveAnalysis(db, forecast("Older than a week", "snow"));
    await saveAnalysis(db, forecast("New", "wind"));
    const { edges } = await listArticles(db, { orderBy: "INGESTED_DESC" });
    await db.query(
      "UPDATE changes SET recorded_at = now() - interval '8 days' WHERE article_id <> $1",
      [edges[0]?.node.id ?? 0],
    );
    expect(await pruneChanges(db, 7)).toBeGreaterThan(1);
    expect(await changesAfter(await since())).toEqual([]);
    await expect(checkChangeCursor(db, early)).rejects.toThrow(/no longer/u);
    const head = await loadHead(db);
    await checkChangeCursor(db, cursorAt(head));
    await checkChangeCursor(db, cursorAt(head - 1));
    await expect(checkChangeCursor(db, cursorAt(head + 1))).rejects.toThrow(
      /not of this record/u,
    );
    await expect(checkChangeCursor(db, "nonsense")).rejects.toThrow(/cursor/u);
    // The newest stays, however old it is: it tells where the log stands.
    await db.query("UPDATE changes SET recorded_at = '2001-01-01'");
    await pruneChanges(db, 7);
    expect(await loadHead(db)).toBe(head);
  });
});
