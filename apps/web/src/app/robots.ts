import type { MetadataRoute } from "next";
import { readSiteUrl } from "../lib/site-url.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await readSiteUrl();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/search", "/suggestions"],
    },
    sitemap: [`${site}/sitemap.xml`, `${site}/news-sitemap.xml`],
  };
}
