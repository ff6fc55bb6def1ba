import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page as a reader with these means would. What the browser complains of is kept. */
export async function openPage(
  address: string,
  means: BrowserContextOptions = {},
): Promise<Page> {
  complaints = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...means,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    // A page that is not on record answers 404, and Chromium says so; that is no fault.
    if (message.type() === "error" && !message.text().includes("404")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: "load" });
  return page;
}

/** Neither a script failed nor did anything break the Content-Security-Policy since the page was opened. */
export function expectNoComplaint(): void {
  expect(complaints).toEqual([]);
}
