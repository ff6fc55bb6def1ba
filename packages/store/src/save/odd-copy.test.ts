import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAnalysis } from "../../support/build-analysis.ts";
import { loadArticle } from "../articles.ts";
import type { Db } from "../db.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { saveAnalysis } from "./save-analysis.ts";

describe.each(ENGINES)("saving odd copy on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it.each([
    [
      "a null character",
      "The code was \0 and no other.",
      "The code was \uFFFD and no other.",
    ],
    [
      "half a surrogate pair",
      "It ended in \uD83D there.",
      "It ended in \uFFFD there.",
    ],
    [
      "a whole surrogate pair",
      "It ended in 😀 there.",
      "It ended in 😀 there.",
    ],
    [
      "an escape written out",
      String.raw`The code was \u0000 and \ud83d.`,
      String.raw`The code was \u0000 and \ud83d.`,
    ],
    [
      "quotation marks, braces and backslashes",
      String.raw`Say "{a,b}" or 'c\d' -- ; DROP TABLE x`,
      String.raw`Say "{a,b}" or 'c\d' -- ; DROP TABLE x`,
    ],
    [
      "markup",
      "<script>alert(1)</script> & more",
      "<script>alert(1)</script> & more",
    ],
  ])("takes %s", async (name, paragraph, kept) => {
    const analysis = buildAnalysis({
      headline: `On ${name}`,
      paragraphs: [paragraph],
      quotes: [{ text: paragraph }],
    });
    const { slug } = await saveAnalysis(db, { analysis });
    const article = await loadArticle(db, slug, { body: true, quotes: {} });
    expect(article?.body?.text.endsWith(kept)).toBe(true);
    expect(article?.quotes?.edges[0]?.node.text).toBe(kept);
  });

  it("takes copy with nothing in it", async () => {
    const saved = await saveAnalysis(db, {
      analysis: buildAnalysis({ paragraphs: [] }),
    });
    expect(await loadArticle(db, saved.slug)).toMatchObject({
      headline: "Untitled",
      publishedOn: null,
      excerpt: "",
    });
  });
});
