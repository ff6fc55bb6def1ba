import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { findOverflow } from "./find-overflow.ts";
import { findViolations } from "./find-violations.ts";
import { expectNoComplaint, openPage } from "./open-page.ts";
import { OWN_SCRIPTS, PAGES } from "../support/pages.ts";

const SITE = inject("site");

// React writes its own quirks, and inlined icons and scripts are Next's; what is ours must be valid.
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "no-inline-style": "error",
    "attribute-boolean-style": "off",
    "long-title": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attr-case": "off",
    "script-type": "off",
    "require-sri": "off",
    "tel-non-breaking": "off",
  },
});

interface Fetched {
  headers: Headers;
  html: string;
}

const fetched = new Map<string, Promise<Fetched>>();

/** A page as the server sends it, asked for once for all that look at it. */
function fetchPage(path: string): Promise<Fetched> {
  const known = fetched.get(path) ?? ask(path);
  fetched.set(path, known);
  return known;
}

async function ask(path: string): Promise<Fetched> {
  const response = await fetch(SITE + path);
  return { headers: response.headers, html: await response.text() };
}

describe.each(PAGES)("the page: %s", (_, path) => {
  test("has no violation of axe in light or dark, breaks no policy, fits 320 pixels, and loses nothing at twice the size", async () => {
    const page = await openPage(SITE + path);
    expect(await findViolations(page)).toEqual([]);
    // By night only the colours are others.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findViolations(page, ["color-contrast"])).toEqual([]);
    // As wide as a small phone, and as half a screen: that is what a page enlarged twice has.
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await findOverflow(page)).toEqual([]);
    }
    // Letters alone, as a reader sets them in the browser.
    await page.setViewportSize({ width: 1280, height: 900 });
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    expect(
      await page.evaluate(
        () => getComputedStyle(document.documentElement).fontSize,
      ),
    ).toBe("32px");
    expect(await findOverflow(page)).toEqual([]);
    expectNoComplaint();
  });

  test("is valid HTML", async () => {
    const { html } = await fetchPage(path);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});

test("every page is printed: no script and no style in it, one file of ours beside it", async () => {
  const pages = await Promise.all(
    PAGES.map(async ([, path]) => ({ path, ...(await fetchPage(path)) })),
  );
  // The faces that a phone reads in are asked for with the page.
  expect(
    pages.filter(({ headers }) =>
      /\.woff2>; rel=preload; as="font"/u.test(headers.get("link") ?? ""),
    ),
  ).not.toEqual([]);
  for (const { path, headers, html } of pages) {
    const policy = headers.get("content-security-policy") ?? "";
    expect(headers.get("link") ?? "").not.toContain("nonce");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|nonce/u);
    const scripts = html.match(/<script\b[^>]*>/gu) ?? [];
    expect(
      scripts.filter((tag) => !tag.includes('type="application/ld+json"')),
    ).toEqual(
      [OWN_SCRIPTS[path], "/islands/suggest-names.js"]
        .filter((address) => address !== undefined)
        .map((address) => `<script defer="" src="${address}">`),
    );
    expect(html).not.toMatch(/<template|<style|<!--/u);
  }
});

test("a reader of an article loads less than two kilobytes of script", async () => {
  const page = await openPage("about:blank");
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      scripts.push(response.url());
  });
  await page.goto(`${SITE}/articles/ellery-harbour-signed`, {
    waitUntil: "networkidle",
  });
  expect(scripts).toEqual([`${SITE}/islands/suggest-names.js`]);
  const script = await (await fetch(scripts[0] ?? "")).arrayBuffer();
  expect(gzipSync(script).byteLength).toBeLessThan(2_000);
});
