import { normalizeName } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { ConflictError } from "../errors.ts";
import { toJson } from "../json.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { searchableNames } from "./entity-names.ts";

/** Makes entities, with their keys, names, aliases and counts, and gives the drafts their ids. Their keys must be locked. */
export async function createEntities(
  tx: Transaction,
  drafts: readonly EntityDraft[],
): Promise<number> {
  let waiting = drafts;
  for (let tried = 0; waiting.length > 0; tried += 1) {
    if (tried === 5) throw new ConflictError("No slug is free for an entity");
    const chosen = chooseSlugs(waiting, await loadTaken(tx, waiting));
    for (const { id, slug } of await insert(tx, chosen)) {
      const draft = chosen.get(slug);
      if (draft) draft.id = id;
    }
    // What another save took in between is tried again with the next slug.
    waiting = waiting.filter(({ id }) => id < 0);
  }
  return drafts.length;
}

async function loadTaken(
  tx: Transaction,
  drafts: readonly EntityDraft[],
): Promise<Set<string>> {
  const rows = await tx.query<{ slug: string }>(
    "SELECT slug FROM entities WHERE slug = ANY ($1::text[])",
    [drafts.flatMap(({ slugs }) => slugs)],
  );
  return new Set(rows.map(({ slug }) => slug));
}

function chooseSlugs(
  drafts: readonly EntityDraft[],
  taken: Set<string>,
): Map<string, EntityDraft> {
  const chosen = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    const slug = draft.slugs.find((wish) => !taken.has(wish));
    if (slug === undefined) continue;
    taken.add(slug);
    chosen.set(slug, draft);
  }
  return chosen;
}

/** In the order of their slugs: two saves that want the same ones then wait, and do not block each other. */
async function insert(
  tx: Transaction,
  chosen: ReadonlyMap<string, EntityDraft>,
): Promise<{ id: number; slug: string }[]> {
  const rows = [...chosen].map(([slug, draft]) => {
    const { type, name, country, wikidata, localTo } = draft;
    const aliases = [...draft.aliases];
    return {
      slug,
      type,
      name,
      name_key: normalizeName(name),
      country,
      wikidata,
      local_to: localTo,
      keys: [...draft.keys],
      aliases,
      names: localTo === null ? searchableNames([name, ...aliases]) : [],
    };
  });
  return tx.query<{ id: number; slug: string }>(
    `WITH row AS (
       SELECT * FROM json_to_recordset($1) AS r(slug text, type text, name text, name_key text, country text,
         wikidata text, local_to bigint, keys text[], aliases text[], names text[])
     ), made AS (
       INSERT INTO entities (slug, type, name, name_key, country, wikidata, local_to)
       SELECT slug, type, name, name_key, country, wikidata, local_to FROM row ORDER BY slug
       ON CONFLICT (slug) DO NOTHING
       RETURNING id, slug
     ), keyed AS (
       INSERT INTO entity_keys (type, key, entity_id)
       SELECT row.type, k.key, made.id FROM made JOIN row USING (slug) CROSS JOIN unnest(row.keys) AS k(key)
     ), aliased AS (
       INSERT INTO entity_aliases (entity_id, alias)
       SELECT made.id, a.alias FROM made JOIN row USING (slug) CROSS JOIN unnest(row.aliases) AS a(alias)
     ), named AS (
       INSERT INTO entity_names (entity_id, name)
       SELECT made.id, n.name FROM made JOIN row USING (slug) CROSS JOIN unnest(row.names) AS n(name)
     ), counted AS (
       INSERT INTO entity_counts (entity_id, type, country, is_local, name_key)
       SELECT made.id, row.type, row.country, row.local_to IS NOT NULL, row.name_key FROM made JOIN row USING (slug)
     )
     SELECT id, slug FROM made`,
    [toJson(rows)],
  );
}
