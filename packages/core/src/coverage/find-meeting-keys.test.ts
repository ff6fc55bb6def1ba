import { describe, expect, it } from "vitest";
import type { EntityType } from "../document/entity.ts";
import { findMeetingKeys, stateCodeOf } from "./find-meeting-keys.ts";

function named(
  type: EntityType,
  name: string,
  country: string | null = null,
  aliases: string[] = [],
  wikidata: string | null = null,
) {
  return { type, name, country, aliases, wikidata };
}

describe("findMeetingKeys of persons", () => {
  it.each<[string, string[]]>([
    ["Lena Ortiz", ["lena ortiz"]],
    ["LENA ORTIZ", ["lena ortiz"]],
    ["Lena Ortíz", ["lena ortiz"]],
    // With and without the middle initial it is one person.
    ["Lena M. Ortiz", ["lena m ortiz", "lena ortiz"]],
    // A middle name is not dropped: it may be what tells two apart.
    ["Lena Maria Ortiz", ["lena maria ortiz"]],
    ["Tom Keller Jr.", ["tom keller"]],
    ["Ali al-Hadi", ["ali al hadi"]],
  ])("%s", (name, keys) => {
    expect(findMeetingKeys(named("person", name))).toEqual(keys);
  });

  it.each([
    ["a surname alone", "Ortiz"],
    ["an initial and a surname", "L. Ortiz"],
    ["a surname and a suffix", "Keller Jr."],
    ["nothing to compare", "—"],
  ])("none for %s", (_, name) => {
    expect(findMeetingKeys(named("person", name))).toEqual([]);
  });

  it("takes whole names among the aliases, not surnames", () => {
    const person = named("person", "Robert Keller", null, [
      "Keller",
      "Bob Keller",
    ]);
    expect(findMeetingKeys(person)).toEqual(["robert keller", "bob keller"]);
  });

  it("takes the Wikidata item where there is one, also of a single name", () => {
    const person = named("person", "Zizou", null, [], "Q999999999");
    expect(findMeetingKeys(person)).toEqual(["wikidata:Q999999999"]);
  });
});

describe("findMeetingKeys of organizations", () => {
  it.each<[string, string[]]>([
    ["Norrland Steel", ["norrland steel"]],
    ["the Norrland Steel", ["norrland steel"]],
    ["Norrland Steel Corp.", ["norrland steel"]],
    ["Norrland Steel Co. Ltd", ["norrland steel"]],
    // A holding is not the firm it holds.
    ["Norrland Holdings", ["norrland holdings"]],
    // A well-known acronym is met by its full name.
    ["IAEA", ["international atomic energy agency"]],
    [
      "International Atomic Energy Agency",
      ["international atomic energy agency"],
    ],
    // Generic words, but the name of one body only.
    ["European Union", ["european union"]],
  ])("%s", (name, keys) => {
    expect(findMeetingKeys(named("organization", name))).toEqual(keys);
  });

  it("takes an acronym that the article spells out", () => {
    const body = named("organization", "Baltic Grid Operators Union", null, [
      "BGOU",
      "the operators",
    ]);
    expect(findMeetingKeys(body)).toEqual([
      "baltic grid operators union",
      "bgou",
    ]);
  });

  it("does not take an acronym that stands for something else", () => {
    const body = named("organization", "Baltic Grid Union", null, ["RWE"]);
    expect(findMeetingKeys(body)).toEqual(["baltic grid union"]);
  });

  it.each(["Foreign Ministry", "Ministry of Defence", "Supreme Court"])(
    "knows %s by its country only",
    (name) => {
      expect(findMeetingKeys(named("organization", name))).toEqual([]);
      expect(findMeetingKeys(named("organization", name, "NO"))[0]).toMatch(
        /@NO$/,
      );
    },
  );
});

describe("findMeetingKeys of states and places", () => {
  it.each<[EntityType, string, string | null, string]>([
    ["place", "United States", "US", "iso:US"],
    ["place", "U.S.", "US", "iso:US"],
    ["place", "US", null, "iso:US"],
    ["nationality", "Iranian", "IR", "iso:IR"],
    // A city has its country's code, but is not the country.
    ["place", "Tehran", "IR", "tehran"],
    // The American state, not the country.
    ["place", "Georgia", "US", "georgia"],
    ["place", "Georgia", "GE", "iso:GE"],
    ["product", "Kestrel 4", null, "kestrel 4"],
  ])("%s %s of %s is met as %s", (type, name, country, key) => {
    expect(findMeetingKeys(named(type, name, country))).toEqual([key]);
  });

  it("knows a facility of one word by its country only", () => {
    expect(findMeetingKeys(named("facility", "Airport"))).toEqual([]);
    expect(findMeetingKeys(named("facility", "Natanz", "IR"))).toEqual([
      "natanz@IR",
    ]);
    expect(findMeetingKeys(named("facility", "Port of Sund"))).toEqual([
      "port of sund",
    ]);
  });
});

describe("stateCodeOf", () => {
  it.each<[EntityType, string, string | null, string | null]>([
    ["place", "Iran", "IR", "IR"],
    ["place", "Iran", null, "IR"],
    ["place", "Isfahan", "IR", null],
    ["nationality", "Russian", "RU", "RU"],
    // An organization named as a state is none.
    ["organization", "Iran", "IR", null],
  ])("%s %s of %s: %s", (type, name, country, expected) => {
    expect(stateCodeOf({ type, name, country })).toBe(expected);
  });
});
