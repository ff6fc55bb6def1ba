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
  test("has no violation of axe in light or dark, breaks no policy, and fits 320 pixels", async () => {
    const page = await openPage(SITE + path);
    const findViolations = async (axe: AxeBuilder): Promise<string[]> =>
      (await axe.analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    expect(await findViolations(new AxeBuilder({ page }))).toEqual([]);
    // By night only the colours are others.
    await page.emulateMedia({ colorScheme: "dark" });
    const contrast = new AxeBuilder({ page }).withRules(["color-contrast"]);
    expect(await findViolations(contrast)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBeLessThanOrEqual(320);
    expectNoComplaint();
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
