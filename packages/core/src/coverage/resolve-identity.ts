import type { Entity, Role } from "../document/entity.ts";
import { normalizeName } from "./normalize-name.ts";

/** What is known of an entity that other articles told of. */
export interface KnownEntity {
  /** The store's own id. */
  id: number;
  type: Entity["type"];
  name: string;
  country: string | null;
  wikidata: string | null;
  roles: readonly Pick<Role, "title" | "organization">[];
}

/** `met`: it is that known entity. `new`: it is none of them. `unsure`: it may be several of them. */
export type Identity =
  { outcome: "met"; id: number } | { outcome: "new" } | { outcome: "unsure" };

type Newcomer = Pick<
  Entity,
  "type" | "name" | "country" | "wikidata" | "roles"
>;

/**
 * Decides whether an entity of one article is one that other articles told of.
 *
 * `known` are those that share a key with it (`findMeetingKeys`). Silence over error: a contradiction
 * keeps two apart, and where several fit equally well it is nobody's.
 *
 * - Another Wikidata item, another type or, for what has a country, another country: not the same.
 * - Persons whose roles have nothing in common are not the same, unless the country is: a minister
 *   who becomes president stays one person, two men called John Smith with different offices stay two.
 * - Of several that fit, the one with most in common.
 *
 * Errors: never throws.
 *
 * @example
 * resolveIdentity(mayor, [{ id: 7, type: "person", name: "Lena Ortiz", country: null, wikidata: null, roles: [] }])
 * // { outcome: "met", id: 7 }
 */
export function resolveIdentity(
  entity: Newcomer,
  known: readonly KnownEntity[],
): Identity {
  const fitting = known
    .filter((other) => !contradicts(entity, other))
    .map((other) => ({ id: other.id, weight: weigh(entity, other) }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  const [best, second] = fitting;
  if (!best) return { outcome: "new" };
  if (second && second.weight === best.weight) return { outcome: "unsure" };
  return { outcome: "met", id: best.id };
}

function contradicts(entity: Newcomer, other: KnownEntity): boolean {
  if (entity.type !== other.type) return true;
  if (entity.wikidata && other.wikidata)
    return entity.wikidata !== other.wikidata;
  if (entity.country && other.country && entity.country !== other.country)
    return true;
  if (entity.type !== "person") return false;
  if (entity.roles.length === 0 || other.roles.length === 0) return false;
  const sameCountry =
    entity.country !== null && entity.country === other.country;
  return !sameCountry && !haveRoleInCommon(entity.roles, other.roles);
}

function weigh(entity: Newcomer, other: KnownEntity): number {
  let weight = 0;
  if (entity.wikidata && entity.wikidata === other.wikidata) weight += 8;
  if (haveRoleInCommon(entity.roles, other.roles)) weight += 4;
  if (entity.country && entity.country === other.country) weight += 2;
  if (normalizeName(entity.name) === normalizeName(other.name)) weight += 1;
  return weight;
}

type Post = Pick<Role, "title" | "organization">;

function haveRoleInCommon(
  some: readonly Post[],
  others: readonly Post[],
): boolean {
  return some.some((a) => others.some((b) => isSamePost(a, b)));
}

/** The same body, or the same title where only one of the two names its body. */
function isSamePost(a: Post, b: Post): boolean {
  const bodyA = normalizeName(a.organization ?? "");
  const bodyB = normalizeName(b.organization ?? "");
  if (bodyA !== "" && bodyB !== "")
    return bodyA === bodyB || hasWords(bodyA, bodyB) || hasWords(bodyB, bodyA);
  return normalizeName(a.title) === normalizeName(b.title);
}

/** "Security Council" is in "Supreme National Security Council"; one word, as a town's, says too little. */
function hasWords(whole: string, part: string): boolean {
  return part.includes(" ") && ` ${whole} `.includes(` ${part} `);
}
