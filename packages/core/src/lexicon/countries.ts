import {
  COUNTRY_ADDITIONS,
  OTHER_DEMONYMS,
  SEATS_OF_POWER,
} from "./country-additions.ts";
import { foldName, foldRow, lazily, wordSet } from "./decode-table.ts";
import { COUNTRY_TABLE } from "./tables/country-table.ts";

/** A country as the tables know it. `code` is ISO 3166-1 alpha-2 (YU for Yugoslavia, XK for Kosovo). */
export interface Country {
  code: string;
  /** The name news copy uses. */
  name: string;
  demonyms: readonly string[];
  capitals: readonly string[];
}

interface CountryIndex {
  byCode: ReadonlyMap<string, Country>;
  byName: ReadonlyMap<string, Country>;
  byDemonym: ReadonlyMap<string, Country>;
  byCapital: ReadonlyMap<string, Country>;
}

// Spellings in the sources that are other things in English news copy.
const NOT_A_COUNTRY = wordSet(
  "holland georgia-us guam america-samoa union republic swatini ngwane sahara",
);
const NOT_A_DEMONYM = wordSet("northern southern eastern western antilles");

const countryIndex = lazily(buildIndex);
const otherDemonyms = lazily(() => wordSet(OTHER_DEMONYMS));
const seats = lazily(
  () =>
    new Map(
      SEATS_OF_POWER.split("\n").flatMap((line) => {
        const [code = "", names = ""] = line.split("|");
        return names.split(";").map((name) => [foldRow(name), code] as const);
      }),
    ),
);

function buildIndex(): CountryIndex {
  const byCode = new Map<string, Country>();
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  const byCapital = new Map<string, Country>();
  const add = (
    index: Map<string, Country>,
    keys: readonly string[],
    country: Country,
    over: boolean,
  ): void => {
    for (const key of keys)
      if (over || !index.has(foldRow(key))) index.set(foldRow(key), country);
  };
  // The additions come first and win: "Congo" is one country's short name.
  const rows = [...COUNTRY_TABLE.split("\n"), ...COUNTRY_ADDITIONS.split("\n")];
  rows.forEach((row, at) => {
    const [code = "", names = "", peoples = "", capitals = ""] = row.split("|");
    const extra = at >= COUNTRY_TABLE.split("\n").length;
    const before = byCode.get(code);
    const country: Country = {
      code,
      name: before?.name ?? names.split(";")[0] ?? code,
      demonyms: merge(before?.demonyms, peoples),
      capitals: merge(before?.capitals, capitals),
    };
    byCode.set(code, country);
    add(
      byName,
      names
        .split(";")
        .filter((name) => name && (extra || !NOT_A_COUNTRY.has(foldRow(name)))),
      country,
      extra,
    );
    const people = country.demonyms.filter(
      (name) => !NOT_A_DEMONYM.has(foldRow(name)),
    );
    add(byDemonym, people, country, extra);
    add(byDemonym, people.map(pluralOf), country, extra);
    add(byCapital, country.capitals, country, extra);
  });
  for (const index of [byName, byDemonym, byCapital])
    for (const [key, { code }] of index) {
      const country = byCode.get(code);
      if (country) index.set(key, country);
    }
  return { byCode, byName, byDemonym, byCapital };
}

function merge(before: readonly string[] | undefined, list: string): string[] {
  return [...new Set([...(before ?? []), ...list.split(";").filter(Boolean)])];
}

function pluralOf(demonym: string): string {
  if (/(?:ese|ish|[sx]|ch)$/u.test(demonym)) return demonym;
  return demonym.endsWith("man")
    ? demonym.replace(/man$/u, "men")
    : `${demonym}s`;
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryByCode(code: string): Country | undefined {
  return countryIndex().byCode.get(code);
}

/** The country that a name, short name or well-known abbreviation names ("Iran", "the U.S.", "DPRK"). */
export function countryByName(name: string): Country | undefined {
  return countryIndex().byName.get(foldName(name));
}

/** The country of a demonym, as adjective or as people ("Iranian", "Poles", "U.S."). */
export function countryByDemonym(demonym: string): Country | undefined {
  return countryIndex().byDemonym.get(foldName(demonym));
}

/** The country whose capital or former capital this is ("Tehran", "Bonn", "Kiev"). */
export function countryByCapital(city: string): Country | undefined {
  return countryIndex().byCapital.get(foldName(city));
}

/** The country for which a palace, street or office stands when it acts ("the Kremlin", "Downing Street"). */
export function countryBySeat(seat: string): Country | undefined {
  const code = seats().get(foldName(seat));
  return code === undefined ? undefined : countryByCode(code);
}

/** Every seat of power by its folded name, with the code of the country. */
export function seatsOfPower(): ReadonlyMap<string, string> {
  return seats();
}

/** Whether a word is a demonym of a country, people, faith, region or political current ("Kurdish", "Shiite"). */
export function isDemonym(word: string): boolean {
  return (
    countryIndex().byDemonym.has(foldName(word)) || otherDemonyms().has(word)
  );
}

/** Every name of a country, folded. */
export function countryNames(): Iterable<string> {
  return countryIndex().byName.keys();
}
