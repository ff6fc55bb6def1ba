import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { PORT_DEAL } from "../../support/port-deal.ts";
import { loadArticle } from "../articles.ts";
import type { Db } from "../db.ts";
import { listDeals } from "../deals.ts";
import { loadEntity } from "../entities.ts";
import { listQuotes } from "../quotes.ts";
import { loadStats } from "../stats.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { saveAnalyses, saveAnalysis } from "./save-analysis.ts";
import { SAVED_CHANNEL } from "./save-result.ts";

describe.each(ENGINES)("saveAnalysis on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("keeps everything that the analysis says", async () => {
    const analysis = buildAnalysis(PORT_DEAL);
    const saved = await saveAnalysis(db, { analysis, source: "a/port.txt" });
    expect(saved).toMatchObject({
      outcome: "created",
      slug: "norrland-steel-and-baltic-grid-sign-port-deal",
      version: 1,
    });

    const article = await loadArticle(db, saved.slug, {
      body: true,
      quotes: { select: { speaker: {} } },
      deals: {},
    });
    expect(article).toMatchObject({
      headline: PORT_DEAL.headline,
      agency: "Sund News",
      source: "a/port.txt",
      publishedOn: { value: "2025-03-04", basis: "given", span: null },
      excerpt: expect.stringMatching(/^Norrland Steel signed .* said\.$/),
      entityCount: 6,
      quoteCount: 2,
      dealCount: 1,
      disputeCount: 1,
    });
    expect(article?.body?.text).toBe(analysis.article.text);
    expect(article?.body?.mentions.map(({ text }) => text)).toEqual(
      analysis.mentions.map(({ text }) => text),
    );
    expect(article?.body?.dates).toEqual(analysis.dates);
    expect(article?.body?.money).toEqual(analysis.money);
    const [said, denied] = article?.quotes?.edges ?? [];
    expect(said?.node).toMatchObject({
      text: '"The port will serve the whole coast,"',
      kind: "direct",
      speaker: {
        text: "Lena Ortiz",
        entity: { name: "Lena Ortiz", slug: "lena-ortiz" },
      },
      content: [
        { sentence: expect.stringContaining("Ortiz told Tomas Brandt") },
      ],
    });
    expect(denied?.node).toMatchObject({
      stance: "denies",
      speaker: { entity: { name: "Tomas Brandt" } },
    });
    expect(article?.deals?.edges[0]?.node).toMatchObject({
      title: "Norrland Steel – Baltic Grid: contract",
      parties: [
        { name: "Norrland Steel", role: "contractor" },
        { name: "Baltic Grid", role: "client" },
      ],
      signatories: [{ name: "Lena Ortiz" }],
      value: { amount: 2e9, currency: "USD" },
      date: { value: "2025-03-03" },
    });
  });

  it("cuts every span out of the text it is kept with", async () => {
    const article = await loadArticle(
      db,
      "norrland-steel-and-baltic-grid-sign-port-deal",
      { body: true, quotes: {}, deals: {} },
    );
    const text = article?.body?.text ?? "";
    const quotes = article?.quotes?.edges.map(({ node }) => node) ?? [];
    const deals = article?.deals?.edges.map(({ node }) => node) ?? [];
    const proofs = [
      ...quotes.flatMap((quote) => quote.content),
      ...deals.flatMap((deal) => deal.evidence),
      ...(article?.body?.disputes ?? []).flatMap(({ claim, response }) => [
        claim,
        response,
      ]),
    ];
    expect(proofs).toHaveLength(5);
    for (const proof of proofs) {
      expect(text.slice(proof.start, proof.end)).toBe(proof.text);
      expect(
        text.slice(
          proof.sentenceStart,
          proof.sentenceStart + proof.sentence.length,
        ),
      ).toBe(proof.sentence);
      expect(proof.sentence).toContain(proof.text);
    }
  });

  it("changes nothing when the same content comes twice", async () => {
    const analysis = buildAnalysis(PORT_DEAL);
    const before = await snapshot(db);
    expect(
      await saveAnalysis(db, { analysis, source: "a/port.txt" }),
    ).toMatchObject({ outcome: "unchanged", version: 1 });
    // The same copy from elsewhere is the same article.
    expect(
      await saveAnalysis(db, { analysis, source: "b/port.txt" }),
    ).toMatchObject({ outcome: "unchanged", version: 1 });
    expect(await saveAnalysis(db, { analysis })).toMatchObject({
      outcome: "unchanged",
      version: 1,
    });
    expect(await snapshot(db)).toEqual(before);
  });

  it("makes a new version of new content and keeps the old", async () => {
    const [kept] = (await listQuotes(db, { filter: { stance: "denies" } }))
      .edges;
    const changed = buildAnalysis({
      ...PORT_DEAL,
      paragraphs: [...PORT_DEAL.paragraphs, "Norway has not said when."],
      quotes: PORT_DEAL.quotes?.slice(1) ?? [],
      deals: [],
    });
    const saved = await saveAnalysis(db, {
      analysis: changed,
      source: "a/port.txt",
    });
    expect(saved).toMatchObject({
      outcome: "updated",
      slug: "norrland-steel-and-baltic-grid-sign-port-deal",
      version: 2,
    });

    const article = await loadArticle(db, saved.slug, {
      body: true,
      versions: true,
    });
    expect(article).toMatchObject({ version: 2, quoteCount: 1, dealCount: 0 });
    expect(article?.versions?.map(({ version }) => version)).toEqual([2, 1]);
    const [old] = await db.query<{ text: string }>(
      "SELECT text FROM article_versions WHERE version = 1",
    );
    expect(old?.text).toBe(buildAnalysis(PORT_DEAL).article.text);
    // A quote that stays keeps its address; what is gone is gone.
    const quotes = await listQuotes(db, { count: true });
    expect(quotes.totalCount).toBe(1);
    expect(quotes.edges[0]?.node.id).toBe(kept?.node.id);
    expect((await listDeals(db)).edges).toEqual([]);
    expect(await loadEntity(db, "lena-ortiz")).toMatchObject({
      articleCount: 1,
      quoteCount: 0,
      dealCount: 0,
    });
  });

  it("counts what is there", async () => {
    await saveAnalysis(db, {
      analysis: buildAnalysis({
        headline: "Ortiz visits Norway",
        paragraphs: ["Lena Ortiz went to Norway."],
        entities: [
          { name: "Lena Ortiz" },
          { name: "Norway", type: "place", country: "NO" },
        ],
      }),
    });
    const stats = await loadStats(db);
    const [counted] = await db.query(
      `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM entities) AS entities,
        (SELECT count(*) FROM quotes) AS quotes, (SELECT count(*) FROM deals) AS deals,
        (SELECT count(*) FROM quotes) + (SELECT count(*) FROM deals) + (SELECT count(*) FROM disputes)
          + (SELECT count(*) FROM roles) AS facts`,
    );
    expect(stats).toEqual({ ...counted, newestOn: "2025-03-04" });
    const wrong = await db.query(
      `SELECT c.* FROM entity_counts AS c LEFT JOIN (
         SELECT entity_id, count(*) AS articles, sum(mention_count) AS mentions, sum(quote_count) AS quotes FROM mentions GROUP BY entity_id
       ) AS m USING (entity_id)
       WHERE (c.article_count, c.mention_count, c.quote_count) IS DISTINCT FROM (m.articles, m.mentions, m.quotes)`,
    );
    expect(wrong).toEqual([]);
  });

  it("saves all or none", async () => {
    const fine = buildAnalysis({
      headline: "A fine one",
      paragraphs: ["Nothing is wrong here."],
    });
    const broken = buildAnalysis({
      headline: "A broken one",
      paragraphs: ["Its date is none."],
      dates: [{ text: "date", value: "2025" }],
    });
    broken.dates[0] = {
      ...broken.dates[0],
      start: Number.NaN,
    } as (typeof broken.dates)[0];
    await expect(
      saveAnalyses(db, [{ analysis: fine }, { analysis: broken }]),
    ).rejects.toThrow();
    expect(await loadArticle(db, "a-fine-one")).toBeNull();
    expect(await saveAnalyses(db, [{ analysis: fine }])).toMatchObject([
      { outcome: "created" },
    ]);
  });

  it("tells those who listen", async () => {
    const told: unknown[] = [];
    const stop = await db.listen(SAVED_CHANNEL, (payload) =>
      told.push(JSON.parse(payload)),
    );
    const analysis = buildAnalysis({
      headline: "Something new",
      paragraphs: ["It is new."],
    });
    const { articleId } = await saveAnalysis(db, { analysis });
    await saveAnalysis(db, { analysis });
    await expect
      .poll(() => told)
      .toEqual([
        { articleId, slug: "something-new", version: 1, outcome: "created" },
      ]);
    await stop();
  });
});

/** All rows of all tables, for saying that nothing changed. */
async function snapshot(db: Db): Promise<unknown> {
  const tables = [
    "articles",
    "article_versions",
    "entities",
    "entity_keys",
    "entity_aliases",
    "entity_counts",
    "mentions",
    "roles",
    "quotes",
    "deals",
    "deal_parties",
    "disputes",
    "dates",
    "money",
    "totals",
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      db.query(`SELECT t::text AS row FROM ${table} AS t ORDER BY 1`),
    ),
  );
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]]));
}
