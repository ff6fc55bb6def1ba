import { loadSitemapCounts } from "../../features/feed/load-sitemap.ts";
import { formatSitemapIndex } from "../../features/feed/sitemap.ts";
import { readSiteUrl } from "../../lib/site-url.ts";

export async function GET(): Promise<Response> {
  const counts = await loadSitemapCounts();
  if (!counts.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  return new Response(formatSitemapIndex(await readSiteUrl(), counts.data), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
