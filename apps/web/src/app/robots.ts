import type { MetadataRoute } from "next";
import { readSiteUrl } from "../lib/site-url.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await readSiteUrl();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      // A search may be kept, what narrows it or leads on from it has no end.
      disallow: ["/search?*&", "/suggestions", "/developers/explorer?"],
    },
    sitemap: [`${site}/sitemap.xml`, `${site}/news-sitemap.xml`],
  };
}
