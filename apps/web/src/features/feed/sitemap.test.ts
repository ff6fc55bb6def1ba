import { expect, test } from "vitest";
import { formatSitemap, formatSitemapIndex } from "./sitemap.ts";

test("the index leads to a map of each kind", () => {
  const index = formatSitemapIndex("https://record.example");
  expect(index.match(/<loc>[^<]*<\/loc>/gu)).toEqual(
    ["pages", "articles", "entities", "quotes", "deals"].map(
      (name) => `<loc>https://record.example/sitemaps/${name}.xml</loc>`,
    ),
  );
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
