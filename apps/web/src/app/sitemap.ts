import type { MetadataRoute } from "next";
import { loadSitemapArticles } from "../features/feed/load-sitemap.ts";
import { addresses } from "../lib/addresses.ts";
import { readSiteUrl } from "../lib/site-url.ts";

/** The latest to come in; a map may hold ten times as many, but is asked for whole. */
const MOST = 5_000;

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await readSiteUrl();
  const read = await loadSitemapArticles("INGESTED_DESC", MOST);
  return [
    ...["/", "/quotes", "/deals", "/about"].map((path) => ({
      url: site + path,
    })),
    ...(read.ok ? read.data : []).map(({ slug, ingestedAt }) => ({
      url: site + addresses.article(slug),
      lastModified: ingestedAt,
    })),
  ];
}
