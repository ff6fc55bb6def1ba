import { formatSitemapIndex } from "../../features/feed/sitemap.ts";
import { readSiteUrl } from "../../lib/site-url.ts";

export async function GET(): Promise<Response> {
  return new Response(formatSitemapIndex(await readSiteUrl()), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
