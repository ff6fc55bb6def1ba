import type { Draft, Stage } from "../document/draft.ts";
import type { Entity, Mention } from "../document/entity.ts";

/** Entities stage: one entity a thing, its roles, and every place that mentions it. */
export const entitiesStage: Stage = { name: "entities", run: resolveEntities };

function resolveEntities({ names }: Draft): Partial<Draft> {
  const byName = new Map<string, Entity>();
  const mentions: Mention[] = [];
  for (const { start, end, text, type } of names) {
    const key = `${type}:${text.toLowerCase()}`;
    let entity = byName.get(key);
    if (!entity) {
      entity = {
        id: `e${byName.size + 1}`,
        type,
        name: text,
        aliases: [],
        country: null,
        wikidata: null,
        roles: [],
        actsFor: null,
      };
      byName.set(key, entity);
    }
    mentions.push({
      start,
      end,
      text,
      entityId: entity.id,
      form: "name",
      actsFor: null,
    });
  }
  return { entities: [...byName.values()], mentions };
}
