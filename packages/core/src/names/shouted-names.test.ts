import { describe, expect, it } from "vitest";
import type { NameSpan } from "../document/draft.ts";
import { tokenize } from "../text/tokenize.ts";
import { nameFrom } from "./name-span.ts";
import { trimSpan } from "./read-spans.ts";
import { settleShouted } from "./shouted-names.ts";

/** Reads a line with one name that the tagger found, or none. */
function settle(text: string, found?: string): string[] {
  const tokens = tokenize(text);
  const names: NameSpan[] = [];
  if (found) {
    const start = text.indexOf(found);
    const first = tokens.findIndex((token) => token.start === start);
    const end = tokens.filter((token) => token.end <= start + found.length);
    const span = trimSpan(text, tokens, first, end.length);
    if (span) names.push(nameFrom(span, "organization", 0.8));
  }
  const sentence = {
    start: 0,
    end: text.length,
    part: "body" as const,
    paragraph: 0,
    firstToken: 0,
    endToken: tokens.length,
  };
  return settleShouted({ text, tokens, sentences: [sentence] }, names).map(
    (name) => {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      return `${name.type} ${name.text}`;
    },
  );
}

describe("names in lines of capitals", () => {
  it.each([
    ["THEY BURNED IT AT RIO VELDO ON MONDAY", "RIO", "place RIO VELDO"],
    ["THEY BURNED IT AT RIO ON MONDAY", "RIO", "organization RIO"],
    ["THEY LEFT WITH RIO VELDO ON MONDAY", "RIO", "organization RIO"],
  ])("a place: %s", (text, found, name) => {
    expect(settle(text, found)).toEqual([name]);
  });

  it.each([
    [
      "VELDO UNVEILS NEW PHONE SERVICE",
      "VELDO UNVEILS NEW PHONE SERVICE",
      "organization VELDO",
    ],
    [
      "RIO VELDO <RVD> UNIT BEGINS PLANT",
      "RIO VELDO <RVD> UNIT BEGINS PLANT",
      "organization RIO VELDO",
    ],
    [
      "BANK OF RIO VELDO",
      "BANK OF RIO VELDO",
      "organization BANK OF RIO VELDO",
    ],
  ])("ends before what it does: %s", (text, found, name) => {
    expect(settle(text, found)).toEqual([name]);
  });

  it.each([
    [
      "THE GOVERNMENT AND THE ARMED FRONT OF THE DALES HAVE AGREED",
      "ARMED FRONT OF THE DALES",
    ],
    [
      "LEADERS OF THE NATIONAL UNION OF MILL WORKERS WILL MEET",
      "NATIONAL UNION OF MILL WORKERS",
    ],
  ])("a body: %s", (text, name) => {
    expect(settle(text)).toEqual([`organization ${name}`]);
  });

  it.each([
    "THE FRONT HAS LEFT THE TOWN",
    "THEY STOOD IN FRONT OF THE HOUSE",
    "THE MEN AND THE ARMY OF",
    "The armed front of the dales has agreed",
  ])("no body: %s", (text) => {
    expect(settle(text)).toEqual([]);
  });
});
