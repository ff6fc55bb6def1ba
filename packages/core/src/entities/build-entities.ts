import type { Entity, Mention } from "../document/entity.ts";
import { compareSpans } from "../document/span.ts";
import { fullestName, type Thing } from "./thing.ts";

/** Numbers the things by their first place in the text and turns them into the public model. */
export function buildEntities(things: readonly Thing[]): {
  entities: Entity[];
  mentions: Mention[];
} {
  const references = things
    .flatMap((thing) => thing.references)
    .sort(compareSpans);
  const ids = new Map<Thing, string>();
  const number = (thing: Thing): void => {
    if (!ids.has(thing)) ids.set(thing, `e${ids.size + 1}`);
  };
  for (const { thing, actsFor } of references) {
    number(thing);
    if (actsFor) number(actsFor);
    if (thing.actsFor) number(thing.actsFor);
  }
  const idOf = (thing: Thing | null): string | null =>
    (thing && ids.get(thing)) ?? null;
  const mentions = references.map(
    ({ start, end, text, thing, form, actsFor }): Mention => ({
      start,
      end,
      text,
      entityId: idOf(thing) ?? "",
      form,
      actsFor: idOf(actsFor),
    }),
  );
  const entities = [...ids.keys()].map((thing) => entityOf(thing, idOf));
  return { entities, mentions };
}

function entityOf(
  thing: Thing,
  idOf: (thing: Thing | null) => string | null,
): Entity {
  const name = fullestName(thing);
  const aliases = new Set<string>();
  for (const { form, text } of thing.references)
    if (form === "name") aliases.add(text.replace(/\s+/gu, " "));
  aliases.delete(name);
  return {
    id: idOf(thing) ?? "",
    type: thing.type,
    name,
    aliases: [...aliases],
    country: thing.country,
    wikidata: null,
    roles: [...thing.roles].sort((a, b) => a.start - b.start),
    actsFor: idOf(thing.actsFor),
  };
}
