import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { HALVIK_OTHERWISE, HALVIK_WIRE } from "../../support/halvik.ts";
import { listArticles } from "../articles.ts";
import { listCopies } from "./list-copies.ts";
import type { Db } from "../db.ts";
import { searchFacets } from "../facets.ts";
import { groupBacklog } from "./group-backlog.ts";
import { saveAnalyses, saveAnalysis } from "../save/save-analysis.ts";
import { searchArticles } from "../search.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { withdrawArticle } from "../withdraw-article.ts";

const [WHOLE, TRIMMED, HALF] = [
  HALVIK_WIRE,
  HALVIK_WIRE.slice(0, 3),
  HALVIK_WIRE.slice(0, 2),
];
const input = (source: string, paragraphs: readonly string[]) => ({
  analysis: buildAnalysis({
    headline: `As the ${source} has it`,
    paragraphs: [...paragraphs],
    publishedOn: "2026-03-03",
  }),
  source,
});

describe.each(ENGINES)("copies on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterEach(async () => {
    const { edges } = await listArticles(db, { first: 100 });
    for (const { node } of edges)
      await withdrawArticle(db, node.id, "The test is over.");
    expect(await db.query("SELECT * FROM copy_keys")).toEqual([]);
    await db.query("TRUNCATE withdrawals CASCADE");
  });
  afterAll(() => db.close());

  const save = async (source: string, paragraphs: readonly string[]) =>
    (await saveAnalysis(db, input(source, paragraphs))).articleId;
  /** The sources of each group, those alone too. */
  const readGroups = async () => {
    const { edges } = await listArticles(db, {
      first: 100,
      orderBy: "INGESTED_ASC",
    });
    const groups = new Map<number, string[]>();
    for (const { node } of edges) {
      const at = node.copyGroup ?? node.id;
      groups.set(at, [...(groups.get(at) ?? []), node.source ?? ""]);
    }
    return [...groups.values()].map((group) => group.sort());
  };

  it("are grouped whatever the headline and however much is cut, and other words are not", async () => {
    const first = await save("herald", WHOLE);
    await save("rewriter", HALVIK_OTHERWISE);
    const second = await save("courier", TRIMMED);
    const third = await save("evening", HALF);
    expect(await readGroups()).toEqual([
      ["courier", "evening", "herald"],
      ["rewriter"],
    ]);
    const [page] = await listCopies(db, [second], { count: true });
    expect(page?.edges.map(({ node }) => node.id)).toEqual([first, third]);
    expect(page?.totalCount).toBe(2);
  });

  it("are left alone where a piece is too short to say whose it is", async () => {
    const short = ["The port of Halvik was closed on Tuesday."];
    await save("herald", short);
    await save("courier", [...short, "It will open again."]);
    expect(await readGroups()).toEqual([["herald"], ["courier"]]);
  });

  it("are found in one batch, and stand once in a list of distinct ones", async () => {
    await saveAnalyses(db, [
      input("herald", WHOLE),
      input("rewriter", HALVIK_OTHERWISE),
      input("courier", TRIMMED),
    ]);
    expect(await readGroups()).toEqual([["courier", "herald"], ["rewriter"]]);
    const filter = { distinctCopies: true };
    const list = await listArticles(db, { filter, count: true });
    expect(list.edges.map(({ node }) => node.source).sort()).toEqual([
      "herald",
      "rewriter",
    ]);
    expect(list.totalCount).toBe(2);
    const query = "harvest";
    const hits = await searchArticles(db, { query, filter });
    expect(hits.edges).toHaveLength(2);
    expect(await searchFacets(db, { query, filter })).toMatchObject({
      articleCount: 2,
    });
  });

  it("are one group where they come in at the same time", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        save(`paper-${at}`, [...TRIMMED, `Paper ${at} has this to add.`]),
      ),
    );
    expect(await readGroups()).toHaveLength(1);
  });

  it("leave their group where a correction makes another piece of them", async () => {
    await save("herald", WHOLE);
    await save("courier", TRIMMED);
    await save("evening", WHOLE.slice(0, 2));
    await save("courier", HALVIK_OTHERWISE);
    expect(await readGroups()).toEqual([["evening", "herald"], ["courier"]]);
    await save("courier", [...TRIMMED, "A comma was corrected."]);
    expect(await readGroups()).toEqual([["courier", "evening", "herald"]]);
  });

  it("are grouped anew where the first of them goes", async () => {
    const first = await save("herald", WHOLE);
    const [ahead, behind] = [WHOLE.slice(0, 2), WHOLE.slice(2)];
    const second = await save("courier", ahead);
    await save("evening", behind);
    await save("night", ahead);
    // What holds the two halves together is the whole.
    expect(await readGroups()).toHaveLength(1);
    await withdrawArticle(db, first, "Killed.");
    expect(await readGroups()).toEqual([["courier", "night"], ["evening"]]);
    await withdrawArticle(db, second, "Killed.");
    expect(await readGroups()).toEqual([["evening"], ["night"]]);
  });

  it("are found among articles from before they were looked for", async () => {
    const ids = [await save("herald", WHOLE), await save("courier", TRIMMED)];
    await db.execute(
      "UPDATE articles SET copy_group = NULL; TRUNCATE copy_keys",
    );
    await db.query(
      "INSERT INTO copy_backlog SELECT * FROM unnest($1::bigint[])",
      [ids],
    );
    await groupBacklog(db);
    expect(await readGroups()).toEqual([["courier", "herald"]]);
    expect(await db.query("SELECT * FROM copy_backlog")).toEqual([]);
  });
});
