import { choose, object } from "./json-sql.ts";
import type { EntitySelect } from "./selection.ts";

export function entityJson(
  e: string,
  counts: string,
  select: EntitySelect,
  pages: Record<string, string> = {},
): string {
  const plain = {
    id: `${e}.id`,
    slug: `${e}.slug`,
    type: `${e}.type`,
    name: `${e}.name`,
    country: `${e}.country`,
    wikidata: `${e}.wikidata`,
    actsForId: `${e}.acts_for_id`,
    isLocal: `${counts}.is_local`,
    articleCount: `${counts}.article_count`,
    mentionCount: `${counts}.mention_count`,
    quoteCount: `${counts}.quote_count`,
    dealCount: `${counts}.deal_count`,
  };
  return object({
    ...choose(plain, select.fields),
    ...(select.aliases && {
      aliases: `(SELECT coalesce(json_agg(l.alias ORDER BY l.alias), '[]'::json)
        FROM entity_aliases AS l WHERE l.entity_id = ${e}.id)`,
    }),
    ...(select.roles && { roles: rolesJson(e) }),
    ...pages,
  });
}

/** The entity of an id in another row; NULL where that is NULL. */
export function entityById(id: string, select: EntitySelect): string {
  const json = entityJson("e", "c", select);
  // The counts change often and stand in a table of their own; it is read where they are asked for.
  const counts = /\bc\./u.test(json)
    ? "JOIN entity_counts AS c ON c.entity_id = e.id"
    : "";
  return `(SELECT ${json} FROM entities AS e ${counts} WHERE e.id = ${id})`;
}

/**
 * One row a role, however many articles state it, with the newest article's proof. An article that says
 * "the president" gives the same role as one that says of what: it counts with the fuller one, the newest
 * where there are several, and the fuller one's words are the proof.
 */
function rolesJson(e: string): string {
  return `(SELECT coalesce(json_agg(${object({
    title: "r.title",
    organization: "r.organization",
    basis: "r.basis",
    former: "r.former",
    from: "r.first_on",
    to: "r.last_on",
    articleCount: "r.article_count",
    articleId: "r.article_id",
    evidence: "r.evidence",
  })} ORDER BY r.last_on DESC NULLS LAST, r.article_count DESC, r.title), '[]'::json)
    FROM (
      SELECT s.*, row_number() OVER (PARTITION BY s.title_key, s.organization_key, s.former ORDER BY s.organization IS NULL, s.stated_on DESC, s.article_id DESC, s.position) AS place,
        nullif(min(s.stated_on) OVER role, '0001-01-01') AS first_on,
        nullif(max(s.stated_on) OVER role, '0001-01-01') AS last_on,
        count(*) OVER role AS article_count
      FROM (
        SELECT o.*, lower(o.title) AS title_key,
          lower(coalesce(o.organization, first_value(o.organization) OVER (
            PARTITION BY lower(o.title), o.former
            ORDER BY o.organization IS NULL, o.stated_on DESC, o.article_id DESC, o.position
          ), '')) AS organization_key
        FROM roles AS o WHERE o.entity_id = ${e}.id ORDER BY o.stated_on DESC LIMIT 1000
      ) AS s
      WINDOW role AS (PARTITION BY s.title_key, s.organization_key, s.former)
    ) AS r WHERE r.place = 1)`;
}
