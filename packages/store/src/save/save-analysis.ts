import type { Db, Transaction } from "../db.ts";
import { StoreError, ConnectionError } from "../errors.ts";
import {
  draftArticle,
  takeDistinct,
  type ArticleDraft,
} from "./article-draft.ts";
import { forgetFacts, updateCounts } from "./counts.ts";
import { evidenceOf } from "./evidence.ts";
import { groupSaved } from "../copies/group-saved.ts";
import { placeArticles } from "./place-articles.ts";
import { recordChanges } from "./record-changes.ts";
import { noticeOf, type SaveInput, type SaveResult } from "./save-result.ts";
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

/** What is to be done in the same transaction that saves these articles, so that both are done or neither. */
export type Alongside = (
  tx: Transaction,
  inputs: readonly SaveInput[],
  results: readonly SaveResult[],
) => Promise<void>;

/**
 * Saves several articles in one transaction: all or none, and with the same outcome as one after the
 * other. A few statements for all of them, so much quicker than one by one; on the embedded engine
 * reads wait for the whole of it, so keep to about ten where somebody reads.
 */
export function saveAnalyses(
  db: Db,
  inputs: readonly SaveInput[],
  alongside?: Alongside,
): Promise<SaveResult[]> {
  const drafts = inputs.map(draftArticle);
  return db.transaction(async (tx) => {
    const results: SaveResult[] = [];
    while (results.length < drafts.length) {
      const next = takeDistinct(drafts.slice(results.length));
      results.push(...(await saveDistinct(tx, next)));
    }
    await alongside?.(tx, inputs, results);
    await groupSaved(tx, drafts, results);
    await recordChanges(tx, results.flatMap(noticeOf));
    return results;
  });
}

/**
 * Saves several articles, and where one of them cannot be saved the others all the same. Gives for each
 * what became of it, in their order: a `StoreError` where it was not saved.
 *
 * Errors: never rejects for what the database says.
 *
 * @example
 * for (const outcome of await saveEach(db, inputs))
 *   if (outcome instanceof StoreError) console.error(outcome.message);
 */
export async function saveEach(
  db: Db,
  inputs: readonly SaveInput[],
  alongside?: Alongside,
): Promise<(SaveResult | StoreError)[]> {
  if (inputs.length === 0) return [];
  try {
    return await saveAnalyses(db, inputs, alongside);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (inputs.length === 1 || error instanceof ConnectionError)
      return inputs.map(() => error);
    const half = Math.ceil(inputs.length / 2);
    return [
      ...(await saveEach(db, inputs.slice(0, half), alongside)),
      ...(await saveEach(db, inputs.slice(half), alongside)),
    ];
  }
}

/** Saves articles of which none is another's next version; where that shows only now, the first of them. */
async function saveDistinct(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
): Promise<SaveResult[]> {
  const results = await placeArticles(tx, drafts);
  const changed = drafts.flatMap(({ analysis, row }, at) => {
    const placed = results[at];
    return placed && placed.outcome !== "unchanged"
      ? [{ analysis, row, placed }]
      : [];
  });
  if (changed.length === 0) return results;
  const before = await forgetFacts(
    tx,
    changed.flatMap(({ placed }) =>
      placed.outcome === "updated" ? [placed.articleId] : [],
    ),
  );
  const { ids, createdCount } = await meetEntities(tx, changed);
  const writings = changed.map(({ analysis, row, placed }, at) => ({
    analysis,
    articleId: placed.articleId,
    version: placed.version,
    row,
    ids: ids[at] ?? new Map<string, number>(),
    findEvidence: evidenceOf(analysis.article),
  }));
  const mentions = await writeAnnotations(tx, writings);
  await writeQuotes(tx, writings);
  await writeDeals(tx, writings);
  const counted = changed.map((article, at) => ({
    ...article,
    mentions: mentions[at] ?? [],
  }));
  await updateCounts(tx, counted, before, createdCount);
  return results;
}
