import { describe, expect, it } from "vitest";
import { citiesByName, countryOfCity, countryOfRegion } from "./cities.ts";
import { isCommonWord } from "./common-words.ts";
import { foldName, lazily, phrasesOf } from "./decode-table.ts";
import { genderOfGivenName } from "./given-names.ts";
import {
  institutionByAcronym,
  isKnownOrganization,
} from "./known-organizations.ts";

describe("places", () => {
  it.each([
    ["Isfahan", "IR"],
    ["Kharkov", "UA"],
    ["Paris", "FR"],
    ["St. Petersburg", "RU"],
  ])("%s lies in %s", (city, code) => {
    expect(countryOfCity(city)).toBe(code);
  });

  it("knows states, regions and parts of the world", () => {
    expect(countryOfRegion("Kentucky")).toBe("US");
    expect(countryOfRegion("Xinjiang")).toBe("CN");
    expect(countryOfRegion("Middle East")).toBe("");
    expect(countryOfRegion("Tehran")).not.toBe("");
    expect(countryOfRegion("Nowhereland")).toBeUndefined();
  });

  it("has a world of cities", () => {
    expect(citiesByName().size).toBeGreaterThan(15_000);
  });
});

describe("people", () => {
  it.each([
    ["Angela", "female"],
    ["Vladimir", "male"],
    ["Fatima", "female"],
    ["Jordan", undefined],
    ["Xyzzy", undefined],
  ])("%s is %s", (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });
});

describe("words", () => {
  it("unpacks the front-coded list", () => {
    for (const word of ["aardvark", "aback", "missile", "the", "zoo"])
      expect(isCommonWord(word)).toBe(true);
    for (const word of ["moscow", "putin", "xyzzy", ""])
      expect(isCommonWord(word)).toBe(false);
  });
});

describe("organizations", () => {
  it("knows acronyms and full names", () => {
    expect(institutionByAcronym("IAEA")?.name).toBe(
      "International Atomic Energy Agency",
    );
    expect(institutionByAcronym("FSB")?.country).toBe("RU");
    expect(isKnownOrganization("the Security Council")).toBe(true);
    expect(isKnownOrganization("Security")).toBe(false);
  });
});

describe("tables", () => {
  it("folds names to one spelling", () => {
    expect(foldName("The  U.S.")).toBe("us");
    expect(foldName("Côte d’Ivoire")).toBe("cote d'ivoire");
  });

  it("builds a table once, at its first use", () => {
    let built = 0;
    const table = lazily(() => ++built);
    expect(built).toBe(0);
    expect([table(), table()]).toEqual([1, 1]);
  });

  it("splits phrases at semicolons and lines", () => {
    expect(phrasesOf("a b; c\n d ;")).toEqual(["a b", "c", "d"]);
  });
});
