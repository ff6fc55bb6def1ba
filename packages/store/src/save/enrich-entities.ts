import { normalizeName } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { searchableNames } from "./entity-names.ts";

/** Writes what a batch of articles adds to known entities: other forms of the name, the country, a fuller name. */
export async function enrichEntities(
  tx: Transaction,
  drafts: readonly EntityDraft[],
): Promise<void> {
  const named = drafts.filter(
    ({ keys, aliases }) => keys.size > 0 || aliases.size > 0,
  );
  if (named.length > 0) await addNames(tx, named);
  const changed = drafts.filter(({ isChanged }) => isChanged);
  if (changed.length > 0) await changeEntities(tx, changed);
}

/** Most is there already, so it looks first: a conflict costs a row that nobody sees. */
async function addNames(
  tx: Transaction,
  drafts: readonly EntityDraft[],
): Promise<void> {
  const rows = drafts.map(({ id, type, name, aliases, keys }) => ({
    id,
    type,
    keys: [...keys],
    aliases: [...aliases],
    names: searchableNames([name, ...aliases]),
  }));
  // In order: two saves that add the same names then wait, and do not block each other.
  await tx.query(
    `WITH row AS (
       SELECT * FROM json_to_recordset($1) AS r(id bigint, type text, keys text[], aliases text[], names text[])
     ), keyed AS (
       INSERT INTO entity_keys (type, key, entity_id)
       SELECT row.type, k.key, row.id FROM row CROSS JOIN unnest(row.keys) AS k(key)
       WHERE NOT EXISTS (SELECT 1 FROM entity_keys AS e WHERE e.type = row.type AND e.key = k.key AND e.entity_id = row.id)
       ORDER BY row.id, k.key
       ON CONFLICT DO NOTHING
     ), aliased AS (
       INSERT INTO entity_aliases (entity_id, alias)
       SELECT row.id, a.alias FROM row CROSS JOIN unnest(row.aliases) AS a(alias)
       WHERE NOT EXISTS (SELECT 1 FROM entity_aliases AS e WHERE e.entity_id = row.id AND e.alias = a.alias)
       ORDER BY row.id, a.alias
       ON CONFLICT DO NOTHING
     )
     INSERT INTO entity_names (entity_id, name)
     SELECT row.id, n.name FROM row CROSS JOIN unnest(row.names) AS n(name)
     WHERE NOT EXISTS (SELECT 1 FROM entity_names AS e WHERE e.entity_id = row.id AND e.name = n.name)
     ORDER BY row.id, n.name
     ON CONFLICT DO NOTHING`,
    [toJson(rows)],
  );
}

async function changeEntities(
  tx: Transaction,
  drafts: readonly EntityDraft[],
): Promise<void> {
  await tx.query(
    `WITH row AS (
       SELECT * FROM json_to_recordset($1) AS r(id bigint, name text, name_key text, country text, wikidata text)
     ), locked AS (
       SELECT id FROM entities WHERE id IN (SELECT id FROM row) ORDER BY id FOR NO KEY UPDATE
     ), changed AS (
       UPDATE entities AS e SET name = row.name, name_key = row.name_key,
         country = coalesce(e.country, row.country), wikidata = coalesce(e.wikidata, row.wikidata)
       FROM row JOIN locked USING (id) WHERE e.id = row.id
     ), forgotten AS (
       DELETE FROM entity_aliases AS a USING row WHERE a.entity_id = row.id AND a.alias = row.name
     )
     UPDATE entity_counts AS c SET name_key = row.name_key, country = coalesce(c.country, row.country)
     FROM row WHERE c.entity_id = row.id`,
    [
      toJson(
        drafts.map(({ id, name, country, wikidata }) => ({
          id,
          name,
          name_key: normalizeName(name),
          country,
          wikidata,
        })),
      ),
    ],
  );
}
