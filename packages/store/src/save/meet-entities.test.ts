import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buildAnalysis,
  type EntitySketch,
} from "../../support/build-analysis.ts";
import type { Db } from "../db.ts";
import { loadEntity } from "../entities.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { saveAnalysis } from "./save-analysis.ts";

let count = 0;

/** Saves an article that mentions these entities and gives the slugs that they have, in order. */
async function mention(db: Db, ...entities: EntitySketch[]): Promise<string[]> {
  count += 1;
  const words = entities.flatMap(({ name, aliases = [], roles = [] }) => [
    name,
    ...aliases,
    ...roles.flatMap(({ title, organization }) => [title, organization ?? ""]),
  ]);
  const analysis = buildAnalysis({
    headline: `Article ${count}`,
    paragraphs: [`They met: ${words.join(", ")}.`],
    entities,
  });
  const { articleId } = await saveAnalysis(db, { analysis });
  const rows = await db.query<{ ids: Record<string, number> }>(
    "SELECT entity_ids AS ids FROM article_versions WHERE article_id = $1",
    [articleId],
  );
  const slugs = await db.query<{ id: number; slug: string }>(
    "SELECT id, slug FROM entities",
  );
  return analysis.entities.map(
    ({ id }) =>
      slugs.find((entity) => entity.id === rows[0]?.ids[id])?.slug ?? "",
  );
}

describe.each(ENGINES)("entities across articles on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("meet by their full names, however written", async () => {
    expect(await mention(db, { name: "Élena Marković" })).toEqual(
      ["elena markovic"].map((name) => name.replace(" ", "-")),
    );
    expect(await mention(db, { name: "ELENA MARKOVIC" })).toEqual([
      "elena-markovic",
    ]);
    expect(
      await loadEntity(db, "elena-markovic", { aliases: true }),
    ).toMatchObject({
      name: "Élena Marković",
      aliases: ["ELENA MARKOVIC"],
      articleCount: 2,
    });
  });

  it("keep two men of one name with different offices apart", async () => {
    const mayor = {
      name: "John Smith",
      roles: [{ title: "mayor", organization: "Sund" }],
    };
    const executive = {
      name: "John Smith",
      roles: [{ title: "chief executive", organization: "Norrland Steel" }],
    };
    expect(await mention(db, mayor)).toEqual(["john-smith"]);
    expect(await mention(db, executive)).toEqual([
      "john-smith-chief-executive-norrland-steel",
    ]);
    // Each is met again by his office.
    expect(await mention(db, mayor)).toEqual(["john-smith"]);
    expect(await mention(db, executive)).toEqual([
      "john-smith-chief-executive-norrland-steel",
    ]);
  });

  it("leave a man without office, where two have his name, in his article", async () => {
    const [slug] = await mention(db, { name: "John Smith" });
    expect(slug).toBe(`john-smith-in-article-${count}`);
    expect(await loadEntity(db, slug ?? "")).toMatchObject({
      isLocal: true,
      articleCount: 1,
    });
  });

  it("keep two persons whom one article tells apart", async () => {
    const slugs = await mention(
      db,
      { name: "Maria Lind", roles: [{ title: "judge", organization: "Sund" }] },
      { name: "Maria Lind", roles: [{ title: "coach", organization: "Sund" }] },
    );
    expect(new Set(slugs).size).toBe(2);
  });

  it("leave a surname alone in its article: it meets only through an article with the full name", async () => {
    await mention(db, { name: "Oskar Weil", aliases: ["Weil"] });
    const [alone] = await mention(db, { name: "Weil" });
    expect(alone).toBe(`weil-in-article-${count}`);
    const [again] = await mention(db, { name: "Weil" });
    expect(again).toBe(`weil-in-article-${count}`);
    expect(again).not.toBe(alone);
    expect(
      await mention(db, { name: "Oskar Weil", aliases: ["Weil"] }),
    ).toEqual(["oskar-weil"]);
    expect(await loadEntity(db, "oskar-weil")).toMatchObject({
      articleCount: 2,
      isLocal: false,
    });
  });

  it("are one state by its code, under its usual name", async () => {
    const state = { type: "place" as const, country: "US" };
    expect(await mention(db, { ...state, name: "U.S." })).toEqual([
      "united-states",
    ]);
    expect(
      await mention(
        db,
        { ...state, name: "US" },
        { ...state, name: "New York" },
      ),
    ).toEqual(["united-states", "new-york"]);
    expect(await mention(db, { ...state, name: "United States" })).toEqual([
      "united-states",
    ]);
    expect(
      await loadEntity(db, "united-states", { aliases: true }),
    ).toMatchObject({
      name: "United States",
      aliases: ["U.S.", "US"],
      articleCount: 3,
    });
  });

  it("are one where one article writes two names for it", async () => {
    const state = { type: "place" as const, country: "NO" };
    const slugs = await mention(
      db,
      { ...state, name: "Norway" },
      { ...state, name: "the Norway" },
    );
    expect(slugs).toEqual(["norway", "norway"]);
    expect(await loadEntity(db, "norway")).toMatchObject({
      articleCount: 1,
      mentionCount: 3,
    });
  });

  it("keep ministries of different countries apart", async () => {
    const ministry = {
      name: "Foreign Ministry",
      type: "organization" as const,
    };
    const [norwegian] = await mention(db, { ...ministry, country: "NO" });
    const [swedish] = await mention(db, { ...ministry, country: "SE" });
    expect([norwegian, swedish]).toEqual([
      "foreign-ministry",
      "foreign-ministry-se",
    ]);
    expect(await mention(db, { ...ministry, country: "NO" })).toEqual([
      "foreign-ministry",
    ]);
    expect(await mention(db, ministry)).toEqual([
      `foreign-ministry-in-article-${count}`,
    ]);
  });

  it("learn a fuller name, a country and for whom they act", async () => {
    const body = { type: "organization" as const };
    expect(await mention(db, { ...body, name: "BGOU" })).toEqual(["bgou"]);
    await mention(
      db,
      {
        ...body,
        name: "Baltic Grid Operators Union",
        aliases: ["BGOU"],
        country: "EE",
        actsFor: "Estonia",
      },
      { name: "Estonia", type: "place", country: "EE" },
    );
    const estonia = await loadEntity(db, "estonia");
    expect(await loadEntity(db, "bgou", { aliases: true })).toMatchObject({
      name: "Baltic Grid Operators Union",
      aliases: ["BGOU"],
      country: "EE",
      actsForId: estonia?.id,
      articleCount: 2,
    });
  });

  it("keep the roles that each article states, dated by it", async () => {
    const minister = (title: string) => ({
      name: "Ida Holm",
      country: "NO",
      roles: [{ title, organization: "Norway" }],
    });
    const save = (day: string, title: string) =>
      saveAnalysis(db, {
        analysis: buildAnalysis({
          headline: `Holm on ${day}`,
          publishedOn: day,
          paragraphs: [`Ida Holm, ${title} of Norway, spoke.`],
          entities: [minister(title)],
        }),
      });
    await save("2019-02-03", "finance minister");
    await save("2019-05-06", "finance minister");
    await save("2023-01-02", "prime minister");
    const holm = await loadEntity(db, "ida-holm", { roles: true });
    expect(holm?.roles).toMatchObject([
      {
        title: "prime minister",
        organization: "Norway",
        from: "2023-01-02",
        to: "2023-01-02",
        articleCount: 1,
      },
      {
        title: "finance minister",
        organization: "Norway",
        from: "2019-02-03",
        to: "2019-05-06",
        articleCount: 2,
        evidence: {
          text: "finance minister",
          sentence: "Ida Holm, finance minister of Norway, spoke.",
        },
      },
    ]);
  });

  it("keep the page of a local entity over versions of its article", async () => {
    const version = (end: string) =>
      saveAnalysis(db, {
        source: "local.txt",
        analysis: buildAnalysis({
          headline: "A local matter",
          paragraphs: [`Quist spoke. ${end}`],
          entities: [{ name: "Quist" }],
        }),
      });
    await version("It rained.");
    const before = await loadEntity(db, "quist-in-a-local-matter");
    await version("It snowed.");
    expect(before).toMatchObject({ isLocal: true, articleCount: 1 });
    expect(await loadEntity(db, "quist-in-a-local-matter")).toEqual(before);
  });
});
