import {
  chooseName,
  isFullerName,
  normalizeName,
  type Entity,
  type KnownEntity,
} from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import { aliasesOf, searchableNames } from "./entity-names.ts";

interface MetEntity {
  entity: Entity;
  keys: readonly string[];
  known: KnownEntity;
}

/** Adds to known entities what the article tells of them: other forms of the name, the country, a fuller name. */
export async function enrichEntities(
  tx: Transaction,
  met: readonly MetEntity[],
): Promise<void> {
  const rows = met
    .map(({ entity, keys, known }) => {
      const offered = chooseName(entity);
      const name = isFullerName(offered, known.name) ? offered : known.name;
      const aliases = [
        ...aliasesOf(entity, name),
        ...(name === known.name ? [] : [known.name]),
      ];
      return {
        id: known.id,
        type: entity.type,
        entity,
        known,
        name,
        aliases,
        keys,
      };
    })
    .sort((a, b) => a.id - b.id);
  const named = rows.filter(
    ({ aliases, keys }) => aliases.length > 0 || keys.length > 1,
  );
  if (named.length > 0) await addNames(tx, named);
  const changed = rows.filter(
    ({ entity, known, name }) =>
      name !== known.name ||
      (entity.country && !known.country) ||
      (entity.wikidata && !known.wikidata),
  );
  for (const { id, entity, name } of changed)
    await tx.query(
      `WITH changed AS (
         UPDATE entities SET name = $2, name_key = $3, country = coalesce(country, $4), wikidata = coalesce(wikidata, $5)
         WHERE id = $1
       ), forgotten AS (
         DELETE FROM entity_aliases WHERE entity_id = $1 AND alias = $2
       )
       UPDATE entity_counts SET name_key = $3, country = coalesce(country, $4) WHERE entity_id = $1`,
      [id, name, normalizeName(name), entity.country, entity.wikidata],
    );
}

/** Most is there already, so it looks first: a conflict costs a row that nobody sees. */
async function addNames(
  tx: Transaction,
  rows: readonly {
    id: number;
    type: string;
    name: string;
    aliases: string[];
    keys: readonly string[];
  }[],
): Promise<void> {
  const input = rows.map(({ id, type, name, aliases, keys }) => ({
    id,
    type,
    keys,
    aliases,
    names: searchableNames([name, ...aliases]),
  }));
  await tx.query(
    `WITH row AS (
       SELECT * FROM jsonb_to_recordset($1) AS r(id bigint, type text, keys text[], aliases text[], names text[])
     ), keyed AS (
       INSERT INTO entity_keys (type, key, entity_id)
       SELECT row.type, k.key, row.id FROM row CROSS JOIN unnest(row.keys) AS k(key)
       WHERE NOT EXISTS (SELECT 1 FROM entity_keys AS e WHERE e.type = row.type AND e.key = k.key AND e.entity_id = row.id)
       ON CONFLICT DO NOTHING
     ), aliased AS (
       INSERT INTO entity_aliases (entity_id, alias)
       SELECT row.id, a.alias FROM row CROSS JOIN unnest(row.aliases) AS a(alias)
       WHERE NOT EXISTS (SELECT 1 FROM entity_aliases AS e WHERE e.entity_id = row.id AND e.alias = a.alias)
       ON CONFLICT DO NOTHING
     )
     INSERT INTO entity_names (entity_id, name)
     SELECT row.id, n.name FROM row CROSS JOIN unnest(row.names) AS n(name)
     WHERE NOT EXISTS (SELECT 1 FROM entity_names AS e WHERE e.entity_id = row.id AND e.name = n.name)
     ON CONFLICT DO NOTHING`,
    [toJson(input)],
  );
}
