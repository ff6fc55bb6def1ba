import { escapeMarkup } from "../../lib/markup.ts";

/** Of what there is a map each. */
const SITEMAP_NAMES = ["articles", "entities", "quotes", "deals"] as const;
export type SitemapName = (typeof SITEMAP_NAMES)[number];

/** A page of the site, as a map of it lists it. */
export interface Place {
  path: string;
  /** ISO 8601; left out where it is not known. */
  changedAt?: string;
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** How many places a map holds. It may hold five times as many, but is made while a robot waits for it. */
export const MAP_SIZE = 10_000;

/** A map of this site by its file: one of its own pages, or the so-manieth of a kind. */
export type MapOf = "pages" | { name: SitemapName; number: number };

/** What a map's file is of: `quotes-3.xml` is the third of quotes. Null where no map has such a name. */
export function parseMapFile(file: string): MapOf | null {
  if (file === "pages.xml") return "pages";
  const [, kind, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/u.exec(file) ?? [];
  const name = SITEMAP_NAMES.find((one) => one === kind);
  return name === undefined ? null : { name, number: Number(number) };
}

/** The index of the maps, which is what robots are led to: of every kind as many as its number of places takes. */
export function formatSitemapIndex(
  site: string,
  counts: Readonly<Record<SitemapName, number>>,
): string {
  const files = SITEMAP_NAMES.flatMap((name) =>
    Array.from(
      { length: Math.ceil(counts[name] / MAP_SIZE) },
      (_, index) => `${name}-${index + 1}.xml`,
    ),
  );
  return write(
    "sitemapindex",
    ["pages.xml", ...files].map(
      (file) =>
        `<sitemap><loc>${escapeMarkup(`${site}/sitemaps/${file}`)}</loc></sitemap>`,
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
