import type { Entity } from "../document/entity.ts";
import { countryByCode } from "../lexicon/countries.ts";
import { institutionByAcronym } from "../lexicon/known-organizations.ts";
import { stateCodeOf } from "./find-meeting-keys.ts";

/**
 * Gives the name an entity should go by across articles: the usual one for states, the spelled-out
 * one for well-known acronyms, else the article's.
 *
 * Errors: never throws.
 *
 * @example
 * chooseName({ type: "place", name: "U.S.", country: "US" }) // "United States"
 */
export function chooseName(
  entity: Pick<Entity, "type" | "name" | "country">,
): string {
  const state = entity.type === "place" ? stateCodeOf(entity) : null;
  if (state) return countryByCode(state)?.name ?? entity.name;
  if (entity.type === "organization")
    return institutionByAcronym(entity.name)?.name ?? entity.name;
  return entity.name;
}

/**
 * Whether a name from another article says more than the one an entity goes by: an acronym spelled
 * out, a middle name. A name that is merely written otherwise is not better.
 */
export function isFullerName(name: string, than: string): boolean {
  const isAcronym = /^\p{Lu}{2,}$/u.test(than);
  if (isAcronym) return /\s/u.test(name);
  const words = than.split(/\s+/u);
  const longer = name.split(/\s+/u);
  if (longer.length <= words.length) return false;
  return (
    words.every((word) => longer.includes(word)) &&
    longer.every((word) => !/^\p{L}\.?$/u.test(word))
  );
}
