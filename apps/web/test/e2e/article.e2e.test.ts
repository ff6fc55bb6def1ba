import { describe, expect, inject, test } from "vitest";
import { HARBOUR } from "../support/articles.ts";
import { expectNoComplaint, openPage } from "./open-page.ts";

const ARTICLE = `${inject("site")}/articles/ellery-harbour-signed`;

describe("an article", () => {
  test("is whole without JavaScript: its words, its notes, its facts", async () => {
    const page = await openPage(ARTICLE, { javaScriptEnabled: false });
    const rows = await page.locator(".copy-row > p").allInnerTexts();
    // The small numbers and the dateline are ours; the words are the copy's.
    const words = await page
      .locator(".copy-row > p")
      .evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const own of copy.querySelectorAll(".siglum, .dateline")) {
            own.remove();
          }
          return copy.textContent;
        }),
      );
    expect(words).toEqual(HARBOUR.paragraphs);
    expect(rows[0]).toContain("TARNBURG, Oct 20 (Northern Desk):");
    expect(await page.locator("#note-2").innerText()).toContain(
      "1.4 billion EUR",
    );
    expect(await page.locator("#note-8").isVisible()).toBe(true);
    expect(await page.locator("#said + *, #disputed").count()).toBeGreaterThan(
      0,
    );
  });

  test("sets each note level with its words, and none over another", async () => {
    const page = await openPage(ARTICLE);
    const notes = await page
      .locator("[data-n]")
      .evaluateAll((all) =>
        all.map((note) => note.getBoundingClientRect().toJSON()),
      );
    expect(notes.length).toBeGreaterThan(10);
    notes.slice(1).forEach((note, index) => {
      expect(note.top).toBeGreaterThanOrEqual(notes[index]?.bottom ?? 0);
    });
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll("[data-m]")].map((anchor) => {
        const position = anchor.getAttribute("data-m");
        const note = document.querySelector(`[data-n="${position}"]`);
        return (
          (note?.getBoundingClientRect().top ?? 0) -
          anchor.getBoundingClientRect().top
        );
      }),
    );
    expect(Math.min(...levels)).toBeGreaterThan(-4);
  });

  test("joins words and note with a rule, from either end", async () => {
    const page = await openPage(ARTICLE);
    const rule = page.locator(".leader[data-f=f3]");
    const opacity = (): Promise<string> =>
      rule.evaluate((line) => getComputedStyle(line).opacity);
    expect(await opacity()).toBe("0");
    await page.locator("[data-f~=f3].marked").first().hover();
    await expect.poll(opacity).toBe("1");
    await page.mouse.move(0, 0);
    await expect.poll(opacity).toBe("0");
    await page.locator("#note-3 .note-number").focus();
    await expect.poll(opacity).toBe("1");
    const box = await rule.boundingBox();
    expect(box?.width).toBeGreaterThan(30);
  });

  test("can be worked by keyboard alone, from number to note and back", async () => {
    const page = await openPage(ARTICLE);
    await page.locator("#mark-3").focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#note-3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#mark-3");
    await page.locator("#layer-said").focus();
    await page.keyboard.press("Space");
    const wash = await page
      .locator(".copy .said")
      .first()
      .evaluate((words) => getComputedStyle(words).backgroundColor);
    expect(wash).toBe("rgba(0, 0, 0, 0)");
    expectNoComplaint();
  });

  test("proves each fact one tap away, without JavaScript: why, by which words, how sure", async () => {
    const page = await openPage(ARTICLE, { javaScriptEnabled: false });
    const note = page.locator("#note-3");
    await note.locator("summary").click();
    const proof = await note.locator(".reason").innerText();
    expect(proof).toContain("The words in marks come first");
    expect(proof).toMatch(/Who\s+“.*Aasen/u);
    expect(proof).toMatch(/\(\d+ of 100\)/u);
    const link = note.getByRole("link", { name: "Link to these words" });
    expect(await link.getAttribute("href")).toMatch(/^#s\d+:~:text=\S/u);
    await link.click();
    expect(await page.locator(":target").count()).toBe(1);
  });

  test("switches its layers without JavaScript", async () => {
    const page = await openPage(ARTICLE, { javaScriptEnabled: false });
    await page.locator("#layer-agreed").uncheck();
    const colour = await page
      .locator(".copy .agreed")
      .first()
      .evaluate((words) => getComputedStyle(words).textDecorationColor);
    expect(colour).toBe("rgba(0, 0, 0, 0)");
    expect(
      await page.locator(".margin-note.note-agreed").first().isVisible(),
    ).toBe(false);
  });

  test("folds the margin under its paragraph on a phone, and a tap on a number opens it", async () => {
    const page = await openPage(ARTICLE, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    expect(await page.locator("#note-3").isVisible()).toBe(false);
    await page.locator("#mark-3").tap();
    await expect.poll(() => page.locator("#note-3").isVisible()).toBe(true);
    expect(await page.locator("#note-3").innerText()).toContain("Ingrid Aasen");
  });

  test("with three hundred quotes shows them all", async () => {
    const page = await openPage(
      `${inject("site")}/articles/three-hundred-quotes`,
    );
    expect(await page.locator(".siglum").count()).toBe(300);
    expect(await page.locator("#note-300").innerText()).toContain("Una Falk");
  });

  test("never takes words of the copy for HTML", async () => {
    const page = await openPage(`${inject("site")}/articles/long-names`);
    expect(await page.locator("h1").innerText()).toContain("<b>elects</b>");
    expect(await page.locator(".copy").innerText()).toContain(
      "<script>alert(1)</script>",
    );
    expectNoComplaint();
  });
});
