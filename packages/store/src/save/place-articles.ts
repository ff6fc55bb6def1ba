import type { Transaction } from "../db.ts";
import { ConflictError, WithdrawnError } from "../errors.ts";
import { toJson } from "../json.ts";
import { instant } from "../json-sql.ts";
import { namesOf, type ArticleDraft } from "./article-draft.ts";
import type { SaveResult } from "./save-result.ts";

interface Known {
  id: number;
  slug: string;
  version: number;
  source: string | null;
  content_hash: string;
}

/**
 * Finds for each article the one that its content belongs to, or makes one. Facts are not written yet. Gives the
 * results of the first of them only where a later one belongs to an article that an earlier one changes.
 */
export async function placeArticles(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
): Promise<SaveResult[]> {
  await lockNames(tx, drafts.flatMap(namesOf));
  const known = await loadKnown(tx, drafts);
  const results: SaveResult[] = [];
  const changing = new Map<number, ArticleDraft>();
  const creating: { draft: ArticleDraft; result: SaveResult }[] = [];
  for (const draft of drafts) {
    const found = findKnown(known, draft);
    if (found && changing.has(found.id)) break;
    const isSame = found?.content_hash === draft.row.contentHash;
    const result: SaveResult = found
      ? {
          outcome: isSame ? "unchanged" : "updated",
          articleId: found.id,
          slug: found.slug,
          version: isSame ? found.version : found.version + 1,
        }
      : { outcome: "created", articleId: 0, slug: "", version: 1 };
    if (!found) creating.push({ draft, result });
    else if (!isSame) changing.set(found.id, draft);
    results.push(result);
  }
  await refuseWithdrawn(
    tx,
    creating.map(({ draft }) => draft),
  );
  if (changing.size > 0) await updateArticles(tx, changing);
  if (creating.length > 0) await createArticles(tx, creating);
  return results;
}

/** Two saves of one article take turns, so that the second sees what the first did. */
export async function lockNames(
  tx: Transaction,
  names: readonly string[],
): Promise<void> {
  await tx.query(
    `SELECT count(pg_advisory_xact_lock(hash))
     FROM (SELECT hashtextextended(name, 0) AS hash FROM unnest($1::text[]) AS name ORDER BY 1) AS ordered`,
    [names],
  );
}

async function loadKnown(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
): Promise<Known[]> {
  const columns = "id, slug, version, source, content_hash";
  return tx.query<Known>(
    `SELECT ${columns} FROM articles WHERE source = ANY ($1::text[])
     UNION SELECT ${columns} FROM articles WHERE slug = ANY ($2::text[])
     UNION SELECT ${columns} FROM articles WHERE content_hash = ANY ($3::text[])
     ORDER BY id`,
    draftedNames(drafts),
  );
}

function draftedNames(drafts: readonly ArticleDraft[]): string[][] {
  return [
    drafts.flatMap(({ source }) => source ?? []),
    drafts.flatMap(({ slug }) => slug ?? []),
    drafts.map(({ row }) => row.contentHash),
  ];
}

function findKnown(
  known: readonly Known[],
  { row, source, slug }: ArticleDraft,
): Known | undefined {
  return (
    known.find((other) => source !== null && other.source === source) ??
    known.find(
      (other) =>
        other.slug === slug && (source === null || other.source === null),
    ) ??
    known.find((other) => other.content_hash === row.contentHash)
  );
}

/** What was withdrawn stays so, under its source, its slug and its content. */
async function refuseWithdrawn(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const [gone] = await tx.query<{
    slug: string;
    headline: string;
    reason: string;
    withdrawnAt: string;
  }>(
    `SELECT slug, headline, reason, ${instant("withdrawn_at")} AS "withdrawnAt" FROM withdrawals
     WHERE source = ANY ($1::text[]) OR slug = ANY ($2::text[]) OR content_hash = ANY ($3::text[]) LIMIT 1`,
    draftedNames(drafts),
  );
  if (gone) throw new WithdrawnError(gone);
}

const COLUMNS =
  "content_hash, headline, excerpt, language, agency, byline, dateline, published, filed, ordered_on, search";
const RECORD = `r(position int, id bigint, source text, slug text, content_hash text, headline text, excerpt text, language text,
  agency text, byline text[], dateline jsonb, published jsonb, filed jsonb, ordered_on date, body text)`;
const VALUES = `r.content_hash, r.headline, r.excerpt, r.language, r.agency, r.byline, r.dateline, r.published, r.filed, r.ordered_on,
  setweight(to_tsvector('onrecord', r.headline), 'A') || setweight(to_tsvector('onrecord', r.body), 'B')`;

function recordOf({ row, source, analysis: { article } }: ArticleDraft) {
  const { dateline } = article;
  return {
    source,
    content_hash: row.contentHash,
    headline: row.headline,
    excerpt: row.excerpt,
    language: article.language,
    agency: row.agency,
    byline: article.byline.map((author) => author.text),
    dateline,
    published: article.publishedOn,
    filed: dateline?.filedOn ?? null,
    ordered_on: row.orderedOn,
    body: row.body,
  };
}

async function createArticles(
  tx: Transaction,
  creating: readonly { draft: ArticleDraft; result: SaveResult }[],
): Promise<void> {
  let waiting = creating;
  // Another save may take a slug between the look and the insert; then the next look sees it.
  for (let tried = 0; tried < 5; tried += 1) {
    const taken = await loadTaken(tx, waiting);
    const chosen = new Map<string, (typeof creating)[number]>();
    for (const article of waiting) {
      const slug = article.draft.slugs.find((wish) => !taken.has(wish));
      if (slug === undefined) continue;
      taken.add(slug);
      chosen.set(slug, article);
    }
    const rows = [...chosen].map(([slug, { draft }], position) => ({
      ...recordOf(draft),
      slug,
      position,
    }));
    const made = await tx.query<{ id: number; slug: string }>(
      `INSERT INTO articles (slug, source, ${COLUMNS})
       SELECT r.slug, r.source, ${VALUES} FROM json_to_recordset($1) AS ${RECORD} ORDER BY r.position
       ON CONFLICT (slug) DO NOTHING
       RETURNING id, slug`,
      [toJson(rows)],
    );
    for (const { id, slug } of made)
      Object.assign(chosen.get(slug)?.result ?? {}, { articleId: id, slug });
    waiting = waiting.filter(({ result }) => result.articleId === 0);
    if (waiting.length === 0) return;
  }
  throw new ConflictError(
    `No slug is free for the article "${waiting[0]?.draft.row.headline}"`,
  );
}

async function loadTaken(
  tx: Transaction,
  articles: readonly { draft: ArticleDraft }[],
): Promise<Set<string>> {
  const rows = await tx.query<{ slug: string }>(
    `SELECT slug FROM articles WHERE slug = ANY ($1::text[])
     UNION SELECT slug FROM withdrawals WHERE slug = ANY ($1::text[])`,
    [articles.flatMap(({ draft }) => draft.slugs)],
  );
  return new Set(rows.map(({ slug }) => slug));
}

async function updateArticles(
  tx: Transaction,
  changing: ReadonlyMap<number, ArticleDraft>,
): Promise<void> {
  const rows = [...changing].map(([id, draft]) => ({ ...recordOf(draft), id }));
  await tx.query(
    `UPDATE articles AS a SET (${COLUMNS}) = ROW(${VALUES}),
       source = coalesce(a.source, r.source), version = a.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS ${RECORD} WHERE a.id = r.id`,
    [toJson(rows)],
  );
}
