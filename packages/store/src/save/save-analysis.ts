import type { Db, Transaction } from "../db.ts";
import { articleRow } from "./article-row.ts";
import { forgetFacts, updateCounts } from "./counts.ts";
import { evidenceOf } from "./evidence.ts";
import { placeArticle } from "./place-article.ts";
import type { SaveInput, SaveResult } from "./save-result.ts";
import { meetEntities } from "./meet-entities.ts";
import { writeAnnotations } from "./write-annotations.ts";
import { writeDeals } from "./write-deals.ts";
import { writeQuotes } from "./write-quotes.ts";

/**
 * Saves one article's analysis in one transaction: article, version, entities, facts and counts.
 *
 * Shape: `unchanged` where the same content is there already, `updated` where the source (or, without
 * one, the slug) is known with other content: that makes a new version, and the old one is kept.
 * A quote or deal whose core id stays keeps its row and its id.
 * Errors: `ConnectionError`, `ConflictError`; then nothing was saved.
 *
 * @example
 * const { slug } = await saveAnalysis(db, { analysis: analyzeArticle(text), source: path });
 */
export async function saveAnalysis(
  db: Db,
  input: SaveInput,
): Promise<SaveResult> {
  const [result] = await saveAnalyses(db, [input]);
  if (!result) throw new Error("A save of one article must have one result");
  return result;
}

/**
 * Saves several articles in one transaction: all or none. Quicker than one by one; on the embedded
 * engine reads wait for the whole of it, so keep to about ten.
 */
export function saveAnalyses(
  db: Db,
  inputs: readonly SaveInput[],
): Promise<SaveResult[]> {
  return db.transaction(async (tx) => {
    const results: SaveResult[] = [];
    for (const input of inputs) results.push(await saveOne(tx, input));
    return results;
  });
}

async function saveOne(tx: Transaction, input: SaveInput): Promise<SaveResult> {
  const { analysis, source = null, slug = null } = input;
  const row = articleRow(analysis);
  const placed = await placeArticle(tx, { analysis, row, source, slug });
  const { outcome, articleId } = placed;
  if (outcome === "unchanged") return placed;

  const before = outcome === "updated" ? await forgetFacts(tx, articleId) : [];
  const { ids, createdCount } = await meetEntities(tx, analysis, placed);
  const writing = {
    analysis,
    articleId,
    version: placed.version,
    row,
    ids,
    findEvidence: evidenceOf(analysis.article),
  };
  const mentions = await writeAnnotations(tx, writing);
  await writeQuotes(tx, writing);
  await writeDeals(tx, writing);
  await updateCounts(tx, { placed, analysis, before, mentions, createdCount });
  return placed;
}
