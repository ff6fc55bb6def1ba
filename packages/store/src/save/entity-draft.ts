import {
  chooseName,
  isFullerName,
  type Entity,
  type KnownEntity,
} from "@onrecord/core";
import { createHash } from "node:crypto";
import { aliasesOf } from "./entity-names.ts";
import type { SaveResult } from "./save-result.ts";
import { entitySlugs } from "./slugs.ts";

/** An entity as the articles of a batch, up to now, leave it: one on record, or one that is to be made. */
export interface EntityDraft extends KnownEntity {
  /** Below zero until it is made. */
  id: number;
  roles: { title: string; organization: string | null }[];
  /** What this batch adds. */
  keys: Set<string>;
  aliases: Set<string>;
  isChanged: boolean;
  actsForId: number | null;
  /** For one that is to be made: the slugs that it may get, the best first, and the one article that knows it. */
  slugs: readonly string[];
  localTo: number | null;
}

/** The same number of an entity's last roles as are read of one on record. */
const ROLES_KEPT = 50;

/** An entity that an article is the first to tell of. Without keys it is known in its article only. */
export function draftEntity(
  entity: Entity,
  keys: readonly string[],
  placed: SaveResult,
  id: number,
): EntityDraft {
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
  return {
    id,
    type: entity.type,
    name,
    country: entity.country,
    wikidata: entity.wikidata,
    roles: [...entity.roles],
    keys: new Set(keys),
    aliases: new Set(aliasesOf(entity, name)),
    isChanged: false,
    actsForId: null,
    slugs,
    localTo: isLocal ? placed.articleId : null,
  };
}

/** Adds to a known entity what an article tells of it: other forms of the name, the country, a fuller name. */
export function enrichDraft(
  draft: EntityDraft,
  entity: Entity,
  keys: readonly string[],
): void {
  const offered = chooseName(entity);
  const isRenamed = offered !== draft.name && isFullerName(offered, draft.name);
  const aliases = [
    ...aliasesOf(entity, isRenamed ? offered : draft.name),
    ...(isRenamed ? [draft.name] : []),
  ];
  for (const alias of aliases) draft.aliases.add(alias);
  if (isRenamed) {
    draft.name = offered;
    draft.aliases.delete(offered);
  }
  if (aliases.length > 0 || keys.length > 1)
    for (const key of keys) draft.keys.add(key);
  if (
    isRenamed ||
    (entity.country && !draft.country) ||
    (entity.wikidata && !draft.wikidata)
  )
    draft.isChanged = true;
  draft.country ??= entity.country;
  draft.wikidata ??= entity.wikidata;
  draft.roles = [...entity.roles, ...draft.roles].slice(0, ROLES_KEPT);
}
