import { describe, expect, inject, test } from "vitest";
import { expectNoComplaint, openPage } from "./open-page.ts";

const SITE = inject("site");

describe("the front page", () => {
  test("shows the latest coverage with what was said and agreed in it", async () => {
    const page = await openPage(SITE, { javaScriptEnabled: false });
    const lead = page.locator(".coverage-row").first();
    expect(await lead.locator("h2").innerText()).toContain("Kessel Lines");
    expect(await lead.innerText()).toContain("8 quotes, 2 deals, 1 dispute");
    expect(await page.locator(".masthead-line").innerText()).toMatch(
      /21 October 2025\. \d+ facts on record in 4 articles/u,
    );
    expect(await page.locator("#most-quoted").count()).toBe(1);
  });

  test("says so when nothing is on record", async () => {
    const page = await openPage(inject("emptySite"));
    expect(await page.locator("main").innerText()).toContain(
      "Nothing is on record yet",
    );
    expectNoComplaint();
  });
});

describe("the search", () => {
  test("suggests names, worked by keyboard", async () => {
    const page = await openPage(SITE);
    await page.locator("#search").focus();
    await page.keyboard.type("aas", { delay: 20 });
    await page.getByRole("option", { name: /Ingrid Aasen/u }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(
      await page.locator("#search").getAttribute("aria-activedescendant"),
    ).toBeTruthy();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entities/ingrid-aasen");
    expect(await page.locator("h1").innerText()).toBe("Ingrid Aasen");
  });

  test("finds without JavaScript, and shows fragments as text", async () => {
    const page = await openPage(SITE, { javaScriptEnabled: false });
    await page.locator("#search").fill("harbour");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=harbour");
    expect(await page.locator(".fragment mark").first().innerText()).toBe(
      "harbour",
    );
    expect(await page.locator(".fragment").first().innerText()).toContain(
      "<i>around</i>",
    );
  });

  test("explains what cannot be searched for, and what is not there", async () => {
    const odd = await openPage(`${SITE}/search?q=%3F%3F`);
    expect(await odd.locator("main").innerText()).toContain(
      "cannot be searched for",
    );
    const none = await openPage(`${SITE}/search?q=zzz`);
    expect(await none.locator("main").innerText()).toContain(
      "Nothing on record",
    );
  });
});

describe("the registers", () => {
  test("filter and sort by address alone", async () => {
    const page = await openPage(`${SITE}/deals`, { javaScriptEnabled: false });
    expect(await page.locator(".register tbody tr").count()).toBe(2);
    await page.locator("#field-kind").selectOption("CONTRACT");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/kind=CONTRACT/u);
    expect(await page.locator(".register tbody tr").count()).toBe(1);
    await page
      .getByRole("columnheader", { name: /Date/u })
      .getByRole("link")
      .click();
    await page.waitForURL(/order=DATE_ASC/u);
    expect(page.url()).toContain("kind=CONTRACT");
    expect(
      await page
        .getByRole("columnheader", { name: /Date/u })
        .getAttribute("aria-sort"),
    ).toBe("ascending");
  });

  test("page by links, there and back", async () => {
    const page = await openPage(`${SITE}/quotes?speaker=Una+Falk`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator(".result-count").innerText()).toBe("300 quotes");
    await page.getByRole("link", { name: /Next page/u }).click();
    await page.waitForURL(/after=/u);
    expect(page.url()).toContain("speaker=Una+Falk");
    await page.getByRole("link", { name: /Previous page/u }).click();
    await page.waitForURL(/before=/u);
    expect(await page.locator(".note-words").first().innerText()).toContain(
      "Point 1 ",
    );
  });

  test("lead from a quote to its very words in the article", async () => {
    const page = await openPage(
      `${SITE}/quotes/${encodeURIComponent("quote:ellery-harbour-signed:4")}`,
    );
    expect(await page.locator(".evidence mark").innerText()).toContain(
      "The ministry has not measured anything",
    );
    await page.locator(".permalink-source a").click();
    await page.waitForURL(/articles\/ellery-harbour-signed#s\d+/u);
    expect(await page.locator(":target").innerText()).toContain(
      "The ministry has not measured anything",
    );
  });
});

describe("when something is missing", () => {
  test.each([
    "/articles/none",
    "/entities/none",
    "/quotes/none",
    "/deals/none",
  ])("%s is not found, and says so", async (path) => {
    expect((await fetch(SITE + path)).status).toBe(404);
    const page = await openPage(SITE + path, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe("Not on record");
  });

  test("an article that was withdrawn is gone, and its page says why", async () => {
    const path = `${SITE}/articles/pier-closed`;
    expect((await fetch(path)).status).toBe(410);
    const page = await openPage(path, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe(
      "Withdrawn: Pier closed after all",
    );
    expect(await page.title()).toMatch(/^Withdrawn: Pier closed after all/u);
  });

  test.each([
    "/",
    "/articles/any",
    "/entities/any",
    "/quotes",
    "/deals",
    "/search?q=any",
  ])("the API, %s says so, also without JavaScript", async (path) => {
    const page = await openPage(inject("siteWithoutApi") + path, {
      javaScriptEnabled: false,
    });
    expect(await page.getByRole("alert").innerText()).toContain(
      "The record cannot be reached",
    );
    expect(await page.getByRole("link", { name: "Try again" }).count()).toBe(1);
  });

  test("the API, what needs none still reads", async () => {
    const page = await openPage(`${inject("siteWithoutApi")}/about`);
    expect(await page.locator("h1").innerText()).toBe("About On Record");
  });
});
