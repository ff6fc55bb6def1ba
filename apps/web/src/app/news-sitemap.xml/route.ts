import { loadNewsArticles } from "../../features/feed/load-sitemap.ts";
import {
  firstDayOfNews,
  formatNewsSitemap,
} from "../../features/feed/news-sitemap.ts";
import { readSiteUrl } from "../../lib/site-url.ts";

/** The most that a news sitemap may hold. */
const MOST = 1_000;

export async function GET(): Promise<Response> {
  const site = await readSiteUrl();
  const now = Date.now();
  const read = await loadNewsArticles(firstDayOfNews(now), MOST);
  if (!read.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  return new Response(formatNewsSitemap(read.data, site, now), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
