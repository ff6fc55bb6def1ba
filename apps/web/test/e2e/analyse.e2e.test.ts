import { json } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { expectNoComplaint, openPage } from "./open-page.ts";

const ANALYSE = `${inject("site")}/analyse`;

const COPY = `Norvik Energy signs wind contract

OSLO, May 5, 2025 (Northern Desk) - Norvik Energy signed a $2-billion contract with Iceland on Monday to build two wind farms.

"We start in June," chief executive Ana Ruiz told reporters.`;

async function read(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator("#reading").waitFor({ timeout: 40_000 });
}

describe.each(["light", "dark"] as const)("the analyser, %s", (colorScheme) => {
  test("reads pasted copy in the browser, marks it and explains it, and nothing is sent", async () => {
    const page = await openPage(ANALYSE, { colorScheme });
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.url().includes("Norvik"))
        sent.push(request.url());
    });
    await page.locator("#copy-text").fill(COPY);
    await read(page);
    expect(await page.locator("#reading h2").nth(1).innerText()).toBe(
      "Norvik Energy signs wind contract",
    );
    expect(await page.locator("#reading-tally").innerText()).toContain(
      "1 deal",
    );
    expect(await page.locator(".copy .said").count()).toBeGreaterThan(0);
    const note = page.locator(".margin-note.note-agreed").first();
    await note.locator("summary").click();
    expect(await note.innerText()).toMatch(/of 100\)/u);
    expect(sent).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expectNoComplaint();
  });
});

test("the analyser is worked by keyboard alone, from example to data", async () => {
  const page = await openPage(ANALYSE);
  await page.locator("#copy-example").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator("#copy-text").inputValue())
    .toContain("Chabahar");
  await page.locator("#copy-text").focus();
  await page.keyboard.press("Control+Enter");
  await page.locator("#reading").waitFor({ timeout: 40_000 });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    "reading-title",
  );
  await page.locator("#reading-form").focus();
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => page.locator("#reading-data").inputValue())
    .toContain("schema.org");
  const download = page.waitForEvent("download");
  await page.locator("#reading-save").focus();
  await page.keyboard.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("article.jsonld");
  expect(await json(await file.createReadStream())).toHaveProperty(
    "@type",
    "NewsArticle",
  );
});

test("the analyser says what is missing, what is no text, and begins anew", async () => {
  const page = await openPage(ANALYSE);
  await page.getByRole("button", { name: "Read it" }).click();
  expect(await page.getByRole("alert").innerText()).toContain(
    "nothing to read yet",
  );
  await page.locator("#copy-file").setInputFiles({
    name: "scan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0xfe]),
  });
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toContain("not plain text");
  await page.locator("#copy-file").setInputFiles({
    name: "calm.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("The wind dropped overnight."),
  });
  await page.locator("#reading").waitFor({ timeout: 40_000 });
  expect(await page.locator("#reading").innerText()).toContain(
    "The copy reports nobody’s words.",
  );
  await page.getByRole("button", { name: "Clear" }).click();
  expect(await page.locator("#reading").isVisible()).toBe(false);
  expect(await page.locator("#copy-text").inputValue()).toBe("");
});

test("a reader that cannot be fetched is said so, and asked for again", async () => {
  const page = await openPage(ANALYSE);
  await page.route("**/islands/read-copy.js", (route) => route.abort());
  await page.locator("#copy-text").fill(COPY);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toContain("could not be fetched");
  await page.unroute("**/islands/read-copy.js");
  await read(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("without JavaScript the analyser points at the command line and the API", async () => {
  const page = await openPage(ANALYSE, { javaScriptEnabled: false });
  expect(await page.locator("noscript .notice, .notice").innerText()).toContain(
    "needs JavaScript",
  );
  expect(await page.locator("#copy-text").isVisible()).toBe(false);
  expect(await page.locator("main").innerText()).toContain(
    "npm run -s analyze",
  );
});
