import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { EXAMPLES } from "./examples.ts";
import { readCopy } from "./read-copy.tsx";

const HOSTILE = `<b>Bold</b> & "quoted"

TARNBURG, May 5 (Northern Desk) - <script>alert(1)</script> Una Falk said <i>nothing</i> was agreed.`;

test("a reading is drawn as an article is, and no word of the copy becomes markup", () => {
  const { markup, ticket } = readCopy({
    ticket: 7,
    text: HOSTILE,
    publishedOn: null,
  });
  expect(ticket).toBe(7);
  expect(markup).toContain('class="copy-row"');
  expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(markup).not.toMatch(/<script|<b>Bold/u);
});

test("names lead to places on the page: nothing of it is on record", () => {
  const { markup } = readCopy({ ticket: 1, text: HOSTILE, publishedOn: null });
  expect(markup).toContain('href="#who-');
  expect(markup).not.toMatch(/href="\/(?:entities|quotes|deals)/u);
  expect(markup).not.toContain("Its own page");
});

test("a reading can be taken away in each form", () => {
  const { forms } = readCopy({
    ticket: 1,
    text: HOSTILE,
    publishedOn: "2025-05-06",
  });
  expect(JSON.parse(forms.analysis)).toHaveProperty("article.publishedOn");
  expect(JSON.parse(forms.jsonld)).toHaveProperty("@type", "NewsArticle");
  expect(JSON.parse(forms.ninjs)).toHaveProperty("uri");
  expect(JSON.parse(forms.annotations)).toHaveProperty("@context");
});

test.each(EXAMPLES)("the example %s is a seed", (name) => {
  const seed = new URL(`../../../../../seeds/${name}.txt`, import.meta.url);
  expect(existsSync(seed)).toBe(true);
});
