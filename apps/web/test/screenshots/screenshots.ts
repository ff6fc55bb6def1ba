import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, inject, test } from "vitest";
import { PAGES } from "../support/pages.ts";
import { startSite, type Site } from "../support/site.ts";

// Pictures of every page, to be looked at: `npm run shots`, then open screenshots/.
// Without API_URL the pages are the fixtures'.

const FOLDER = fileURLToPath(new URL("../../screenshots/", import.meta.url));

const LOOKS = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
] as const;

/** So long that axe would take a minute over it. */
const LONG_PAGE = [
  "article with hundreds of quotes",
  "/articles/three-hundred-quotes",
] as const;

const FIXTURE_PAGES = [...PAGES, LONG_PAGE].map(
  ([name, path]): [string, string] => [name.replaceAll(/[^a-z]+/gu, "-"), path],
);

let browser: Browser;
let own: Site | null = null;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await chromium.connect(inject("browser"));
  const apiUrl = process.env["API_URL"];
  if (apiUrl !== undefined) own = await startSite(apiUrl);
});

afterAll(async () => {
  own?.stop();
  await browser.close();
});

test("every page, in every look", { timeout: 300_000 }, async () => {
  const pages = own === null ? FIXTURE_PAGES : await findPages(own.url);
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
    });
    const page = await context.newPage();
    const shoot = async (name: string, address: string): Promise<void> => {
      await page.goto(address, { waitUntil: "load" });
      await page.screenshot({
        path: `${FOLDER}${name}.${look.name}.png`,
        fullPage: true,
      });
    };
    for (const [name, path] of pages)
      await shoot(name, (own?.url ?? inject("site")) + path);
    await shoot("empty", inject("emptySite"));
    await shoot("unavailable", inject("siteWithoutApi"));
    await context.close();
  }
});

/** The pages that the head and foot of the site lead to, and the first article, names, quote and deal of the record. */
async function findPages(site: string): Promise<[string, string][]> {
  const page = await browser.newPage();
  const asked = (process.env["PAGES"] ?? "")
    .split(" ")
    .filter((path) => path !== "");
  if (asked.length > 0)
    return asked.map((path) => [
      path.replaceAll(/[^a-z0-9]+/giu, "-").slice(1, 40),
      path,
    ]);
  const firstLink = async (from: string, within: string): Promise<string> => {
    await page.goto(site + from);
    return (
      (await page
        .locator(`main a[href^="${within}"]`)
        .first()
        .getAttribute("href")) ?? from
    );
  };
  await page.goto(site);
  const sections = await page
    .locator(".masthead nav a, .footer a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const found: [string, string][] = [
    ...[...new Set(sections)].map((path): [string, string] => [
      path?.replaceAll(/[^a-z]+/gu, "") || "front",
      path ?? "/",
    ]),
    ["article", await firstLink("/", "/articles/")],
    ["person", await firstLink("/", "/entities/")],
    ["place", await firstLink("/search?q=Iran", "/entities/")],
    ["quotes-narrowed", "/quotes?stance=DENIES"],
    ["quote", await firstLink("/quotes", "/quotes/")],
    ["deals-narrowed", "/deals?kind=CONTRACT&order=VALUE_DESC"],
    ["deal", await firstLink("/deals", "/deals/")],
    ["search", "/search?q=Iran"],
    ["search-narrowed", "/search?q=Iran&type=DEALS"],
    ["search-open", "/search"],
    ["search-nothing", "/search?q=zzzz"],
    ["missing", "/articles/none"],
  ];
  await page.close();
  return found;
}
