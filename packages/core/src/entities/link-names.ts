import type { NameSpan } from "../document/draft.ts";
import { countryOfCity } from "../lexicon/cities.ts";
import { countryByName } from "../lexicon/countries.ts";
import { foldName } from "../lexicon/decode-table.ts";
import type { Cast } from "./cast.ts";
import type { NameOpening } from "./find-roles-before.ts";
import { isLocated } from "./located.ts";
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
  const families = findFamilyNames(reading);
  const canBe = (name: NameSpan) => canBeSurname(reading, name, families);
  const possible = reading.names.filter(
    (name) => name.type === "person" || canBe(name),
  );
  const persons = linkPersons(reading, possible, openings);
  const surnames = new Set(persons.left);
  const others = reading.names.filter(
    (name) => surnames.has(name) || (name.type !== "person" && !canBe(name)),
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

/** The last words of the full names of persons. */
function findFamilyNames({ names, tokens }: Reading): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, firstToken, endToken } of names)
    if (type === "person" && endToken - firstToken > 1)
      families.add(tokens[endToken - 1]?.text ?? "");
  return families;
}

/**
 * A single word that is tagged as something else and may be a person's surname. A town that somebody is called
 * after is the town only where something is in it.
 */
function canBeSurname(
  { tokens }: Reading,
  { type, firstToken, endToken, text }: NameSpan,
  families: ReadonlySet<string>,
): boolean {
  if (type !== "organization" && type !== "place") return false;
  if (endToken - firstToken !== 1 || countryByName(text)) return false;
  if (countryOfCity(text) === undefined) return true;
  return (
    families.has(text) &&
    !isLocated(tokens, firstToken) &&
    !/^(?:the|,)$/u.test(tokens[firstToken - 1]?.lower ?? "")
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
