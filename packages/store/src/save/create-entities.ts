import { createHash } from "node:crypto";
import { chooseName, normalizeName, type Entity } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { ConflictError } from "../errors.ts";
import { toJson } from "../json.ts";
import { aliasesOf, searchableNames } from "./entity-names.ts";
import type { SaveResult } from "./save-result.ts";
import { entitySlugs } from "./slugs.ts";

/** An entity to be made. Without keys it is known in its article only. */
export interface NewEntity {
  entity: Entity;
  keys: readonly string[];
}

interface Draft extends NewEntity {
  name: string;
  slugs: string[];
}

interface Created {
  /** By the analysis's ids. */
  idOf: Map<string, number>;
  createdCount: number;
}

/** Makes entities, with their keys, names, aliases and counts. Their keys must be locked. */
export async function createEntities(
  tx: Transaction,
  wanted: readonly NewEntity[],
  placed: SaveResult,
): Promise<Created> {
  const idOf = new Map<string, number>();
  let waiting: Draft[] = wanted.map((fresh) => draftOf(fresh, placed));
  let createdCount = 0;
  for (let tried = 0; waiting.length > 0; tried += 1) {
    if (tried === 5) throw new ConflictError("No slug is free for an entity");
    const chosen = chooseSlugs(waiting, await loadTaken(tx, waiting));
    const made = await insert(tx, chosen, placed);
    createdCount += made.size;
    for (const { slug, draft } of chosen) {
      const id = made.get(slug);
      if (id !== undefined) idOf.set(draft.entity.id, id);
    }
    // What another save took in between is tried again with the next slug.
    waiting = waiting.filter(({ entity }) => !idOf.has(entity.id));
  }
  return { idOf, createdCount };
}

function draftOf({ entity, keys }: NewEntity, placed: SaveResult): Draft {
  const isLocal = keys.length === 0;
  const name = chooseName(entity);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([entity.type, name, placed.slug, entity.id]))
    .digest("hex");
  const slugs = entitySlugs({
    name,
    type: entity.type,
    country: entity.country,
    roles: entity.roles,
    localTo: isLocal ? placed.slug : null,
    fingerprint,
  });
  return { entity, keys, name, slugs };
}

async function loadTaken(
  tx: Transaction,
  drafts: readonly Draft[],
): Promise<Set<string>> {
  const rows = await tx.query<{ slug: string }>(
    "SELECT slug FROM entities WHERE slug = ANY ($1::text[])",
    [drafts.flatMap(({ slugs }) => slugs)],
  );
  return new Set(rows.map(({ slug }) => slug));
}

function chooseSlugs(
  drafts: readonly Draft[],
  taken: Set<string>,
): { slug: string; draft: Draft }[] {
  return drafts.flatMap((draft) => {
    const slug = draft.slugs.find((wish) => !taken.has(wish));
    if (slug === undefined) return [];
    taken.add(slug);
    return [{ slug, draft }];
  });
}

async function insert(
  tx: Transaction,
  chosen: readonly { slug: string; draft: Draft }[],
  placed: SaveResult,
): Promise<Map<string, number>> {
  const rows = chosen.map(({ slug, draft: { entity, keys, name } }) => {
    const aliases = aliasesOf(entity, name);
    const isLocal = keys.length === 0;
    return {
      slug,
      type: entity.type,
      name,
      name_key: normalizeName(name),
      country: entity.country,
      wikidata: entity.wikidata,
      local_to: isLocal ? placed.articleId : null,
      keys,
      aliases,
      names: isLocal ? [] : searchableNames([name, ...aliases]),
    };
  });
  const made = await tx.query<{ id: number; slug: string }>(
    `WITH row AS (
       SELECT * FROM jsonb_to_recordset($1) AS r(slug text, type text, name text, name_key text, country text,
         wikidata text, local_to bigint, keys text[], aliases text[], names text[])
     ), made AS (
       INSERT INTO entities (slug, type, name, name_key, country, wikidata, local_to)
       SELECT slug, type, name, name_key, country, wikidata, local_to FROM row
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
  return new Map(made.map(({ id, slug }) => [slug, id]));
}
