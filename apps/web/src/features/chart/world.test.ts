import fc from "fast-check";
import { expect, test } from "vitest";
import {
  drawCountry,
  drawLand,
  MAP_HEIGHT,
  MAP_WIDTH,
  toRelative,
} from "./world.ts";

test.each(["RU", "IR", "NO", "US", "FJ"])("%s is on the map", (code) => {
  const shape = drawCountry(code);
  expect(shape?.path).toMatch(/^m/u);
  expect(shape?.x).toBeGreaterThanOrEqual(0);
  expect(shape?.x).toBeLessThanOrEqual(MAP_WIDTH);
  expect(shape?.y).toBeGreaterThanOrEqual(0);
  expect(shape?.y).toBeLessThanOrEqual(MAP_HEIGHT);
});

test.each(["XX", "", "NOR", "MC"])("%j is not", (code) => {
  expect(drawCountry(code)).toBeNull();
});

test("the land is light enough for a page", () => {
  expect(drawLand()).toMatch(/^m/u);
  expect(drawLand().length).toBeLessThan(20_000);
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

test("relative steps lead along the same path, whose parts begin anew", () => {
  expect(toRelative("M10,20L12,21L9.5,21ZM11,20L11,30Z")).toBe(
    "m10,20l2,1l-2.5,0zm1,0l0,10z",
  );
  const place = fc.tuple(fc.integer({ max: 560 }), fc.integer({ max: 262 }));
  const part = fc.array(place, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const path = parts
        .map((places) => `M${places.map(String).join("L")}Z`)
        .join("");
      expect(toAbsolute(toRelative(path))).toBe(path);
    }),
  );
});

/** As a browser reads relative steps. */
function toAbsolute(path: string): string {
  let [startX, startY, x, y] = [0, 0, 0, 0];
  return path.replaceAll(
    /([mlz])([^mlz]*)/gu,
    (_, step: string, by: string) => {
      if (step === "z") {
        [x, y] = [startX, startY];
        return "Z";
      }
      const [dx = 0, dy = 0] = by.split(",").map(Number);
      [x, y] = [x + dx, y + dy];
      if (step === "m") [startX, startY] = [x, y];
      return `${step.toUpperCase()}${x},${y}`;
    },
  );
}
