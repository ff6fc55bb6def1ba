import type { NameSpan } from "../document/draft.ts";
import { countryOfCity, countryOfRegion } from "../lexicon/cities.ts";
import { foldName } from "../lexicon/decode-table.ts";
import { regionByAbbreviation } from "../lexicon/region-abbreviations.ts";
import {
  findDemonymCountry,
  findNamedCountry,
  findSeatCountry,
} from "./find-countries.ts";
import { addName, createThing, type Thing } from "./thing.ts";

/** Countries by code, for whatever stands for one. */
export type Countries = Map<string, Thing>;

/** Links names of countries, cities and nationalities: variants of one country are one thing. */
export function linkPlaces(
  names: readonly NameSpan[],
  countries: Countries,
): { things: Thing[]; left: NameSpan[] } {
  const things: Thing[] = [];
  const left: NameSpan[] = [];
  const places = new Map<string, Thing>();
  const peoples = new Map<string, Thing>();
  const take = (
    index: Map<string, Thing>,
    key: string,
    type: Thing["type"],
    country: string | null,
  ): Thing => {
    let thing = index.get(key);
    if (!thing) {
      thing = createThing(type);
      thing.country = country;
      index.set(key, thing);
      things.push(thing);
    }
    return thing;
  };
  for (const name of names) {
    if (name.type === "nationality") {
      const country = findDemonymCountry(name);
      const key =
        country?.key ?? foldName(name.text).replace(/(?<=[a-z]{3})s$/u, "");
      addName(take(peoples, key, "nationality", country?.code ?? null), name);
      continue;
    }
    const country =
      name.type === "place" || name.type === "organization"
        ? findNamedCountry(name)
        : null;
    if (country) {
      addName(take(countries, country.key, "place", country.code), name);
    } else if (name.type === "place") {
      const region = regionByAbbreviation(name.text);
      const key = region?.key ?? placeKey(name.text);
      const code = region?.country ?? codeOfPlace(key);
      addName(take(places, key, "place", code), name);
    } else left.push(name);
  }
  for (const [key, people] of peoples)
    people.actsFor = countries.get(key) ?? null;
  return { things, left };
}

/** "Washington, D.C." and "Washington" are one place, as are "St. Petersburg" and "St Petersburg". */
function placeKey(text: string): string {
  const [first = text] = foldName(text).split(",");
  return first.trim();
}

function codeOfPlace(key: string): string | null {
  const region = countryOfRegion(key);
  // Asia is in no country, whatever town is called so.
  if (region === "") return null;
  return findSeatCountry(key)?.code ?? countryOfCity(key) ?? region ?? null;
}
