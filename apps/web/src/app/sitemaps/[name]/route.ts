import { loadPlaces } from "../../../features/feed/load-sitemap.ts";
import {
  formatSitemap,
  parseMapFile,
  type MapOf,
  type Place,
} from "../../../features/feed/sitemap.ts";
import type { Read } from "../../../lib/load-query.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";

const PAGES = [
  "/",
  "/quotes",
  "/deals",
  "/analyse",
  "/report",
  "/about",
  "/developers",
  "/developers/schema",
  "/developers/explorer",
].map((path) => ({ path }));

/** A map of the site: `/sitemaps/quotes-1.xml` is of quotes, `/sitemaps/pages.xml` of the site's own pages. */
export async function GET(
  _request: Request,
  context: RouteContext<"/sitemaps/[name]">,
): Promise<Response> {
  const { name: file } = await context.params;
  const of = parseMapFile(file);
  const read: Read<Place[] | null> =
    of === null ? { ok: true, data: null } : await load(of);
  if (!read.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  if (read.data === null) return new Response("No such map\n", { status: 404 });
  return new Response(formatSitemap(read.data, await readSiteUrl()), {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=600",
    },
  });
}

async function load(of: MapOf): Promise<Read<Place[] | null>> {
  return of === "pages"
    ? { ok: true, data: PAGES }
    : loadPlaces(of.name, of.number);
}
