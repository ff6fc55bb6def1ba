import { expect, test } from "vitest";
import { drawCountry, drawLand, MAP_HEIGHT, MAP_WIDTH } from "./world.ts";

test.each(["RU", "IR", "NO", "US", "FJ"])("%s is on the map", (code) => {
  const shape = drawCountry(code);
  expect(shape?.path).toMatch(/^M/u);
  expect(shape?.x).toBeGreaterThanOrEqual(0);
  expect(shape?.x).toBeLessThanOrEqual(MAP_WIDTH);
  expect(shape?.y).toBeGreaterThanOrEqual(0);
  expect(shape?.y).toBeLessThanOrEqual(MAP_HEIGHT);
});

test.each(["XX", "", "NOR", "MC"])("%j is not", (code) => {
  expect(drawCountry(code)).toBeNull();
});

test("the land is light enough for a page", () => {
  expect(drawLand()).toMatch(/^M/u);
  expect(drawLand().length).toBeLessThan(40_000);
});

test("north is up and west is left", () => {
  const [norway, egypt, us, france, germany] = [
    "NO",
    "EG",
    "US",
    "FR",
    "DE",
  ].map(drawCountry);
  expect(norway?.y).toBeLessThan(egypt?.y ?? 0);
  expect(us?.x).toBeLessThan(norway?.x ?? 0);
  // Not drawn south and west by its parts overseas.
  expect((germany?.x ?? 0) - (france?.x ?? 0)).toBeLessThan(20);
});
