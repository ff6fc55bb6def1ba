import { expect, test } from "vitest";
import {
  formatSitemap,
  formatSitemapIndex,
  MAP_SIZE,
  parseMapFile,
} from "./sitemap.ts";

test("the index leads to as many maps of each kind as it takes", () => {
  const index = formatSitemapIndex("https://record.example", {
    articles: 1,
    entities: MAP_SIZE,
    quotes: 2 * MAP_SIZE + 1,
    deals: 0,
  });
  expect(index.match(/<loc>[^<]*<\/loc>/gu)).toEqual(
    [
      "pages",
      "articles-1",
      "entities-1",
      "quotes-1",
      "quotes-2",
      "quotes-3",
    ].map((name) => `<loc>https://record.example/sitemaps/${name}.xml</loc>`),
  );
});

test.each([
  ["pages.xml", "pages"],
  ["quotes-12.xml", { name: "quotes", number: 12 }],
  ["quotes-0.xml", null],
  ["quotes.xml", null],
  ["names-1.xml", null],
  ["quotes-123456.xml", null],
])("the file %s is of %j", (file, of) => {
  expect(parseMapFile(file)).toEqual(of);
});

test("a map gives addresses escaped, and when they changed where that is known", () => {
  const map = formatSitemap(
    [
      { path: "/articles/a&b", changedAt: "2025-10-21T08:00:00.000Z" },
      { path: "/deals/d1" },
    ],
    "https://record.example",
  );
  expect(map).toContain(
    "<url><loc>https://record.example/articles/a&amp;b</loc><lastmod>2025-10-21T08:00:00.000Z</lastmod></url>",
  );
  expect(map).toContain(
    "<url><loc>https://record.example/deals/d1</loc></url>",
  );
  expect(formatSitemap([], "")).not.toContain("<url>");
});
