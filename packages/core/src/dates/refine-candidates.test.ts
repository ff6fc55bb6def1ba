import { describe, expect, it } from "vitest";
import type { Candidate, Reading } from "./reading.ts";
import { refineCandidates } from "./refine-candidates.ts";

const TEXT = "from March 3 to April 5, 2020";
const march: Reading = {
  kind: "day",
  year: null,
  yearStep: null,
  month: 3,
  day: 3,
};
const april: Reading = {
  kind: "day",
  year: 2020,
  yearStep: null,
  month: 4,
  day: 5,
};

function at(words: string, reading: Reading, text = TEXT): Candidate {
  const start = text.indexOf(words);
  return { start, end: start + words.length, reading };
}

describe("refineCandidates", () => {
  it("keeps the longest of those that overlap", () => {
    const long = at("April 5, 2020", april);
    const short = at("2020", { kind: "year", year: 2020 });
    expect(refineCandidates(TEXT, [short, long])).toEqual([long]);
  });

  it("keeps those that only touch", () => {
    const year: Reading = { kind: "year", year: 2020 };
    const touching = [
      { start: 0, end: 4, reading: year },
      { start: 4, end: 8, reading: year },
    ];
    expect(refineCandidates("20202020", touching)).toEqual(touching);
  });

  it("keeps all of a long list that does not overlap", () => {
    const year: Reading = { kind: "year", year: 2020 };
    const many = Array.from({ length: 60_000 }, (_, index) => ({
      start: index * 5,
      end: index * 5 + 4,
      reading: year,
    }));
    expect(refineCandidates("2020;".repeat(60_000), many)).toHaveLength(60_000);
  });

  it("keeps the earlier rule's where both are as long", () => {
    const first = at("2020", { kind: "year", year: 2020 });
    const second = at("2020", { kind: "decade", decade: 202 });
    expect(refineCandidates(TEXT, [first, second])).toEqual([first]);
  });

  it("joins days with a word between them to a range of one year", () => {
    const refined = refineCandidates(TEXT, [
      at("March 3", march),
      at("April 5, 2020", april),
    ]);
    expect(refined).toEqual([
      at("March 3 to April 5, 2020", {
        kind: "range",
        from: { ...march, year: 2020 },
        to: april,
      }),
    ]);
  });

  it("gives the year before where the first month is the later", () => {
    const text = "December 30 to January 2, 2020";
    const [range] = refineCandidates(text, [
      at("December 30", { ...march, month: 12, day: 30 }, text),
      at("January 2, 2020", { ...april, month: 1, day: 2 }, text),
    ]);
    expect(range?.reading).toMatchObject({ from: { year: 2019 } });
  });

  it("lends a year along a list", () => {
    const text = "March 3 and April 5, 2020";
    const readings = refineCandidates(text, [
      at("March 3", march, text),
      at("April 5, 2020", april, text),
    ]).map(({ reading }) => reading);
    expect(readings).toEqual([{ ...march, year: 2020 }, april]);
  });

  it("leaves dates apart that only follow each other", () => {
    const text = "March 3 when April 5, 2020";
    const candidates = [
      at("March 3", march, text),
      at("April 5, 2020", april, text),
    ];
    expect(refineCandidates(text, candidates)).toEqual(candidates);
  });
});
