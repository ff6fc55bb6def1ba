import {
  findMeetingKeys,
  normalizeName,
  resolveIdentity,
  type Analysis,
  type Entity,
  type KnownEntity,
} from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { createEntities, type NewEntity } from "./create-entities.ts";
import { enrichEntities } from "./enrich-entities.ts";
import type { SaveResult } from "./save-result.ts";

/** An entity of ours that an article's entity may be, and the key under which it was found. */
interface Candidate extends KnownEntity {
  key: string;
}

/** An article's entity and the keys under which others meet it: none where it is known here only. */
interface Arrival {
  entity: Entity;
  keys: string[];
}

interface Met {
  ids: Map<string, number>;
  createdCount: number;
}

/** Finds for each of an article's entities the one of ours that it is, and makes those that are new. */
export async function meetEntities(
  tx: Transaction,
  analysis: Analysis,
  placed: SaveResult,
): Promise<Met> {
  const arrivals = analysis.entities.map((entity) => ({
    entity,
    keys: findMeetingKeys(entity),
  }));
  let meeting = decide(arrivals, await loadCandidates(tx, arrivals));
  if (meeting.fresh.length > 0) {
    // Nobody else may make these while we do. Who came first is seen by the second look.
    await lockKeys(tx, meeting.fresh);
    meeting = decide(arrivals, await loadCandidates(tx, arrivals));
  }
  const { met, fresh, local, twins } = meeting;
  await enrichEntities(tx, met);
  const ids = new Map(met.map(({ entity, known }) => [entity.id, known.id]));
  const locals = await findLocals(tx, placed, local);
  for (const [localId, id] of locals) ids.set(localId, id);
  const wanted: NewEntity[] = [
    ...fresh,
    ...local
      .filter(({ entity }) => !locals.has(entity.id))
      .map(({ entity }) => ({ entity, keys: [] })),
  ];
  const { idOf, createdCount } = await createEntities(tx, wanted, placed);
  for (const [localId, id] of idOf)
    for (const { id: same } of [{ id: localId }, ...(twins.get(localId) ?? [])])
      ids.set(same, id);
  await linkActors(tx, analysis.entities, ids);
  return { ids, createdCount };
}

interface Meeting {
  /** By the id of a new entity, those of the same article that are the same thing. */
  twins: Map<string, Entity[]>;
  met: { entity: Entity; keys: string[]; known: KnownEntity }[];
  fresh: Arrival[];
  local: Arrival[];
}

function decide(
  arrivals: readonly Arrival[],
  candidates: readonly Candidate[],
): Meeting {
  const meeting: Meeting = { met: [], fresh: [], local: [], twins: new Map() };
  const taken = new Set<number>();
  for (const arrival of arrivals) {
    const { entity, keys } = arrival;
    const known = new Map<number, KnownEntity>();
    for (const candidate of candidates)
      // Two persons whom the article tells apart are not made one here.
      if (
        candidate.type === entity.type &&
        keys.includes(candidate.key) &&
        !taken.has(candidate.id)
      )
        known.set(candidate.id, candidate);
    const identity = resolveIdentity(entity, [...known.values()]);
    const same =
      identity.outcome === "met" ? known.get(identity.id) : undefined;
    if (same) {
      meeting.met.push({ entity, keys, known: same });
      if (entity.type === "person") taken.add(same.id);
    } else if (keys.length === 0 || identity.outcome === "unsure")
      meeting.local.push(arrival);
    else addFresh(meeting, arrival);
  }
  return meeting;
}

/** "Norway" and "the Kingdom of Norway" of one article are one new entity. Persons are as many as the article says. */
function addFresh({ fresh, twins }: Meeting, arrival: Arrival): void {
  const { entity, keys } = arrival;
  const twin = fresh.find(
    (other) =>
      entity.type !== "person" &&
      other.entity.type === entity.type &&
      other.keys.some((key) => keys.includes(key)),
  );
  if (!twin) {
    fresh.push(arrival);
    return;
  }
  twins.set(twin.entity.id, [...(twins.get(twin.entity.id) ?? []), entity]);
  twin.entity = {
    ...twin.entity,
    aliases: [...twin.entity.aliases, entity.name, ...entity.aliases],
  };
}

async function loadCandidates(
  tx: Transaction,
  arrivals: readonly Arrival[],
): Promise<Candidate[]> {
  const pairs = arrivals.flatMap(({ entity, keys }) =>
    keys.map((key) => ({ type: entity.type, key })),
  );
  if (pairs.length === 0) return [];
  return tx.query<Candidate>(
    `SELECT k.key, e.id, e.type, e.name, e.country, e.wikidata,
       CASE WHEN e.type <> 'person' THEN '[]'::json ELSE coalesce((
         SELECT json_agg(json_build_object('title', r.title, 'organization', r.organization)) FROM (
           SELECT title, organization FROM roles WHERE entity_id = e.id ORDER BY stated_on DESC LIMIT 50
         ) AS r), '[]'::json) END AS roles
     FROM unnest($1::text[], $2::text[]) AS wanted(type, key)
     JOIN entity_keys AS k ON k.type = wanted.type AND k.key = wanted.key
     JOIN entities AS e ON e.id = k.entity_id`,
    [pairs.map(({ type }) => type), pairs.map(({ key }) => key)],
  );
}

async function lockKeys(
  tx: Transaction,
  fresh: readonly Arrival[],
): Promise<void> {
  const names = fresh.flatMap(({ entity, keys }) =>
    keys.map((key) => `entity:${entity.type}:${key}`),
  );
  await tx.query(
    `SELECT pg_advisory_xact_lock(hash)::text FROM (
       SELECT DISTINCT hashtextextended(name, 0) AS hash FROM unnest($1::text[]) AS name ORDER BY 1
     ) AS ordered`,
    [names],
  );
}

/** Those that the article's last version had already, so that their pages stay where they are. */
async function findLocals(
  tx: Transaction,
  placed: SaveResult,
  local: readonly Arrival[],
): Promise<Map<string, number>> {
  if (placed.outcome === "created" || local.length === 0) return new Map();
  const known = await tx.query<{ id: number; type: string; name_key: string }>(
    "SELECT id, type, name_key FROM entities WHERE local_to = $1 ORDER BY id",
    [placed.articleId],
  );
  const ids = new Map<string, number>();
  for (const { entity } of local) {
    const at = known.findIndex(
      (other) =>
        other.type === entity.type &&
        other.name_key === normalizeName(entity.name),
    );
    const [same] = at < 0 ? [] : known.splice(at, 1);
    if (same) ids.set(entity.id, same.id);
  }
  return ids;
}

/** Moscow acts for Russia: known once an article says so. */
async function linkActors(
  tx: Transaction,
  entities: readonly Entity[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const links = entities.flatMap((entity) => {
    const actor = ids.get(entity.id);
    const actsFor =
      entity.actsFor === null ? undefined : ids.get(entity.actsFor);
    return actor && actsFor && actor !== actsFor ? [{ actor, actsFor }] : [];
  });
  if (links.length === 0) return;
  await tx.query(
    `UPDATE entities AS e SET acts_for_id = link.acts_for
     FROM unnest($1::bigint[], $2::bigint[]) AS link(actor, acts_for)
     WHERE e.id = link.actor AND e.acts_for_id IS NULL`,
    [links.map(({ actor }) => actor), links.map(({ actsFor }) => actsFor)],
  );
}
