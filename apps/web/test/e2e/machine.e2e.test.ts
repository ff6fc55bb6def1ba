import { expect, inject, test } from "vitest";
import { openPage } from "./open-page.ts";

const SITE = inject("site");
const ARTICLE = `${SITE}/articles/ellery-harbour-signed`;

test("robots.txt leads to an index of maps that lead to every article, name, quote and deal", async () => {
  const robots = await (await fetch(`${SITE}/robots.txt`)).text();
  expect(robots).toContain("Disallow: /search?*&\n");
  expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(robots).toContain(`Sitemap: ${SITE}/news-sitemap.xml`);
  const read = async (address: string): Promise<string[]> => {
    const response = await fetch(address);
    expect(response.headers.get("content-type")).toMatch(/xml/u);
    return [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
      ([, place = ""]) => place,
    );
  };
  const maps = await read(`${SITE}/sitemap.xml`);
  const places = (await Promise.all(maps.map(read))).flat();
  const quote = encodeURIComponent("quote:three-hundred-quotes:299");
  for (const place of [
    `${SITE}/`,
    ARTICLE,
    `${SITE}/entities/ingrid-aasen`,
    // The last of more than the API gives at a time.
    `${SITE}/quotes/${quote}`,
    `${SITE}/deals/${encodeURIComponent("deal:ellery-harbour-signed:0")}`,
  ])
    expect(places).toContain(place);
  for (const none of ["none", "quotes-2", "names-1"])
    expect((await fetch(`${SITE}/sitemaps/${none}.xml`)).status).toBe(404);
  const news = await fetch(`${SITE}/news-sitemap.xml`);
  expect(news.status).toBe(200);
  expect(await news.text()).toMatch(/<urlset[\s\S]*<\/urlset>/u);
});

test.each([
  ["/search", true],
  ["/search?q=harbour", true],
  ["/search?q=harbour&type=DEALS", false],
  ["/search?q=harbour&after=none", false],
])("whether robots keep %s: %s", async (path, isKept) => {
  const page = await openPage(SITE + path);
  expect(
    await page.locator('meta[name="robots"]').first().getAttribute("content"),
  ).toBe(isKept ? "index" : "noindex");
});

test.each([
  ["/", "/cards/site.png"],
  ["/articles/ellery-harbour-signed", "/cards/articles/"],
  ["/entities/ingrid-aasen", "/cards/entities/"],
  [
    `/quotes/${encodeURIComponent("quote:ellery-harbour-signed:1")}`,
    "/cards/quotes/",
  ],
  [
    `/deals/${encodeURIComponent("deal:ellery-harbour-signed:0")}`,
    "/cards/deals/",
  ],
])("a link to %s is shared with a picture of its own", async (path, card) => {
  const page = await openPage(SITE + path);
  const read = (name: string) =>
    page
      .locator(`meta[property="${name}"], meta[name="${name}"]`)
      .first()
      .getAttribute("content");
  const address = (await read("og:image")) ?? "";
  expect(address).toContain(SITE + card);
  expect(await read("og:title")).not.toBe("");
  expect(await read("og:description")).not.toBe("");
  expect(await read("og:site_name")).toBe("On Record");
  expect(await read("twitter:card")).toBe("summary_large_image");
  const picture = await fetch(address);
  expect(picture.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await picture.arrayBuffer());
  // The first chunk of a PNG says how wide and how high it is.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("there is no picture of what is not on record, and none without the API", async () => {
  const statusOf = async (address: string) => (await fetch(address)).status;
  expect(await statusOf(`${SITE}/cards/quotes/none.png`)).toBe(404);
  expect(await statusOf(`${SITE}/cards/others/none.png`)).toBe(404);
  const silent = inject("siteWithoutApi");
  expect(await statusOf(`${silent}/cards/quotes/none.png`)).toBe(503);
  expect(await statusOf(`${silent}/cards/site.png`)).toBe(200);
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

test("a search and a name are followed by feeds of what they find alone", async () => {
  for (const [path, feed] of [
    ["/search?q=harbour", "/feeds/articles.FORMAT?q=harbour"],
    ["/entities/pelle-roth", "/feeds/articles.FORMAT?entity=pelle-roth"],
  ] as const) {
    const page = await openPage(SITE + path);
    for (const format of ["rss", "atom", "json"]) {
      const address = feed.replace("FORMAT", format);
      expect(
        await page
          .locator(`head link[rel="alternate"][href="${address}"]`)
          .count(),
      ).toBe(1);
      const text = await (await fetch(SITE + address)).text();
      expect(text).toContain(`${SITE}/articles/ellery-harbour-signed`);
      expect(text).not.toContain(`${SITE}/articles/quiet-weekend`);
    }
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
