import { expect, test } from "vitest";
import { isNarrowed, readNarrowing, toFilters } from "./search-filter.ts";

test("a search is narrowed by its address; what makes no sense is left open", () => {
  expect(
    readNarrowing({
      q: "gas",
      agency: "Northern Desk",
      type: "QUOTES",
      year: "2025",
      speaker: "ana-ruiz",
    }),
  ).toEqual({
    agency: "Northern Desk",
    type: "QUOTES",
    year: "2025",
    speaker: "ana-ruiz",
  });
  const open = readNarrowing({ q: "gas", type: "PIES", year: "last year" });
  expect(isNarrowed(open)).toBe(false);
  expect(isNarrowed({ ...open, year: "2025" })).toBe(true);
});

test("a year is asked for from end to end, of each list by its own names", () => {
  const { filter, quoteFilter, dealFilter } = toFilters({
    agency: null,
    type: "DEALS",
    year: "2025",
    speaker: null,
  });
  expect(filter).toMatchObject({ publishedFrom: "2025", publishedTo: "2025" });
  expect(quoteFilter).not.toHaveProperty("type");
  expect(dealFilter).toEqual({ agency: null, from: "2025", to: "2025" });
});
