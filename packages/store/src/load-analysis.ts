import type { Analysis } from "@onrecord/core";
import type { Db } from "./db.ts";
import { instant } from "./json-sql.ts";

/** An article's newest analysis as core gave it, and which of our entities its entities are. */
export interface StoredAnalysis {
  slug: string;
  version: number;
  /** When its first version was saved. ISO 8601. */
  ingestedAt: string;
  /** When this version was saved. ISO 8601. */
  updatedAt: string;
  analysis: Analysis;
  /** The slugs of our entities by the analysis's own ids: `{ e1: "mara-lind" }`. */
  entitySlugs: Readonly<Record<string, string>>;
}

type AnalysisRow = Omit<StoredAnalysis, "analysis"> & {
  text: string;
  analysis: Analysis;
};

/**
 * Loads the whole newest analysis of the article with this slug, by one statement; null where there is none.
 *
 * Shape: core's model, byte for byte what `analyzeArticle` gave, but for what PostgreSQL cannot hold: NUL and half a
 * surrogate pair stand as U+FFFD.
 * Errors: a `StoreError` where the database does not answer.
 *
 * @example
 * const stored = await loadAnalysis(db, "norland-and-sudria-sign-harbour-pact");
 */
export async function loadAnalysis(
  db: Db,
  slug: string,
): Promise<StoredAnalysis | null> {
  const [row] = await db.query<AnalysisRow & Record<string, unknown>>(
    `SELECT a.slug, a.version, ${instant("a.ingested_at")} AS "ingestedAt", ${instant("a.updated_at")} AS "updatedAt",
       v.text, v.analysis, (
         SELECT coalesce(json_object_agg(known.key, e.slug), '{}'::json)
         FROM jsonb_each_text(v.entity_ids) AS known JOIN entities AS e ON e.id = known.value::bigint
       ) AS "entitySlugs"
     FROM articles AS a JOIN article_versions AS v ON v.article_id = a.id AND v.version = a.version
     WHERE a.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const { text, analysis, ...rest } = row;
  return {
    ...rest,
    analysis: { ...analysis, article: { ...analysis.article, text } },
  };
}
