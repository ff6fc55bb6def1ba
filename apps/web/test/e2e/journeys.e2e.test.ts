import { describe, expect, inject, test } from "vitest";
import { expectNoComplaint, openPage } from "./open-page.ts";
import { follow, tabTo } from "./walk.ts";

const SITE = inject("site");

describe.each(["light", "dark"] as const)(
  "by keyboard alone, %s",
  (colorScheme) => {
    test("a citizen looks somebody up and reads what was said, where it was said", async () => {
      const page = await openPage(SITE, { colorScheme });
      await page.keyboard.press("/");
      await page.keyboard.type("aas", { delay: 20 });
      await page.getByRole("option", { name: /Ingrid Aasen/u }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/entities/ingrid-aasen");
      await follow(page, /^.This harbour will carry/u, /\/quotes\//u);
      expect(await page.locator("h1").innerText()).toBe("Ingrid Aasen praised");
      await follow(
        page,
        /^Norland and Kessel Lines sign/u,
        /\/articles\/.*#s/u,
      );
      expect(await page.locator(":target").innerText()).toContain(
        "half of our trade",
      );
      expectNoComplaint();
    });

    test("a citizen searches for a word and narrows what is found", async () => {
      const page = await openPage(SITE, { colorScheme });
      await page.keyboard.press("/");
      await page.keyboard.type("harbour");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search?q=harbour");
      expect(
        await page.locator(".note-words mark").first().innerText(),
      ).toMatch(/harbour/iu);
      await follow(page, /^with deals$/u, /type=DEALS/u);
      expect(await page.locator("#names").count()).toBe(0);
      await follow(page, /^any$/u, /search\?q=harbour$/u);
      await follow(page, /^\d+ quotes?$/u, /#quotes$/u);
      expectNoComplaint();
    });

    test("a researcher narrows the register, sorts it, opens a deal and cites it", async () => {
      const page = await openPage(SITE, { colorScheme });
      await follow(page, /^Deals$/u, /\/deals$/u);
      await tabTo(page, /^Kind$/u);
      await page.keyboard.type("contract");
      await follow(page, /^Show$/u, /kind=CONTRACT/u);
      expect(await page.locator(".register tbody tr").count()).toBe(1);
      await tabTo(page, /^The figures$/u);
      await page.keyboard.press("Enter");
      expect(await page.locator(".chart-table[open]").count()).toBe(1);
      await follow(page, /^Value/u, /order=VALUE_DESC/u);
      expect(page.url()).toContain("kind=CONTRACT");
      await follow(page, /^contract$/u, /\/deals\/[^?]/u);
      await tabTo(page, /^BibTeX$/u);
      await page.keyboard.press("Enter");
      expect(await page.locator(".citation[open] pre").innerText()).toContain(
        "note = {Norland – Kessel Lines: contract, signed",
      );
      expectNoComplaint();
    });
  },
);

test("a reader on a small phone, without JavaScript, finds, narrows and reads", async () => {
  const page = await openPage(SITE, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  await page.locator("#search").fill("harbour");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=harbour");
  await page.locator(".facets").getByRole("link", { name: "2025" }).click();
  await page.waitForURL(/year=2025/u);
  await page.locator("#articles ~ ul .source a").first().click();
  await page.waitForURL(/\/articles\//u);
  expect(await page.locator("h1").innerText()).toContain("Kessel Lines");
  for (const path of [
    "/search?q=harbour",
    "/deals",
    "/entities/norland",
    "/quotes",
    "/",
  ]) {
    await page.goto(SITE + path);
    const overflow = await page
      .locator("html")
      .evaluate((html) => html.scrollWidth);
    expect([path, overflow]).toEqual([path, 320]);
  }
});

test.each(["/search?q=harbour", "/deals?kind=CONTRACT", "/entities/norland"])(
  "with the API down, %s says so, and the keyboard leads to another try",
  async (path) => {
    const page = await openPage(inject("siteWithoutApi") + path);
    expect(await page.getByRole("alert").innerText()).toContain(
      "The record cannot be reached",
    );
    await tabTo(page, /^Try again$/u);
  },
);

test("a place has a map, coverage and those it is named with; a list says what the graph shows", async () => {
  const page = await openPage(`${SITE}/entities/norland`, {
    javaScriptEnabled: false,
  });
  expect(
    await page.getByRole("img", { name: /Norway on a map/u }).count(),
  ).toBe(1);
  const inGraph = await page
    .locator(".graph-wide a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const inList = await page
    .locator(".together .ranking a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(inGraph.length).toBeGreaterThan(3);
  expect(inGraph).toEqual(inList);
});

test("the register counts by currency; a filter has a feed of its own", async () => {
  const page = await openPage(`${SITE}/deals?kind=CONTRACT`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator(".totals").innerText()).toMatch(
    /1\.4 billion EUR\s+in 1 deal/u,
  );
  expect(
    await page
      .locator('main a[href="/feeds/deals.atom?kind=CONTRACT"]')
      .count(),
  ).toBe(1);
  const feed = await fetch(`${SITE}/feeds/deals.atom?kind=CONTRACT`);
  const text = await feed.text();
  expect(text).toContain("Kessel Lines: contract");
  expect(text).not.toContain("Sundmark: agreement");
});
