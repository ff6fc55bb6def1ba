import type { Page } from "playwright-core";

/** What sticks out of a page to the right, or is cut off where nobody can scroll to it: elements by tag, class and words. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const describe = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}: ${(element.textContent ?? "").trim().slice(0, 60)}`;
    const isCut = (element: Element): boolean => {
      const { overflowX, clipPath } = getComputedStyle(element);
      return (
        (overflowX === "hidden" || overflowX === "clip") &&
        clipPath === "none" &&
        element.scrollWidth > element.clientWidth + 1
      );
    };
    const all = [...document.body.querySelectorAll("*")];
    const cut = all.filter((element) => isCut(element));
    if (root.scrollWidth <= root.clientWidth) return cut.map(describe);
    const wide = all.filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [...cut, ...wide.slice(-3)].map(describe);
  });
}
