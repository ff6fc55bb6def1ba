import type { Page } from "playwright-core";
import { expect } from "vitest";

const MOST_TABS = 150;

/** Goes on by the Tab key to what has this name, as a reader without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at?.id
        ? document.querySelector(`label[for="${at.id}"]`)
        : null;
      return (label ?? at)?.textContent ?? "";
    });
    if (name.test(reached.trim())) {
      expect(await isMarked(page)).toBe(true);
      return;
    }
  }
  throw new Error(`The Tab key does not lead to ${String(name)}.`);
}

/** Whether one can see where one is. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  });
}

/** Goes on to a link or button by the Tab key and follows it to an address. */
export async function follow(
  page: Page,
  name: RegExp,
  to: RegExp,
): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
  await page.waitForURL(to);
}
