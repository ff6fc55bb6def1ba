import type { ArticleRecord } from "@onrecord/store";

// What a line of a list says of the article that proves it.

export const ARTICLE_CHOICE = {
  fields: ["slug", "headline", "publishedOn"],
} as const;

export const ARTICLE_COLUMNS = [
  "article_slug",
  "article_headline",
  "published_on",
] as const;

/** The cells under `ARTICLE_COLUMNS`. */
export function toArticleCells(
  article: ArticleRecord | undefined,
): (string | null)[] {
  const { slug, headline, publishedOn } = toArticleObject(article);
  return [slug, headline, publishedOn];
}

export function toArticleObject(article: ArticleRecord | undefined): {
  slug: string | null;
  headline: string | null;
  publishedOn: string | null;
} {
  return {
    slug: article?.slug ?? null,
    headline: article?.headline ?? null,
    publishedOn: article?.publishedOn?.value ?? null,
  };
}
