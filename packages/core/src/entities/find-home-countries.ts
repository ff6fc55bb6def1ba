import { findCountryInName } from "./find-countries.ts";
import { institutionByAcronym } from "../lexicon/known-organizations.ts";
import {
  FIRM_NOUNS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import type { Cast } from "./cast.ts";
import { foldParts } from "./fold-parts.ts";
import {
  isPossessive,
  lowerAt,
  nameOf,
  type Reading,
  sentenceOf,
} from "./reading.ts";
import type { Reference } from "./thing.ts";

const MAX_STEPS = 6;
/** What can follow "Chile's Acme" when Acme is Chile's; before a noun, what is Chile's is that noun: "Chile's IMF loan". */
const CLOSING = new Set(
  `and or with to in of for at on by from as but is was has had have will would said says signed agreed won sold bought
  announced plans which who that`.split(/\s+/),
);

/** The country of an organization, where its name or the words beside it state one; of a person, that of "Chile's Ann Other". */
export function findHomeCountries(cast: Cast): void {
  const { reading } = cast;
  for (const thing of cast.things) {
    if (thing.type === "person") {
      for (const reference of thing.references)
        thing.country ??= countryOwning(cast, reference);
      continue;
    }
    if (thing.type !== "organization" && thing.type !== "facility") continue;
    for (const reference of thing.references) {
      if (thing.country) break;
      const { firstToken, endToken, text } = reference;
      thing.country =
        findCountryInName(foldParts(reading.tokens, firstToken, endToken)) ??
        (isFiling(reading, firstToken)
          ? null
          : institutionByAcronym(text)?.country) ??
        countryBefore(cast, reference) ??
        countryOwning(cast, reference) ??
        countryAfter(cast, reference);
    }
  }
}

/** The agency of a dateline: "(PA)" is no authority. */
function isFiling(reading: Reading, token: number): boolean {
  return sentenceOf(reading, token)?.part === "dateline";
}

/** "Russian state energy giant Rosatom", "the Iranian parliament", "Iran's Hormoz company". */
function countryBefore(
  cast: Cast,
  { firstToken, endToken }: Reference,
): string | null {
  const { reading } = cast;
  let at = firstToken - 1;
  if (!nameOf(reading, at) && !isPossessive(reading.tokens[at])) {
    if (!isOrganizationNoun(lowerAt(reading, at))) return null;
    for (let step = 0; step < MAX_STEPS; step++) {
      if (nameOf(reading, at) || isPossessive(reading.tokens[at])) break;
      if (!isLowerWord(reading, at)) return null;
      at--;
    }
  }
  if (isPossessive(reading.tokens[at])) {
    if (
      at === firstToken - 1 &&
      !isOrganizationNoun(lowerAt(reading, endToken)) &&
      !isOrganizationNoun(lowerAt(reading, endToken - 1))
    )
      return null;
    at--;
  }
  return countryNamed(cast, at);
}

/** "Chile's Acme signed", "Chile's Ann Other,": nothing but the name is what the country has. */
function countryOwning(
  cast: Cast,
  { firstToken, endToken }: Reference,
): string | null {
  const { tokens } = cast.reading;
  if (!isPossessive(tokens[firstToken - 1])) return null;
  const next = tokens[endToken];
  if (isPossessive(next)) return null;
  return !next || next.kind === "mark" || CLOSING.has(next.lower)
    ? countryNamed(cast, firstToken - 2)
    : null;
}

/** "Rosatom, Russia's state nuclear corporation,", "the Ports Authority of Chile". */
function countryAfter(cast: Cast, { endToken }: Reference): string | null {
  const { reading } = cast;
  if (lowerAt(reading, endToken) === "of")
    return countryNamed(cast, endToken + 1);
  if (reading.tokens[endToken]?.text !== ",") return null;
  let at = endToken + 1;
  if (/^(?:the|a|an)$/u.test(lowerAt(reading, at))) at++;
  const name = nameOf(reading, at);
  if (!name) return null;
  at = name.endToken;
  if (isPossessive(reading.tokens[at])) at++;
  else if (name.type !== "nationality") return null;
  for (let step = 0; step < MAX_STEPS && isLowerWord(reading, at); step++, at++)
    if (isOrganizationNoun(lowerAt(reading, at)))
      return countryNamed(cast, name.firstToken);
  return null;
}

function countryNamed(cast: Cast, token: number): string | null {
  const name = nameOf(cast.reading, token);
  if (!name || (name.type !== "nationality" && name.type !== "place"))
    return null;
  const thing = cast.thingOf.get(name);
  if (!thing?.country) return null;
  return name.type === "nationality" ||
    cast.countries.get(thing.country) === thing
    ? thing.country
    : null;
}

function isOrganizationNoun(lower: string): boolean {
  return PUBLIC_BODY_NOUNS.has(lower) || FIRM_NOUNS.has(lower);
}

function isLowerWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined && token.kind === "word" && token.text === token.lower
  );
}
