import { addresses } from "../../lib/addresses.ts";
import { escapeMarkup } from "../../lib/markup.ts";
import type { NewsArticle } from "./load-sitemap.ts";

/** News is new for two days: search engines take no older articles here. */
const NEWS_MS = 2 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The first day whose articles may be news at this time, in milliseconds: ISO 8601. */
export function firstDayOfNews(now: number): string {
  return new Date(now - NEWS_MS - DAY_MS).toISOString().slice(0, 10);
}

/** A news sitemap of the articles that were published in the two days before now, in milliseconds. */
export function formatNewsSitemap(
  articles: readonly NewsArticle[],
  site: string,
  now: number,
): string {
  const entries = articles
    .filter(({ publishedOn }) => isNews(publishedOn?.value ?? "", now))
    .map(({ slug, headline, agency, language, publishedOn }) =>
      [
        "<url>",
        `<loc>${escapeMarkup(site + addresses.article(slug))}</loc>`,
        "<news:news>",
        `<news:publication><news:name>${escapeMarkup(agency ?? "On Record")}</news:name><news:language>${escapeMarkup(language)}</news:language></news:publication>`,
        `<news:publication_date>${publishedOn?.value ?? ""}</news:publication_date>`,
        `<news:title>${escapeMarkup(headline)}</news:title>`,
        "</news:news>",
        "</url>",
      ].join(""),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** Only a whole day can be told to be within two days. The day's end counts, wherever it ends last. */
function isNews(day: string, now: number): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const age = now - Date.parse(`${day}T00:00:00Z`);
  return age < NEWS_MS + DAY_MS && age > -DAY_MS;
}
