import { escapeMarkup } from "../../lib/markup.ts";

/** Of what there is a map each. */
export const SITEMAP_NAMES = [
  "articles",
  "entities",
  "quotes",
  "deals",
] as const;
export type SitemapName = (typeof SITEMAP_NAMES)[number];

/** A page of the site, as a map of it lists it. */
export interface Place {
  path: string;
  /** ISO 8601; left out where it is not known. */
  changedAt?: string;
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The index of the maps, which is what robots are led to. */
export function formatSitemapIndex(site: string): string {
  return write(
    "sitemapindex",
    ["pages", ...SITEMAP_NAMES].map(
      (name) =>
        `<sitemap><loc>${escapeMarkup(`${site}/sitemaps/${name}.xml`)}</loc></sitemap>`,
    ),
  );
}

/** One map. */
export function formatSitemap(places: readonly Place[], site: string): string {
  return write(
    "urlset",
    places.map(
      ({ path, changedAt }) =>
        `<url><loc>${escapeMarkup(site + path)}</loc>${changedAt === undefined ? "" : `<lastmod>${changedAt}</lastmod>`}</url>`,
    ),
  );
}

function write(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...entries,
    `</${root}>\n`,
  ].join("\n");
}
