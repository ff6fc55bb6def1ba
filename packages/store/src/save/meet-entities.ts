import type { Analysis, Entity } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { createEntities } from "./create-entities.ts";
import { enrichEntities } from "./enrich-entities.ts";
import type { EntityDraft } from "./entity-draft.ts";
import {
  arrive,
  keyName,
  planMeeting,
  type Arriving,
  type Candidate,
  type EntityKey,
  type LocalEntity,
} from "./plan-meeting.ts";
import type { SaveResult } from "./save-result.ts";

interface Met {
  /** For each article, the store's entity for each of the analysis's. */
  ids: Map<string, number>[];
  createdCount: number;
}

/** Finds for each of the articles' entities the one of ours that it is, and makes those that are new. */
export async function meetEntities(
  tx: Transaction,
  articles: readonly { analysis: Analysis; placed: SaveResult }[],
): Promise<Met> {
  const batch = articles.map(({ analysis, placed }) =>
    arrive(analysis, placed),
  );
  const wanted = new Map<string, EntityKey>();
  for (const { entity, keys } of batch.flatMap(({ arrivals }) => arrivals))
    for (const key of keys) {
      const met = { type: entity.type, key };
      wanted.set(keyName(met), met);
    }
  const candidates = await loadCandidates(tx, wanted);
  const locals = await loadLocals(tx, batch);
  let plan = planMeeting(batch, candidates, locals);
  if (plan.freshKeys.size > 0) {
    // Nobody else may make these while we do. Who came first is seen by the second look.
    await lockKeys(tx, plan.freshKeys);
    const later = await loadCandidates(tx, plan.freshKeys);
    const { freshKeys } = plan;
    const earlier = candidates.filter(
      (candidate) => !freshKeys.has(keyName(candidate)),
    );
    plan = planMeeting(batch, [...earlier, ...later], locals);
  }
  const drafts = [
    ...new Set(plan.drafts.flatMap((found) => [...found.values()])),
  ];
  const fresh = drafts.filter(({ id }) => id < 0);
  await enrichEntities(
    tx,
    drafts.filter(({ id, localTo }) => id > 0 && localTo === null),
  );
  const createdCount = await createEntities(tx, fresh);
  await linkActors(
    tx,
    articles.flatMap(({ analysis }, at) =>
      findLinks(analysis.entities, plan.drafts[at]),
    ),
  );
  const ids = plan.drafts.map(
    (found) => new Map([...found].map(([local, { id }]) => [local, id])),
  );
  return { ids, createdCount };
}

async function loadCandidates(
  tx: Transaction,
  wanted: ReadonlyMap<string, EntityKey>,
): Promise<Candidate[]> {
  if (wanted.size === 0) return [];
  const keys = [...wanted.values()];
  return tx.query<Candidate>(
    `SELECT k.key, e.id, e.type, e.name, e.country, e.wikidata, e.acts_for_id AS "actsForId",
       CASE WHEN e.type <> 'person' THEN '[]'::json ELSE coalesce((
         SELECT json_agg(json_build_object('title', r.title, 'organization', r.organization)) FROM (
           SELECT title, organization FROM roles WHERE entity_id = e.id ORDER BY stated_on DESC LIMIT 50
         ) AS r), '[]'::json) END AS roles
     FROM unnest($1::text[], $2::text[]) AS wanted(type, key)
     JOIN entity_keys AS k ON k.type = wanted.type AND k.key = wanted.key
     JOIN entities AS e ON e.id = k.entity_id`,
    [keys.map(({ type }) => type), keys.map(({ key }) => key)],
  );
}

async function lockKeys(
  tx: Transaction,
  keys: ReadonlyMap<string, EntityKey>,
): Promise<void> {
  await tx.query(
    `SELECT count(pg_advisory_xact_lock(hash)) FROM (
       SELECT DISTINCT hashtextextended(name, 0) AS hash FROM unnest($1::text[]) AS name ORDER BY 1
     ) AS ordered`,
    [[...keys.keys()]],
  );
}

/** Those that the last versions of the articles had already. */
async function loadLocals(
  tx: Transaction,
  batch: readonly Arriving[],
): Promise<LocalEntity[]> {
  const known = batch.filter(({ placed }) => placed.outcome !== "created");
  if (known.length === 0) return [];
  return tx.query<LocalEntity>(
    `SELECT id, local_to AS "articleId", type, name_key AS "nameKey" FROM entities
     WHERE local_to = ANY ($1::bigint[]) ORDER BY id`,
    [known.map(({ placed }) => placed.articleId)],
  );
}

interface Link {
  actor: EntityDraft;
  actsFor: EntityDraft;
}

function findLinks(
  entities: readonly Entity[],
  drafts: ReadonlyMap<string, EntityDraft> | undefined,
): Link[] {
  return entities.flatMap((entity) => {
    const actor = drafts?.get(entity.id);
    const actsFor =
      entity.actsFor === null ? undefined : drafts?.get(entity.actsFor);
    return actor && actsFor && actor !== actsFor ? [{ actor, actsFor }] : [];
  });
}

/** Moscow acts for Russia: known once an article says so. */
async function linkActors(
  tx: Transaction,
  links: readonly Link[],
): Promise<void> {
  const actsFor = new Map<number, number>();
  for (const link of links)
    if (link.actor.actsForId === null && !actsFor.has(link.actor.id))
      actsFor.set(link.actor.id, link.actsFor.id);
  if (actsFor.size === 0) return;
  await tx.query(
    `UPDATE entities AS e SET acts_for_id = link.acts_for
     FROM unnest($1::bigint[], $2::bigint[]) AS link(actor, acts_for)
     WHERE e.id = link.actor AND e.acts_for_id IS NULL`,
    [[...actsFor.keys()], [...actsFor.values()]],
  );
}
