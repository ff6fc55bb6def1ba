import type { Analysis } from "@onrecord/core";
import { articleRow, NO_DAY, type ArticleRow } from "./article-row.ts";
import type { SaveInput } from "./save-result.ts";
import { articleSlugs } from "./slugs.ts";

/** An article that is to be saved: nothing has been asked of the database yet. */
export interface ArticleDraft {
  analysis: Analysis;
  row: ArticleRow;
  source: string | null;
  /** The slug that was wished for. */
  slug: string | null;
  /** The slugs that it may get, the best first. */
  slugs: readonly string[];
}

export function draftArticle(input: SaveInput): ArticleDraft {
  const { analysis, source = null, slug = null } = input;
  const row = articleRow(analysis);
  const slugs = articleSlugs({
    wanted: slug,
    headline: row.headline,
    day: row.orderedOn === NO_DAY ? null : row.orderedOn,
    contentHash: row.contentHash,
  });
  return { analysis, row, source, slug, slugs };
}

/** What says that two saves are of one article: its content, its source, the slug it is known by. */
export function namesOf({ row, source, slug }: ArticleDraft): string[] {
  return [
    `content:${row.contentHash}`,
    ...(source === null ? [] : [`source:${source}`]),
    ...(slug === null ? [] : [`slug:${slug}`]),
  ];
}

/** Gives the articles up to the first that may be the same as one before it: that one must see what the other did. */
export function takeDistinct(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const seen = new Set<string>();
  const end = drafts.findIndex((draft) => {
    const names = namesOf(draft);
    if (names.some((name) => seen.has(name))) return true;
    for (const name of names) seen.add(name);
    for (const slug of draft.slugs) seen.add(`slug:${slug}`);
    return false;
  });
  return drafts.slice(0, end < 0 ? drafts.length : end);
}
