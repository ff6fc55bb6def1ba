import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { PAGES } from "../support/pages.ts";
import { startSite, type Site } from "../support/site.ts";

// Pictures of every page, to be looked at: `pnpm --filter @onrecord/web screenshots`, then open screenshots/.
// With API_URL set, the pages of that API's record instead of the fixtures'.

const FOLDER = fileURLToPath(new URL("../../screenshots/", import.meta.url));

const LOOKS = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
] as const;

const FIXTURE_PAGES: [string, string][] = [
  ...PAGES.map(([name, path]): [string, string] => [
    name.replaceAll(" ", "-"),
    path,
  ]),
  ["search-open", "/search"],
  ["search-nothing", "/search?q=zzz"],
];

let browser: Browser;
let own: Site | null = null;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await launchChromium();
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
    if (own === null) {
      await shoot("empty", inject("emptySite"));
      await shoot("unavailable", inject("siteWithoutApi"));
    }
    await context.close();
  }
});

/** The first article, entity, quote and deal that the site itself leads to. */
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
  const article = await firstLink("/", "/articles/");
  const found: [string, string][] = [
    ["front", "/"],
    ["article", article],
    ["entity", await firstLink("/", "/entities/")],
    ["quotes", "/quotes"],
    ["quote", await firstLink("/quotes", "/quotes/")],
    ["deals", "/deals"],
    ["deal", await firstLink("/deals", "/deals/")],
    ["search", "/search?q=Iran"],
  ];
  await page.close();
  return found;
}
