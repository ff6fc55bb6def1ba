import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { expectNoComplaint, openPage, PAGES } from "./open-page.ts";

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

describe.each(PAGES)("the page: %s", (_, path) => {
  test.each(["light", "dark"] as const)(
    "has no violation of axe in %s, and breaks no policy",
    async (colorScheme) => {
      const page = await openPage(SITE + path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ).toEqual([]);
      expectNoComplaint();
    },
  );

  test("fits 320 pixels without scrolling sideways", async () => {
    const page = await openPage(SITE + path, {
      viewport: { width: 320, height: 700 },
      javaScriptEnabled: false,
    });
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBeLessThanOrEqual(320);
  });

  test("is valid HTML", async () => {
    const html = await (await fetch(SITE + path)).text();
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});

test("every page forbids scripts and styles that are not its own", async () => {
  const policies = await Promise.all(
    PAGES.map(async ([, path]) => (await fetch(SITE + path)).headers),
  );
  const nonces = policies.map((headers) => {
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    return /'nonce-(?<nonce>[^']+)'/u.exec(policy)?.groups?.["nonce"];
  });
  expect(new Set(nonces).size).toBe(PAGES.length);
});
