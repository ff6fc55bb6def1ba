import type {
  Analysis,
  Deal,
  EntityType,
  Quote,
  TextSpan,
} from "@onrecord/core";
import type { Db } from "../db.ts";
import { InvalidArgumentError } from "../errors.ts";
import { instant } from "../json-sql.ts";
import { oneLine } from "../one-line.ts";
import { formatDealTitle } from "../save/deal-title.ts";

/** What a version of an article said, which a later one may not say any more. Offsets into its own text. */
export interface ArticleState {
  version: number;
  /** ISO 8601. */
  savedAt: string;
  /** The headline, or the first words where it has none. */
  headline: string;
  text: string;
  paragraphs: TextSpan[];
  quotes: QuoteState[];
  deals: DealState[];
  entities: EntityState[];
}

/** A quote as one version has it. */
export interface QuoteState {
  /** core's id, which stays while the quote does. */
  key: string;
  kind: Quote["kind"];
  stance: Quote["stance"];
  /** The content's parts, joined by " … ". */
  text: string;
  content: TextSpan[];
  /** The name of the speaker, or the words of the copy where it is not known who that is; null where there are none. */
  speaker: string | null;
}

/** A deal as one version has it. */
export interface DealState {
  key: string;
  kind: Deal["kind"];
  status: Deal["status"];
  title: string;
  /** In the words of the copy. */
  value: string | null;
  /** EDTF. */
  date: string | null;
  evidence: TextSpan[];
}

/** An entity as one version names it. */
export interface EntityState {
  /** Its name in addresses. */
  slug: string;
  type: EntityType;
  name: string;
  /** "foreign minister, Norland". */
  roles: string[];
}

/** Which version: by its number, or the one that was shown at an instant, ISO 8601. */
export type WhichVersion = { version: number } | { at: string };

interface VersionRow extends Record<string, unknown> {
  version: number;
  savedAt: string;
  text: string;
  analysis: Analysis;
  entitySlugs: Record<string, string>;
}

const INSTANT =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * Loads what a version of an article said, by one statement; null where there is no such version.
 *
 * Errors: `InvalidArgumentError` for an instant that is none.
 *
 * @example
 * await loadArticleState(db, articleId, { at: "2025-10-21T08:30:00Z" });
 */
export async function loadArticleState(
  db: Db,
  articleId: number,
  which: WhichVersion,
): Promise<ArticleState | null> {
  const [condition, value] =
    "at" in which
      ? ["v.saved_at <= $2::timestamptz", parseInstant(which.at)]
      : ["v.version = $2::integer", which.version];
  const [row] = await db.query<VersionRow>(
    `SELECT v.version, ${instant("v.saved_at")} AS "savedAt", v.text, v.analysis, (
       SELECT coalesce(json_object_agg(known.key, e.slug), '{}'::json)
       FROM jsonb_each_text(v.entity_ids) AS known JOIN entities AS e ON e.id = known.value::bigint
     ) AS "entitySlugs"
     FROM article_versions AS v WHERE v.article_id = $1 AND ${condition}
     ORDER BY v.version DESC LIMIT 1`,
    [articleId, value],
  );
  return row ? toState(row) : null;
}

/** The instant, without what a database takes to be out of its range. */
function parseInstant(at: string): string {
  if (INSTANT.test(at) && !Number.isNaN(Date.parse(at))) return at;
  throw new InvalidArgumentError(
    "time",
    "time must be an instant with its time zone, such as 2025-10-21T08:30:00Z.",
  );
}

function toState(row: VersionRow): ArticleState {
  const { version, savedAt, text, analysis, entitySlugs } = row;
  const { article, entities, quotes, deals } = analysis;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    version,
    savedAt,
    headline: oneLine(article.headline?.text ?? text.slice(0, 100)),
    text,
    paragraphs: article.paragraphs.map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
    })),
    quotes: quotes.map(({ id, kind, stance, content, speaker }) => ({
      key: id,
      kind,
      stance,
      text: content.map((part) => oneLine(part.text)).join(" … "),
      content,
      speaker: names.get(speaker?.entityId ?? "") ?? speaker?.text ?? null,
    })),
    deals: deals.map((deal) => ({
      key: deal.id,
      kind: deal.kind,
      status: deal.status,
      title: formatDealTitle(deal),
      value: deal.value?.text ?? null,
      date: deal.date?.value ?? null,
      evidence: deal.evidence,
    })),
    entities: entities.flatMap(({ id, type, name, roles }) => {
      const slug = entitySlugs[id];
      if (slug === undefined) return [];
      const titles = roles.map(({ title, organization }) =>
        organization === null ? title : `${title}, ${organization}`,
      );
      return [{ slug, type, name, roles: [...new Set(titles)].sort() }];
    }),
  };
}
