import type { Analysis } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { ConflictError } from "../errors.ts";
import type { ArticleRow } from "./article-row.ts";
import { NO_DAY } from "./article-row.ts";
import type { SaveResult } from "./save-result.ts";
import { articleSlugs } from "./slugs.ts";

interface Place {
  analysis: Analysis;
  row: ArticleRow;
  source: string | null;
  slug: string | null;
}

interface Known {
  id: number;
  slug: string;
  version: number;
  source: string | null;
  content_hash: string;
}

/** Finds the article that this content belongs to, or makes one. Its facts are not written yet. */
export async function placeArticle(
  tx: Transaction,
  place: Place,
): Promise<SaveResult> {
  const { row, source, slug } = place;
  await lockContent(tx, [
    `content:${row.contentHash}`,
    ...(source === null ? [] : [`source:${source}`]),
    ...(slug === null ? [] : [`slug:${slug}`]),
  ]);
  const known = await findKnown(tx, place);
  if (!known) return createArticle(tx, place);
  const version = known.version;
  if (known.content_hash === row.contentHash)
    return {
      outcome: "unchanged",
      articleId: known.id,
      slug: known.slug,
      version,
    };
  await updateArticle(tx, known.id, place);
  return {
    outcome: "updated",
    articleId: known.id,
    slug: known.slug,
    version: version + 1,
  };
}

/** Two saves of one article take turns, so that the second sees what the first did. */
async function lockContent(tx: Transaction, keys: string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hash)::text
     FROM (SELECT hashtextextended(key, 0) AS hash FROM unnest($1::text[]) AS key ORDER BY 1) AS ordered`,
    [keys],
  );
}

async function findKnown(
  tx: Transaction,
  { row, source, slug }: Place,
): Promise<Known | null> {
  const known = await tx.query<Known>(
    `SELECT id, slug, version, source, content_hash FROM articles
     WHERE source = $1 OR slug = $2 OR content_hash = $3
     ORDER BY id`,
    [source, slug, row.contentHash],
  );
  const bySource = known.find(
    (article) => source !== null && article.source === source,
  );
  if (bySource) return bySource;
  const bySlug = known.find(
    (article) =>
      article.slug === slug && (source === null || article.source === null),
  );
  return (
    bySlug ??
    known.find((article) => article.content_hash === row.contentHash) ??
    null
  );
}

const COLUMNS = `content_hash, headline, excerpt, language, agency, byline, dateline, published, filed, ordered_on, search`;
const VALUES = `$1::text, $2::text, $3::text, $4::text, $5::text, $6::text[], $7::jsonb, $8::jsonb, $9::jsonb, $10::date,
  setweight(to_tsvector('onrecord', $2::text), 'A') || setweight(to_tsvector('onrecord', $11::text), 'B')`;

function valuesOf({ row, analysis: { article } }: Place) {
  const { dateline } = article;
  return [
    row.contentHash,
    row.headline,
    row.excerpt,
    article.language,
    row.agency,
    article.byline.map((author) => author.text),
    dateline && { ...dateline },
    article.publishedOn && { ...article.publishedOn },
    dateline?.filedOn ? { ...dateline.filedOn } : null,
    row.orderedOn,
    row.body,
  ];
}

async function createArticle(
  tx: Transaction,
  place: Place,
): Promise<SaveResult> {
  const { row, source, slug } = place;
  const slugs = articleSlugs({
    wanted: slug,
    headline: row.headline,
    day: row.orderedOn === NO_DAY ? null : row.orderedOn,
    contentHash: row.contentHash,
  });
  // Another save may take the slug between the look and the insert; then the next look sees it.
  for (let tried = 0; tried < 5; tried += 1) {
    const [made] = await tx.query<{ id: number; slug: string }>(
      `INSERT INTO articles (slug, source, ${COLUMNS})
       SELECT wished.slug, $13::text, ${VALUES}
       FROM unnest($12::text[]) WITH ORDINALITY AS wished(slug, place)
       WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.slug = wished.slug)
       ORDER BY wished.place LIMIT 1
       ON CONFLICT (slug) DO NOTHING
       RETURNING id, slug`,
      [...valuesOf(place), slugs, source],
    );
    if (made)
      return {
        outcome: "created",
        articleId: made.id,
        slug: made.slug,
        version: 1,
      };
  }
  throw new ConflictError(`No slug is free for the article "${row.headline}"`);
}

async function updateArticle(
  tx: Transaction,
  id: number,
  place: Place,
): Promise<void> {
  await tx.query(
    `UPDATE articles SET (${COLUMNS}) = ROW(${VALUES}),
       source = coalesce(source, $13), version = version + 1, updated_at = now()
     WHERE id = $12`,
    [...valuesOf(place), id, place.source],
  );
}
