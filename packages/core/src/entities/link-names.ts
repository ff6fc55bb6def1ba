import type { NameSpan } from "../document/draft.ts";
import { countryOfCity } from "../lexicon/cities.ts";
import { countryByName } from "../lexicon/countries.ts";
import { foldName } from "../lexicon/decode-table.ts";
import type { Cast } from "./cast.ts";
import type { NameOpening } from "./find-roles-before.ts";
import { linkOrganizations } from "./link-organizations.ts";
import { linkPersons } from "./link-persons.ts";
import { type Countries, linkPlaces } from "./link-places.ts";
import type { Reading } from "./reading.ts";
import { addName, createThing, type Thing } from "./thing.ts";

/** Links all names of an article: one thing for what is one, whatever it is called. */
export function linkNames(
  reading: Reading,
  openings: ReadonlyMap<NameSpan, NameOpening>,
): Cast {
  const countries: Countries = new Map();
  const possible = reading.names.filter(
    (name) => name.type === "person" || canBeSurname(name),
  );
  const persons = linkPersons(reading, possible, openings);
  const surnames = new Set(persons.left);
  const others = reading.names.filter(
    (name) =>
      surnames.has(name) || (name.type !== "person" && !canBeSurname(name)),
  );
  const places = linkPlaces(others, countries);
  const organizations = linkOrganizations(
    reading,
    places.left.filter(({ type }) => type === "organization"),
  );
  const rest = linkSame(
    places.left.filter(({ type }) => type !== "organization"),
  );
  const things = [
    ...persons.things,
    ...places.things,
    ...organizations,
    ...rest,
  ];
  const thingOf = new Map<NameSpan, Thing>();
  const byToken = new Map<number, Thing>();
  for (const thing of things)
    for (const { firstToken } of thing.references)
      byToken.set(firstToken, thing);
  for (const name of reading.names) {
    const thing = byToken.get(name.firstToken);
    if (thing) thingOf.set(name, thing);
  }
  return { reading, things, countries, thingOf };
}

/** A single word that is tagged as something else and may be a person's surname. */
function canBeSurname({ type, firstToken, endToken, text }: NameSpan): boolean {
  if (type !== "organization" && type !== "place") return false;
  return (
    endToken - firstToken === 1 &&
    !countryByName(text) &&
    countryOfCity(text) === undefined
  );
}

/** Facilities, products, events, laws: the same words are the same thing. */
function linkSame(names: readonly NameSpan[]): Thing[] {
  const byText = new Map<string, Thing>();
  for (const name of names) {
    const key = foldName(name.text);
    let thing = byText.get(key);
    if (!thing) byText.set(key, (thing = createThing(name.type)));
    addName(thing, name);
  }
  return [...byText.values()];
}
