import type { Entity } from "../document/entity.ts";
import { countryByDemonym, countryByName } from "../lexicon/countries.ts";
import { NAME_SUFFIXES } from "../lexicon/forms-of-address.ts";
import { institutionByAcronym } from "../lexicon/known-organizations.ts";
import {
  CORPORATE_SUFFIXES,
  FIRM_NOUNS,
  GENERIC_NAME_WORDS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import { normalizeName } from "./normalize-name.ts";

type Named = Pick<Entity, "type" | "name" | "aliases" | "country" | "wikidata">;

/** Suffixes that tell one firm of a family from another, so they stay in its key. */
const TELLING_SUFFIXES = new Set(
  "group holding holdings international intl companies".split(" "),
);

/** What a public body is for, where its name says no more: "Foreign Ministry", "Ministry of Health". */
const PORTFOLIO_WORDS = new Set(
  `affairs agriculture air and culture defence defense economic economy education electoral energy
  environment finance for health home immigration information interior internal investigation
  investigative labor labour military nuclear of oil petroleum planning power prosecutor rescue revenue
  science state statistics tourism trade transport`.split(/\s+/),
);

/** With one of these there is only one of the name: "European Union", "World Bank". */
const REGION_WORDS = new Set(
  "african american arab asian atlantic european pacific united world".split(
    " ",
  ),
);

/**
 * Gives the keys under which an entity of one article can be met by entities of others. Two entities
 * of one type may be the same only if they share a key; `resolveIdentity` then decides.
 *
 * Shape: the key of the name first; empty where the name is too little to know it by elsewhere: a
 * surname alone, "the Foreign Ministry" of a country that the article does not name.
 * Errors: never throws.
 * Source: states by ISO code from `lexicon/countries.ts`, acronyms from `lexicon/known-organizations.ts`.
 *
 * @example
 * findMeetingKeys({ type: "place", name: "U.S.", aliases: [], country: "US", wikidata: null }) // ["iso:US"]
 * findMeetingKeys({ type: "person", name: "Vasquez", aliases: [], country: null, wikidata: null }) // []
 */
export function findMeetingKeys(entity: Named): string[] {
  const keys =
    entity.type === "person"
      ? findPersonKeys(entity)
      : entity.type === "organization" || entity.type === "facility"
        ? findBodyKeys(entity)
        : findOtherKeys(entity);
  if (entity.wikidata) keys.push(`wikidata:${entity.wikidata}`);
  return [...new Set(keys)];
}

/** The ISO 3166-1 code of the state that an entity is, or null: "United States", "the U.S.", not "Tehran". */
export function stateCodeOf(
  entity: Pick<Entity, "type" | "name" | "country">,
): string | null {
  const find =
    entity.type === "place"
      ? countryByName
      : entity.type === "nationality"
        ? countryByDemonym
        : null;
  const code = find?.(entity.name)?.code ?? null;
  return entity.country === null || entity.country === code ? code : null;
}

function findPersonKeys({ name, aliases }: Named): string[] {
  return [name, ...aliases].flatMap((form) => {
    const words = normalizeName(form)
      .split(" ")
      .filter((word) => !NAME_SUFFIXES.has(word));
    const [given = "", ...rest] = words;
    const family = rest.at(-1) ?? "";
    // A bare surname, or "J. Vasquez", could be anybody elsewhere.
    if (!/../u.test(given) || !/../u.test(family)) return [];
    const spoken = words.filter(
      (word, at) => at === 0 || at === words.length - 1 || word.length > 1,
    );
    return [words.join(" "), spoken.join(" ")];
  });
}

function findBodyKeys({ name, aliases, country, type }: Named): string[] {
  const full = institutionByAcronym(name)?.name ?? name;
  const initials = initialsOf(full);
  // An acronym is a name of its own only where the article spells it out.
  const forms = [
    full,
    ...aliases.filter(
      (alias) => /^\p{Lu}{3,}$/u.test(alias) && initials.startsWith(alias),
    ),
  ];
  return forms.flatMap((form) => {
    const key = stripLegalForm(normalizeName(form));
    if (key === "") return [];
    if (type === "organization" ? !isGenericBody(form) : key.includes(" "))
      return [key];
    return country ? [`${key}@${country}`] : [];
  });
}

function findOtherKeys(entity: Named): string[] {
  const state = stateCodeOf(entity);
  if (state) return [`iso:${state}`];
  const key = normalizeName(entity.name);
  return key === "" ? [] : [key];
}

function isGenericBody(name: string): boolean {
  const words = normalizeName(name).split(" ");
  if (words.some((word) => REGION_WORDS.has(word))) return false;
  return words.every(
    (word) =>
      PUBLIC_BODY_NOUNS.has(word) ||
      FIRM_NOUNS.has(word) ||
      GENERIC_NAME_WORDS.has(word) ||
      PORTFOLIO_WORDS.has(word),
  );
}

function stripLegalForm(key: string): string {
  const words = key.split(" ");
  while (words.length > 1) {
    const last = words.at(-1) ?? "";
    if (!CORPORATE_SUFFIXES.has(last) || TELLING_SUFFIXES.has(last)) break;
    words.pop();
  }
  return words.join(" ");
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}
