import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buildAnalysis,
  type EntitySketch,
} from "../../support/build-analysis.ts";
import { NEWS } from "../../support/news.ts";
import type { Db, Row } from "../db.ts";
import { StoreError } from "../errors.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { saveAnalyses, saveAnalysis, saveEach } from "./save-analysis.ts";
import type { SaveInput } from "./save-result.ts";

function meet(headline: string, ...entities: EntitySketch[]): SaveInput {
  const words = entities.flatMap(({ name, aliases = [], roles = [] }) => [
    name,
    ...aliases,
    ...roles.flatMap(({ title, organization }) => [title, organization ?? ""]),
  ]);
  const paragraphs = [`They met: ${words.join(", ")}.`];
  return { analysis: buildAnalysis({ headline, paragraphs, entities }) };
}

/** Articles that hang on those before them, in each way that there is. */
const BATCH: SaveInput[] = [
  ...NEWS.map((sketch, at) => ({
    analysis: buildAnalysis(sketch),
    source: `news/${at}.txt`,
  })),
  // The same content, elsewhere: nothing new. Then other content of a source that is on record.
  { analysis: buildAnalysis(NEWS[1] ?? { paragraphs: [] }), source: "copy" },
  { ...meet("Something else", { name: "Lena Ortiz" }), source: "news/0.txt" },
  // The content that this source had before its new version is an article of its own again.
  { analysis: buildAnalysis(NEWS[0] ?? { paragraphs: [] }), source: "again" },
  // One headline, two articles; and a slug that the first of them has.
  meet("One headline", { name: "Pavel Adair" }),
  meet("One headline", { name: "Grace Vesk" }),
  { ...meet("Another", { name: "Nadia Talbot" }), slug: "one-headline" },
  // Two men of one name, and a third article that cannot tell which.
  meet("Mayor speaks", {
    name: "John Moraine",
    roles: [{ title: "mayor", organization: "Halden City Council" }],
  }),
  meet("Chairman speaks", {
    name: "John Moraine",
    roles: [{ title: "chairman", organization: "Ostra Steel Works" }],
  }),
  meet("Somebody speaks", { name: "John Moraine" }),
  meet("Mayor speaks again", {
    name: "John Moraine",
    roles: [{ title: "leader", organization: "Halden City Council" }],
  }),
  // A fuller name, another form, a country; and for whom a capital speaks.
  meet("Short name", { name: "Velmar Foods", type: "organization" }),
  meet("Fuller name", {
    name: "Velmar Foods",
    type: "organization",
    aliases: ["Velmar"],
    country: "NO",
  }),
  meet(
    "Capital",
    { name: "Oslo", type: "place", actsFor: "Norway" },
    { name: "Norway", type: "place", country: "NO" },
    { name: "Kingdom of Norway", type: "place", country: "NO" },
  ),
  meet("Surname", { name: "Kestrel" }),
];

/** All that is kept, without the numbers that rows happen to have. */
async function dump(db: Db): Promise<Record<string, Row[]>> {
  const tables = {
    articles: `SELECT slug, source, version, content_hash, headline, entity_count, quote_count, deal_count, search::text FROM articles ORDER BY slug`,
    versions: `SELECT a.slug, v.version, v.content_hash, v.text, v.analysis::text AS analysis FROM article_versions AS v JOIN articles AS a ON a.id = v.article_id ORDER BY 1, 2`,
    entities: `SELECT e.slug, e.type, e.name, e.name_key, e.country, e.wikidata, f.slug AS acts_for, a.slug AS local_to, c.article_count, c.mention_count, c.quote_count, c.deal_count
      FROM entities AS e JOIN entity_counts AS c ON c.entity_id = e.id LEFT JOIN entities AS f ON f.id = e.acts_for_id LEFT JOIN articles AS a ON a.id = e.local_to ORDER BY 1`,
    keys: `SELECT e.slug, k.type, k.key FROM entity_keys AS k JOIN entities AS e ON e.id = k.entity_id ORDER BY 1, 2, 3`,
    aliases: `SELECT e.slug, k.alias FROM entity_aliases AS k JOIN entities AS e ON e.id = k.entity_id ORDER BY 1, 2`,
    names: `SELECT e.slug, k.name FROM entity_names AS k JOIN entities AS e ON e.id = k.entity_id ORDER BY 1, 2`,
    mentions: `SELECT a.slug, e.slug AS entity, m.mention_count, m.quote_count, m.first_start, m.ordered_on FROM mentions AS m JOIN articles AS a ON a.id = m.article_id JOIN entities AS e ON e.id = m.entity_id ORDER BY 1, 2`,
    roles: `SELECT a.slug, e.slug AS entity, r.title, r.organization, r.evidence FROM roles AS r JOIN articles AS a ON a.id = r.article_id JOIN entities AS e ON e.id = r.entity_id ORDER BY 1, 2, 3`,
    quotes: `SELECT a.slug, q.key, q.position, q.text, q.detail, e.slug AS speaker, rank() OVER (PARTITION BY a.slug ORDER BY q.id) FROM quotes AS q JOIN articles AS a ON a.id = q.article_id LEFT JOIN entities AS e ON e.id = q.speaker_id ORDER BY 1, 3`,
    about: `SELECT a.slug, e.slug AS entity FROM quote_about AS q JOIN articles AS a ON a.id = q.article_id JOIN entities AS e ON e.id = q.entity_id ORDER BY 1, 2`,
    deals: `SELECT a.slug, d.key, d.title, d.amount, d.detail FROM deals AS d JOIN articles AS a ON a.id = d.article_id ORDER BY 1, 2`,
    parties: `SELECT a.slug, p.name, p.role, p.is_signatory, p.is_first, p.is_dated, e.slug AS entity FROM deal_parties AS p JOIN articles AS a ON a.id = p.article_id LEFT JOIN entities AS e ON e.id = p.entity_id ORDER BY 1, 2, 4`,
    parts: `SELECT a.slug, d.value, d.first_day, m.amount, s.kind FROM articles AS a LEFT JOIN dates AS d ON d.article_id = a.id LEFT JOIN money AS m ON m.article_id = a.id LEFT JOIN disputes AS s ON s.article_id = a.id ORDER BY 1, 2, 4`,
    totals: `SELECT sum(articles) AS articles, sum(entities) AS entities, sum(quotes) AS quotes, sum(deals) AS deals, sum(facts) AS facts FROM totals`,
  };
  const kept: Record<string, Row[]> = {};
  for (const [name, sql] of Object.entries(tables))
    kept[name] = await db.query(sql);
  return kept;
}

describe.each(ENGINES)("a batch of articles on %s", (engine) => {
  let batched: Db;
  let single: Db;
  beforeAll(async () => {
    [batched, single] = await Promise.all([
      openTestDb(engine),
      openTestDb(engine),
    ]);
  });
  afterAll(() => Promise.all([batched.close(), single.close()]));

  it("leaves what saving one after the other leaves, and says the same of each", async () => {
    const results = await saveAnalyses(batched, BATCH);
    const each = [];
    for (const input of BATCH) each.push(await saveAnalysis(single, input));
    const plain = (saved: typeof results) =>
      saved.map(({ outcome, slug, version }) => ({ outcome, slug, version }));
    expect(plain(results)).toEqual(plain(each));
    expect(new Set(plain(results).map(({ outcome }) => outcome)).size).toBe(3);
    const [ours, theirs] = [await dump(batched), await dump(single)];
    for (const table of Object.keys(theirs))
      expect(ours[table], table).toEqual(theirs[table]);
  });

  it("takes the same batch again without a change", async () => {
    const distinct = NEWS.slice(1).map((sketch) => ({
      analysis: buildAnalysis(sketch),
    }));
    await saveAnalyses(batched, distinct);
    const before = await dump(batched);
    const outcomes = await saveAnalyses(batched, distinct);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(
      distinct.map(() => "unchanged"),
    );
    expect(await dump(batched)).toEqual(before);
  });

  it("saves the others where one cannot be saved, and says which", async () => {
    const broken = meet("A broken one");
    broken.analysis.dates = [
      { start: Number.NaN, end: 3, text: "x", value: "2025", basis: "stated" },
    ];
    const fine = [1, 2, 3, 4].map((number) => meet(`Fine ${number}`));
    const [one, two, three, four] = fine;
    if (!one || !two || !three || !four) throw new Error("There are four");
    const outcomes = await saveEach(batched, [one, two, broken, three, four]);
    expect(
      outcomes.map((outcome) =>
        outcome instanceof StoreError ? "failed" : outcome.slug,
      ),
    ).toEqual(["fine-1", "fine-2", "failed", "fine-3", "fine-4"]);
    expect(await saveEach(batched, [])).toEqual([]);
  });

  it("does what is to be done alongside for what was saved, and only for that", async () => {
    const broken = meet("Another broken one");
    broken.analysis.dates = [
      { start: Number.NaN, end: 3, text: "x", value: "2025", basis: "stated" },
    ];
    const inputs = [meet("Along 1"), broken, meet("Along 2")];
    await saveEach(batched, inputs, async (tx, saved, results) => {
      for (const { slug } of results)
        await tx.query(
          "INSERT INTO write_keys (key, request_hash) VALUES ($1, $2)",
          [slug, String(inputs.includes(saved[0] ?? broken))],
        );
    });
    expect(
      await batched.query("SELECT key FROM write_keys ORDER BY key"),
    ).toEqual([{ key: "along-1" }, { key: "along-2" }]);
  });
});
