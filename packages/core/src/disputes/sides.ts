import type { Draft } from "../document/draft.ts";

/** Every entity that a reference stands for: Moscow, where it acts, is Russia too. */
export type Side = ReadonlySet<string>;

export const NOBODY: Side = new Set();

/** The side of somebody the article names no entity for: who is called by the same noun. */
export function sideOfNoun(words: string): Side {
  const noun = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase();
  return noun ? new Set([`noun:${noun}`]) : NOBODY;
}

/** Gives the side that an entity is on, with what its mention at `start` stands for. */
export function makeSides({
  entities,
  mentions,
}: Pick<Draft, "entities" | "mentions">): (
  id: string | null,
  start: number,
) => Side {
  const actsFor = new Map(
    entities.map((entity) => [entity.id, entity.actsFor]),
  );
  const atPlace = new Map<string, string>();
  for (const mention of mentions)
    if (mention.actsFor)
      atPlace.set(`${mention.entityId}@${mention.start}`, mention.actsFor);
  const countries = new Map<string, string[]>();
  for (const { id, type, country } of entities) {
    if (country === null || (type !== "place" && type !== "nationality"))
      continue;
    countries.set(country, [...(countries.get(country) ?? []), id]);
  }
  return (id, start) => {
    if (id === null) return NOBODY;
    const side = new Set([id]);
    const principal = actsFor.get(id);
    if (principal) side.add(principal);
    const here = atPlace.get(`${id}@${start}`);
    if (here) side.add(here);
    return side;
  };
}

export function shareSide(a: Side, b: Side): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}
