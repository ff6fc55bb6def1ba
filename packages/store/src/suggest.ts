import { normalizeName, type EntityType } from "@onrecord/core";
import type { Db } from "./db.ts";
import { decodeEntity } from "./decode-record.ts";
import { markName, type Fragment } from "./fragments.ts";
import { likePrefix } from "./like-pattern.ts";
import { parseSize } from "./pagination.ts";
import { entityJson } from "./entity-projection.ts";
import type { EntityRecord } from "./records.ts";

/** An entity whose name fits what was typed. */
export interface Suggestion {
  entity: EntityRecord;
  /** The normalised name, from the word on that fits. */
  match: string;
}

/** An entity that a search names. */
export interface EntityHit extends Suggestion {
  /** The name, or the alias that fits, with the words that were looked for. */
  fragment: Fragment;
}

/** Of names that begin so, at most this many are weighed: what one letter may cost. */
const WEIGHED = 2000;

/**
 * Suggests entities by the beginning of any word of a name, those in most articles first; where too few
 * begin so, by likeness, best first. At most `first`, 1 to 100.
 *
 * Shape: empty for what has neither letter nor digit.
 *
 * @example
 * await suggestEntities(db, "pezesh"); // Masoud Pezeshkian
 */
export async function suggestEntities(
  db: Db,
  prefix: string,
  first = 8,
): Promise<Suggestion[]> {
  const size = parseSize(first, "first") ?? 8;
  const typed = normalizeName(prefix);
  if (typed === "") return [];
  const rows = await db.query<{ node: unknown; match: string }>(
    `SELECT ${entityJson("e", "c", {})} AS node, n.name AS match
     FROM (
       SELECT DISTINCT ON (b.entity_id) b.entity_id, b.name
       FROM (SELECT entity_id, name FROM entity_names WHERE name LIKE $1 LIMIT ${WEIGHED}) AS b
       ORDER BY b.entity_id, length(b.name), b.name
     ) AS n
     JOIN entity_counts AS c ON c.entity_id = n.entity_id
     JOIN entities AS e ON e.id = n.entity_id
     ORDER BY c.article_count DESC, c.mention_count DESC, e.id
     LIMIT $2`,
    [likePrefix(typed), size],
  );
  const found = rows.map(toSuggestion);
  if (found.length >= size || typed.length < 3) return found;
  const known = found.map(({ entity }) => entity.id);
  return [
    ...found,
    ...(await findAlike(db, typed, size - found.length, known)),
  ];
}

/**
 * Finds the entities that a search names: the longest run of its words that is a name or the end of
 * one first, so that "Ortiz port treaty" finds Lena Ortiz; then as `suggestEntities` of the whole.
 *
 * @example
 * await searchEntities(db, "pezeshkian treaty"); // Masoud Pezeshkian
 */
export async function searchEntities(
  db: Db,
  query: string,
  first = 8,
  type: EntityType | null = null,
): Promise<EntityHit[]> {
  const size = parseSize(first, "first") ?? 8;
  const toHit = (suggestion: Suggestion): EntityHit => {
    const name = markName(suggestion.entity.name, query);
    return {
      ...suggestion,
      // Found by an alias: that is what shows why.
      fragment:
        name.highlights.length > 0 ? name : markName(suggestion.match, query),
    };
  };
  const runs = runsOf(normalizeName(query).split(" ").slice(0, 12));
  const rows = await db.query<{ node: unknown; match: string }>(
    `SELECT ${entityJson("e", "c", {})} AS node, n.name AS match
     FROM (
       SELECT DISTINCT ON (b.entity_id) b.entity_id, b.name FROM entity_names AS b
       WHERE b.name = ANY ($1::text[]) ORDER BY b.entity_id, length(b.name) DESC
     ) AS n
     JOIN entity_counts AS c ON c.entity_id = n.entity_id
     JOIN entities AS e ON e.id = n.entity_id
     WHERE $3::text IS NULL OR c.type = $3::text
     ORDER BY length(n.name) DESC, c.article_count DESC, e.id
     LIMIT $2`,
    [runs, size, type],
  );
  const found = rows.map(toSuggestion);
  if (found.length === size) return found.map(toHit);
  const known = new Set(found.map(({ entity }) => entity.id));
  const alike = await suggestEntities(db, query, size);
  return [
    ...found,
    ...alike.filter(
      ({ entity }) =>
        !known.has(entity.id) && (type === null || entity.type === type),
    ),
  ]
    .slice(0, size)
    .map(toHit);
}

/** All runs of words, but for single short ones. */
function runsOf(words: readonly string[]): string[] {
  return words
    .flatMap((_, from) =>
      words
        .slice(from)
        .map((__, length) => words.slice(from, from + length + 1).join(" ")),
    )
    .filter((run) => run.length > 2);
}

/** By trigrams: a typing error, another spelling. */
async function findAlike(
  db: Db,
  typed: string,
  size: number,
  known: readonly number[],
): Promise<Suggestion[]> {
  const rows = await db.query<{ node: unknown; match: string }>(
    `SELECT ${entityJson("e", "c", {})} AS node, n.name AS match
     FROM (
       SELECT DISTINCT ON (b.entity_id) b.entity_id, b.name, similarity(b.name, $1) AS likeness
       FROM entity_names AS b WHERE b.name % $1 AND NOT b.entity_id = ANY ($2::bigint[])
       ORDER BY b.entity_id, likeness DESC, b.name
     ) AS n
     JOIN entity_counts AS c ON c.entity_id = n.entity_id
     JOIN entities AS e ON e.id = n.entity_id
     ORDER BY n.likeness DESC, c.article_count DESC, e.id
     LIMIT $3`,
    [typed, [...known], size],
  );
  return rows.map(toSuggestion);
}

function toSuggestion({
  node,
  match,
}: {
  node: unknown;
  match: string;
}): Suggestion {
  return { entity: decodeEntity(node), match };
}
