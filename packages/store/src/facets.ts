import {
  articleConditions,
  TYPE_COUNTS,
  type ArticleType,
} from "./article-filter.ts";
import type { Db } from "./db.ts";
import { entityById } from "./entity-projection.ts";
import { object } from "./json-sql.ts";
import { parseSize } from "./pagination.ts";
import type { EntityRecord } from "./records.ts";
import type { SearchFilter } from "./search.ts";
import { createParams } from "./sql-params.ts";

/** How the articles that a search finds divide. Each list the most frequent first, years the newest first. */
export interface SearchFacets {
  /** How many articles were counted. */
  articleCount: number;
  /** Whether more than that fit. */
  isCapped: boolean;
  agencies: { agency: string; articleCount: number }[];
  types: { type: ArticleType; articleCount: number }[];
  years: { year: string; articleCount: number }[];
  speakers: { speaker: EntityRecord; articleCount: number }[];
}

export type FacetName = "agencies" | "types" | "years" | "speakers";

export interface FacetArgs {
  /** As in a search engine: words, "a phrase", -not, or. */
  query: string;
  filter?: SearchFilter | null;
  /** How many values a facet gives at most, 1 to 100. Default 10. */
  first?: number | null;
  /** Which facets are wanted: the others are not counted and come empty. Default all. */
  facets?: readonly FacetName[];
}

/**
 * Counting stops here, at the newest: each counted article is read with its speakers, and of a word that is in every
 * fifth article ten thousand took half a second where there are a million.
 */
const COUNTED = 2000;

/**
 * Counts the articles that a search finds by agency, type, year and speaker, by one statement.
 *
 * Shape: an agency under its most frequent spelling; articles without agency or date are in no facet of that name; an
 * article with quotes and deals counts under both types, and under each of its speakers once. Speakers known in one
 * article only are left out.
 * Errors: `InvalidArgumentError` for a size or date that is none; no query is an error.
 *
 * @example
 * const { agencies } = await searchFacets(db, { query: "pipeline", facets: ["agencies"] });
 */
export async function searchFacets(
  db: Db,
  { query, filter, first, facets }: FacetArgs,
): Promise<SearchFacets> {
  const params = createParams();
  const words = `websearch_to_tsquery('onrecord', ${params.add(query, "text")})`;
  const conditions = [
    `f.search @@ ${words}`,
    ...articleConditions("f", filter ?? {}, params),
  ];
  const limit = params.add(parseSize(first ?? 10, "first"), "integer");
  const counts: Record<FacetName, string> = {
    agencies: listOf(
      `SELECT mode() WITHIN GROUP (ORDER BY agency) AS agency, count(*) AS n FROM found
       WHERE agency IS NOT NULL GROUP BY lower(agency) ORDER BY n DESC, lower(agency) LIMIT ${limit}`,
      { agency: "v.agency" },
    ),
    types: listOf(
      Object.entries(TYPE_COUNTS)
        .map(
          ([type, column]) =>
            `SELECT '${type}' AS type, count(*) AS n FROM found WHERE ${column} > 0 HAVING count(*) > 0`,
        )
        .join(" UNION ALL "),
      { type: "v.type" },
    ),
    years: listOf(
      `SELECT to_char(ordered_on, 'YYYY') AS year, count(*) AS n FROM found
       WHERE ordered_on > '0001-01-01' GROUP BY 1 ORDER BY 1 DESC LIMIT ${limit}`,
      { year: "v.year" },
      "v.year DESC",
    ),
    speakers: listOf(
      `SELECT m.entity_id, count(*) AS n FROM found
       JOIN mentions AS m ON m.article_id = found.id AND m.quote_count > 0
       JOIN entity_counts AS c ON c.entity_id = m.entity_id AND NOT c.is_local
       GROUP BY m.entity_id ORDER BY n DESC, m.entity_id LIMIT ${limit}`,
      { speaker: entityById("v.entity_id", {}) },
    ),
  };
  const wanted = facets ?? (Object.keys(counts) as FacetName[]);
  const [row] = await db.query<{ node: Partial<SearchFacets> }>(
    `WITH found AS MATERIALIZED (
       SELECT f.id, f.agency, f.ordered_on, f.quote_count, f.deal_count, f.dispute_count
       FROM articles AS f WHERE ${conditions.join(" AND ")}
       ORDER BY f.ordered_on DESC, f.id DESC LIMIT ${COUNTED + 1}
     )
     SELECT ${object({
       articleCount: "(SELECT count(*) FROM found)",
       ...Object.fromEntries(wanted.map((name) => [name, counts[name]])),
     })} AS node, ${limit} AS size`,
    params.values,
  );
  const { articleCount = 0, ...found } = row?.node ?? {};
  return {
    agencies: [],
    types: [],
    years: [],
    speakers: [],
    ...found,
    articleCount: Math.min(articleCount, COUNTED),
    isCapped: articleCount > COUNTED,
  };
}

/** A facet's values as JSON: what names each, and how many articles there are of it. */
function listOf(
  sql: string,
  name: Record<string, string>,
  order = "v.n DESC, v.place",
): string {
  return `(SELECT coalesce(json_agg(${object({ ...name, articleCount: "v.n" })} ORDER BY ${order}), '[]'::json)
    FROM (SELECT u.*, row_number() OVER () AS place FROM (${sql}) AS u) AS v)`;
}
