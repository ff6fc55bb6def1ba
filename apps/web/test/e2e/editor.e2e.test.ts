import { describe, expect, inject, test } from "vitest";
import { expectNoComplaint, openPage } from "./open-page.ts";
import { follow, tabTo } from "./walk.ts";

const SITE = inject("site");

// An editor on deadline: is the figure in the copy, who said the line, and what do I paste into the story?

describe.each(["light", "dark"] as const)(
  "by keyboard alone, %s",
  (colorScheme) => {
    test("an editor finds the copy, checks a deal and a quote against its words, and takes the link along", async () => {
      const page = await openPage(SITE, { colorScheme });
      await page.keyboard.press("/");
      await page.keyboard.type("harbour");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search?q=harbour");
      await follow(
        page,
        /^Norland and Kessel Lines sign/u,
        /\/articles\/ellery-harbour-signed/u,
      );

      // The figure: from its number in the text to the note, and on to all that proves it.
      await tabTo(page, /^2$/u);
      await page.keyboard.press("Enter");
      expect(await page.locator(":target").innerText()).toContain(
        "1.4 billion EUR",
      );
      await tabTo(page, /^proof$/u);
      await page.keyboard.press("Enter");
      await follow(page, /^Its own page$/u, /\/deals\//u);
      expect(await page.locator(".evidence mark").first().innerText()).toMatch(
        /Kessel Lines/u,
      );
      await follow(
        page,
        /^Norland and Kessel Lines sign/u,
        /\/articles\/.*#s\d+$/u,
      );
      expect(await page.locator("p:has(:target)").innerText()).toContain(
        "Kessel Lines",
      );

      // The line: who, by which words, how sure.
      await tabTo(page, /^3$/u);
      await page.keyboard.press("Enter");
      await tabTo(page, /^proof$/u);
      await page.keyboard.press("Enter");
      const proof = page.locator("#note-3 .reason");
      expect(await proof.innerText()).toMatch(/\(\d+ of 100\)/u);
      await tabTo(page, /^Link to these words$/u);
      const link = await proof
        .getByRole("link", { name: "Link to these words" })
        .getAttribute("href");
      await page.keyboard.press("Enter");
      const said = await page.locator(":target").innerText();
      await follow(page, /^Its own page$/u, /\/quotes\//u);
      expect(await page.locator(".citation-plain").innerText()).toContain(
        page.url(),
      );
      expectNoComplaint();

      // Whoever is sent the link lands on the same words.
      const elsewhere = await openPage(
        `${SITE}/articles/ellery-harbour-signed${link ?? ""}`,
        { colorScheme },
      );
      expect(await elsewhere.locator(":target").innerText()).toBe(said);
    });
  },
);

test("an editor on a small phone, without JavaScript, gets from a number to the proof and to what it cites", async () => {
  const page = await openPage(`${SITE}/articles/ellery-harbour-signed`, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  await page.locator("#mark-2").tap();
  const note = page.locator("#note-2");
  await note.locator("summary").tap();
  await note.getByRole("link", { name: "Its own page" }).tap();
  await page.waitForURL(/\/deals\//u);
  const bibtex = page.locator(".citation", { hasText: "BibTeX" });
  await bibtex.locator("summary").tap();
  expect(await bibtex.locator("pre").innerText()).toContain("Kessel Lines");
  expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBe(
    320,
  );
});
