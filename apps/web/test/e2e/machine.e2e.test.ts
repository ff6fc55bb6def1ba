import { expect, inject, test } from "vitest";
import { expectNoComplaint, openPage } from "./open-page.ts";

const SITE = inject("site");
const ARTICLE = `${SITE}/articles/ellery-harbour-signed`;

test("an article's page carries its names and quotes as schema.org's data, which the policy lets stand", async () => {
  const page = await openPage(ARTICLE);
  const block = await page
    .locator('script[type="application/ld+json"]')
    .textContent();
  expectNoComplaint();
  const data = JSON.parse(block ?? "") as {
    mentions: unknown[];
    hasPart: { text: string }[];
  };
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    url: ARTICLE,
    datePublished: "2025-10-21",
    publisher: { "@type": "Organization", name: "Northern Desk" },
  });
  expect(data.mentions).toContainEqual({
    "@type": "Person",
    name: "Ingrid Aasen",
    url: `${SITE}/entities/ingrid-aasen`,
  });
  expect(data.hasPart).toContainEqual(
    expect.objectContaining({
      "@type": "Quotation",
      text: "any study had been left out",
      spokenByCharacter: expect.objectContaining({ name: "Ingrid Aasen" }),
    }),
  );
});

test("robots.txt leads to a sitemap that leads to every article", async () => {
  const robots = await (await fetch(`${SITE}/robots.txt`)).text();
  expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(robots).toContain(`Sitemap: ${SITE}/news-sitemap.xml`);
  const map = await fetch(`${SITE}/sitemap.xml`);
  expect(map.headers.get("content-type")).toMatch(/xml/u);
  expect(await map.text()).toContain(`<loc>${ARTICLE}</loc>`);
  const news = await fetch(`${SITE}/news-sitemap.xml`);
  expect(news.status).toBe(200);
  expect(await news.text()).toMatch(/<urlset[\s\S]*<\/urlset>/u);
});

test.each([
  ["/", "articles"],
  ["/quotes", "quotes"],
  ["/deals", "deals"],
])("the page %s leads to feeds of %s, which are there", async (path, name) => {
  const page = await openPage(SITE + path);
  const inHead = await page
    .locator('head link[rel="alternate"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(inHead).toEqual(
    ["rss", "atom", "json"].map((format) => `/feeds/${name}.${format}`),
  );
  for (const address of inHead) {
    expect(await page.locator(`main a[href="${address}"]`).count()).toBe(1);
    const feed = await fetch(`${SITE}${address ?? ""}`);
    expect(feed.status).toBe(200);
    expect(await feed.text()).toContain(`${SITE}/${name}/`);
  }
});

test("a feed that is none is not found; without the API a feed says so", async () => {
  expect((await fetch(`${SITE}/feeds/names.rss`)).status).toBe(404);
  const silent = `${inject("siteWithoutApi")}/feeds/quotes.atom`;
  expect((await fetch(silent)).status).toBe(503);
});

test("a quote can be cited without JavaScript, by the address that the reader asked for", async () => {
  const id = encodeURIComponent("quote:ellery-harbour-signed:1");
  const page = await openPage(`${SITE}/quotes/${id}`, {
    javaScriptEnabled: false,
  });
  const bibtex = page.locator(".citation", { hasText: "BibTeX" });
  await bibtex.locator("summary").click();
  expect(await bibtex.locator("pre").innerText()).toContain(
    `url = {${SITE}/quotes/${id}}`,
  );
});
