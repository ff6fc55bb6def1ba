import { describe, expect, it } from "vitest";
import { isPlainMark, plainWordEnd, skipSpaces } from "./plain-token.ts";

describe("plainWordEnd", () => {
  it.each([
    ["met in Oslo", 3],
    ["met, he said", 3],
    ["met.", 3],
    ["met. He", 3],
    ["met", 3],
    ['met"', 3],
  ])("ends the word that begins %j", (text, end) => {
    expect(plainWordEnd(text, 0)).toBe(end);
  });

  it.each([
    "desk@news.example",
    "www.news.example",
    "https://news.example",
    "U.S. envoy",
    "a.m. today",
    "Dae-jun",
    "O'Neill",
    "AT&T",
    "café",
    "F35",
    "snake_case",
    "5bn",
    "-- no",
    "",
  ])("leaves %j to the pattern", (text) => {
    expect(plainWordEnd(text, 0)).toBe(0);
  });
});

describe("isPlainMark", () => {
  it.each([", and", '"Yes', "(Vale)", "$5", ". He", "."])(
    "knows the first of %j",
    (text) => {
      expect(isPlainMark(text, 0)).toBe(true);
    },
  );

  it.each(["...", ".5", ".net", "-", "'s", "“Yes", "x", " ", ""])(
    "leaves the first of %j",
    (text) => {
      expect(isPlainMark(text, 0)).toBe(false);
    },
  );
});

describe("skipSpaces", () => {
  it("goes to the next token, and stops at the end and at spaces of other kinds", () => {
    expect(skipSpaces(" \n\t a", 0)).toBe(4);
    expect(skipSpaces("a  ", 1)).toBe(3);
    expect(skipSpaces("\u00A0a", 0)).toBe(0);
  });
});
