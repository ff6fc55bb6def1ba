import {
  findMeetingKeys,
  normalizeName,
  resolveIdentity,
  type Analysis,
  type Entity,
  type KnownEntity,
} from "@onrecord/core";
import { draftEntity, enrichDraft, type EntityDraft } from "./entity-draft.ts";
import type { SaveResult } from "./save-result.ts";

/** An entity of ours that an article's entity may be, and the key under which it was found. */
export interface Candidate extends KnownEntity {
  key: string;
  actsForId: number | null;
}

/** An entity that is known in one article only. */
export interface LocalEntity {
  id: number;
  articleId: number;
  type: string;
  nameKey: string;
}

/** An article's entity and the keys under which others meet it: none where it is known here only. */
interface Arrival {
  entity: Entity;
  keys: string[];
}

/** An article whose entities come in. */
export interface Arriving {
  placed: SaveResult;
  arrivals: readonly Arrival[];
}

/** Which entity of ours each of the batch's entities is. */
export interface MeetingPlan {
  /** For each article, by the analysis's ids. */
  drafts: Map<string, EntityDraft>[];
  /** Every key by which this batch came to an entity that is to be made, by its name. */
  freshKeys: Map<string, EntityKey>;
}

export function arrive(analysis: Analysis, placed: SaveResult): Arriving {
  const arrivals = analysis.entities.map((entity) => ({
    entity,
    keys: findMeetingKeys(entity),
  }));
  return { placed, arrivals };
}

/** Under what an entity is met. */
export interface EntityKey {
  type: string;
  key: string;
}

/** How a type and a key are written as one. */
export function keyName({ type, key }: EntityKey): string {
  return `entity:${type}:${key}`;
}

/** Decides one article after the other, each knowing what those before it told: as if they were saved one by one. */
export function planMeeting(
  batch: readonly Arriving[],
  candidates: readonly Candidate[],
  locals: readonly LocalEntity[],
): MeetingPlan {
  const register = registerOf(candidates);
  const freshKeys = new Map<string, EntityKey>();
  let nextId = -1;
  const add = (draft: EntityDraft, keys: readonly string[]) => {
    for (const key of keys) {
      const name = keyName({ type: draft.type, key });
      register.set(name, (register.get(name) ?? new Set()).add(draft));
      if (draft.id < 0) freshKeys.set(name, { type: draft.type, key });
    }
  };
  const drafts = batch.map(({ placed, arrivals }) => {
    const { met, fresh, local } = decide(arrivals, register);
    const found = new Map<string, EntityDraft>();
    for (const { entity, keys, draft } of met) {
      enrichDraft(draft, entity, keys);
      found.set(entity.id, draft);
      add(draft, keys);
    }
    for (const { entity, keys, twins } of fresh) {
      const draft = draftEntity(entity, keys, placed, nextId--);
      for (const { id } of [entity, ...twins]) found.set(id, draft);
      add(draft, keys);
    }
    const known = locals.filter((e) => e.articleId === placed.articleId);
    for (const { entity } of local) {
      const draft = draftEntity(entity, [], placed, nextId--);
      draft.id = takeLocal(known, entity) ?? draft.id;
      found.set(entity.id, draft);
    }
    return found;
  });
  return { drafts, freshKeys };
}

function registerOf(
  candidates: readonly Candidate[],
): Map<string, Set<EntityDraft>> {
  const register = new Map<string, Set<EntityDraft>>();
  const drafts = new Map<number, EntityDraft>();
  for (const { key, ...known } of candidates) {
    const draft = drafts.get(known.id) ?? {
      ...known,
      roles: [...known.roles],
      keys: new Set(),
      aliases: new Set(),
      isChanged: false,
      slugs: [],
      localTo: null,
    };
    drafts.set(known.id, draft);
    const name = keyName({ type: known.type, key });
    register.set(name, (register.get(name) ?? new Set()).add(draft));
  }
  return register;
}

interface Decisions {
  met: (Arrival & { draft: EntityDraft })[];
  /** New, with those of the same article that are the same thing. */
  fresh: (Arrival & { twins: Entity[] })[];
  local: Arrival[];
}

function decide(
  arrivals: readonly Arrival[],
  register: ReadonlyMap<string, ReadonlySet<EntityDraft>>,
): Decisions {
  const decisions: Decisions = { met: [], fresh: [], local: [] };
  const taken = new Set<number>();
  for (const arrival of arrivals) {
    const { entity, keys } = arrival;
    const known = new Map<number, EntityDraft>();
    for (const key of keys)
      for (const draft of register.get(keyName({ type: entity.type, key })) ??
        [])
        // Two persons whom the article tells apart are not made one here.
        if (!taken.has(draft.id)) known.set(draft.id, draft);
    const identity = resolveIdentity(entity, [...known.values()]);
    const draft =
      identity.outcome === "met" ? known.get(identity.id) : undefined;
    if (draft) {
      decisions.met.push({ ...arrival, draft });
      if (entity.type === "person") taken.add(draft.id);
    } else if (keys.length === 0 || identity.outcome === "unsure")
      decisions.local.push(arrival);
    else addFresh(decisions, arrival);
  }
  return decisions;
}

/** "Norway" and "the Kingdom of Norway" of one article are one new entity. Persons are as many as the article says. */
function addFresh({ fresh }: Decisions, arrival: Arrival): void {
  const { entity, keys } = arrival;
  const twin = fresh.find(
    (other) =>
      entity.type !== "person" &&
      other.entity.type === entity.type &&
      other.keys.some((key) => keys.includes(key)),
  );
  if (!twin) {
    fresh.push({ ...arrival, twins: [] });
    return;
  }
  twin.twins.push(entity);
  twin.entity = {
    ...twin.entity,
    aliases: [...twin.entity.aliases, entity.name, ...entity.aliases],
  };
}

/** One that the article's last version had already, so that its page stays where it is. */
function takeLocal(known: LocalEntity[], entity: Entity): number | undefined {
  const at = known.findIndex(
    (other) =>
      other.type === entity.type &&
      other.nameKey === normalizeName(entity.name),
  );
  return at < 0 ? undefined : known.splice(at, 1)[0]?.id;
}
