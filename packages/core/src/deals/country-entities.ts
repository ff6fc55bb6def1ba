import type { Draft } from "../document/draft.ts";
import type { Entity } from "../document/entity.ts";
import {
  countryByCapital,
  countryByCode,
  countryByName,
} from "../lexicon/countries.ts";

/** The entity that is the country itself, by ISO code: not its capital, not its adjective. */
export function findCountryEntities(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  return firstByCountry(
    entities.filter(
      ({ type, name, aliases, country }) =>
        type === "place" &&
        country !== null &&
        ([name, ...aliases].some(
          (each) => countryByName(each)?.code === country,
        ) ||
          countryByCode(country)?.name === name),
    ),
  );
}

/** The first of these entities for each country. */
export function firstByCountry(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  const first = new Map<string, Entity>();
  for (const entity of entities)
    if (entity.country && !first.has(entity.country))
      first.set(entity.country, entity);
  return first;
}

/** The country that the copy was filed from. */
export function countryOfDateline({ article }: Draft): string | null {
  const place = article.dateline?.places.at(-1)?.text ?? "";
  return (countryByCapital(place) ?? countryByName(place))?.code ?? null;
}
