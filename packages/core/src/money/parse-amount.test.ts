import { expect, it } from "vitest";
import { parseFigure, parseNumberWords, parseScale } from "./parse-amount.ts";

it.each([
  ["1,255", 1255],
  ["2.7", 2.7],
  ["200 000", 200_000],
  ["1,7", 1.7],
  ["1.234.567", 1_234_567],
  ["3.570", 3.57],
  ["7-1/2", 7.5],
  ["8,096,000", 8_096_000],
])("reads the figure %s as %d", (figure, amount) => {
  expect(parseFigure(figure)).toBe(amount);
});

it.each([
  ["million", 1e6],
  ["-bn", 1e9],
  [" lakh crore", 1e12],
  [" hundred million", 1e8],
  ["", 1],
])("reads the scale %s as %d", (scale, factor) => {
  expect(parseScale(scale)).toBe(factor);
});

it.each([
  ["two", 2],
  ["a", 1],
  ["twenty-five", 25],
  ["half a", 0.5],
  ["one and a half", 1.5],
  ["two hundred", 200],
])("reads %s as %d", (words, amount) => {
  expect(parseNumberWords(words)).toBe(amount);
});

it("reads no number out of other words", () => {
  expect(parseNumberWords("several")).toBeNaN();
});
