import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../support/build-analysis.ts";
import { listArticles, type ListArticlesArgs } from "./articles.ts";
import type { Db } from "./db.ts";
import { listDeals } from "./deals.ts";
import { listEntities } from "./entities.ts";
import type { Page, PageArgs } from "./pagination.ts";
import { listQuotes } from "./quotes.ts";
import { saveAnalysis } from "./save/save-analysis.ts";
import { searchArticles } from "./search.ts";
import { ENGINES, openTestDb } from "./testing.ts";

type List = (args: PageArgs) => Promise<Page<unknown>>;

/** Walks a whole list and gives its cursors in the list's own order. */
async function walk(
  list: List,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let step = 0; step < 200; step += 1) {
    const page: Page<unknown> = await list(
      backward
        ? { last: size, before: cursor }
        : { first: size, after: cursor },
    );
    const cursors = page.edges.map((edge) => edge.cursor);
    expect(page.startCursor).toBe(cursors[0] ?? null);
    expect(page.endCursor).toBe(cursors.at(-1) ?? null);
    if (backward) seen.unshift(...cursors);
    else seen.push(...cursors);
    const more: boolean = backward ? page.hasPreviousPage : page.hasNextPage;
    if (more) expect(cursors).toHaveLength(size);
    cursor = backward ? page.startCursor : page.endCursor;
    if (!more) return seen;
  }
  throw new Error("The walk has no end");
}

const ARTICLES = 23;

async function addArticle(db: Db, at: number, day: string): Promise<void> {
  const speaker = `Speaker ${String.fromCharCode(65 + (at % 5))}berg`;
  await saveAnalysis(db, {
    analysis: buildAnalysis({
      headline: `Harbour report ${at}`,
      publishedOn: day,
      paragraphs: [
        `"Word ${at} of the harbour," ${speaker} said. A deal for $${at % 4} was signed.`,
      ],
      entities: [{ name: speaker }],
      quotes: [{ text: `"Word ${at} of the harbour,"`, speaker }],
      deals: [
        {
          evidence: "was signed",
          parties: [speaker],
          ...(at % 4 > 0 && {
            value: { text: `$${at % 4}`, amount: at % 4, currency: "USD" },
          }),
        },
      ],
    }),
  });
}

describe.each(ENGINES)("lists on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
    // Several articles a day: ties are where cursors go wrong.
    for (let at = 0; at < ARTICLES; at += 1)
      await addArticle(db, at, `2025-01-${String(10 + Math.floor(at / 4))}`);
  });
  afterAll(() => db.close());

  const lists: Record<string, () => List> = {
    "articles by day": () => (args) => listArticles(db, args),
    "articles by day upward": () => (args) =>
      listArticles(db, { ...args, orderBy: "PUBLISHED_ASC" }),
    "articles by ingest": () => (args) =>
      listArticles(db, { ...args, orderBy: "INGESTED_DESC" }),
    "articles of an entity": () => (args) =>
      listArticles(db, { ...args, filter: { entityId: 1 } }),
    "entities by articles": () => (args) => listEntities(db, args),
    "entities by name": () => (args) =>
      listEntities(db, { ...args, orderBy: "NAME" }),
    "entities by quotes": () => (args) =>
      listEntities(db, { ...args, orderBy: "MOST_QUOTED" }),
    quotes: () => (args) => listQuotes(db, args),
    "quotes of a speaker upward": () => (args) =>
      listQuotes(db, {
        ...args,
        orderBy: "DATE_ASC",
        filter: { speakerId: 1 },
      }),
    "deals by value": () => (args) =>
      listDeals(db, { ...args, orderBy: "VALUE_DESC" }),
    "deals by value upward": () => (args) =>
      listDeals(db, { ...args, orderBy: "VALUE_ASC" }),
    "deals of a party": () => (args) =>
      listDeals(db, { ...args, filter: { partyId: 1 } }),
    "deals of a party by value": () => (args) =>
      listDeals(db, { ...args, orderBy: "VALUE_DESC", filter: { partyId: 1 } }),
    "what was found": () => (args) =>
      searchArticles(db, { ...args, query: "harbour" }),
  };

  it.each(Object.keys(lists))(
    "%s: every cursor walks the set once, forward as backward",
    async (name) => {
      const list = lists[name]?.();
      if (!list) throw new Error("no such list");
      const whole = await walk(list, 100, false);
      expect(new Set(whole).size).toBe(whole.length);
      expect(whole.length).toBeGreaterThan(3);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
          expect(await walk(list, size, false)).toEqual(whole);
          expect(await walk(list, size, true)).toEqual(whole);
        }),
        { numRuns: 2 },
      );
    },
  );

  it("between two cursors is what lies between them", async () => {
    const whole = await walk((args) => listQuotes(db, args), 100, false);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(ARTICLES - 1),
        fc.nat(ARTICLES - 1),
        fc.integer({ min: 1, max: 30 }),
        async (from, to, size) => {
          const page = await listQuotes(db, {
            after: whole[from] ?? null,
            before: whole[to] ?? null,
            first: size,
          });
          expect(page.edges.map(({ cursor }) => cursor)).toEqual(
            whole.slice(from + 1, Math.max(to, from + 1)).slice(0, size),
          );
        },
      ),
      { numRuns: 10 },
    );
  });

  it("counts the whole list, where asked", async () => {
    const args: ListArticlesArgs = { first: 2, count: true };
    expect(await listArticles(db, args)).toMatchObject({
      totalCount: ARTICLES,
      totalCountIsCapped: false,
    });
    expect(await listArticles(db, { first: 2 })).toMatchObject({
      totalCount: null,
    });
    expect(
      await listArticles(db, {
        ...args,
        filter: { publishedTo: "2025-01-10" },
      }),
    ).toMatchObject({ totalCount: 4 });
  });

  // Last, for it adds to the list.
  it("is stable under inserts", async () => {
    const list: List = (args) => listArticles(db, args);
    const before = await walk(list, 100, false);
    const first = await list({ first: 10 });
    await addArticle(db, 100, "2026-01-01");
    await addArticle(db, 101, "2025-01-12");
    await addArticle(db, 102, "2024-01-01");
    const rest = await walk(
      (args) => list({ ...args, after: args.after ?? first.endCursor }),
      4,
      false,
    );
    expect(rest.filter((cursor) => before.includes(cursor))).toEqual(
      before.slice(10),
    );
    // Of the new ones those that sort behind the cursor are met, none twice.
    expect(new Set(rest).size).toBe(rest.length);
    expect(rest.length - before.slice(10).length).toBe(2);
  });
});
