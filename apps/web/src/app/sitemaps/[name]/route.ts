import { loadPlaces } from "../../../features/feed/load-sitemap.ts";
import {
  formatSitemap,
  SITEMAP_NAMES,
} from "../../../features/feed/sitemap.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";

/** The latest to come in; a map may hold ten times as many, but is asked for whole. */
const MOST = 5_000;

const PAGES = ["/", "/quotes", "/deals", "/analyse", "/report", "/about"].map(
  (path) => ({
    path,
  }),
);

/** A map of everything of one kind: `/sitemaps/quotes.xml`; `/sitemaps/pages.xml` is of the site's own pages. */
export async function GET(
  _request: Request,
  context: RouteContext<"/sitemaps/[name]">,
): Promise<Response> {
  const { name: file } = await context.params;
  const name = SITEMAP_NAMES.find((one) => `${one}.xml` === file);
  if (name === undefined && file !== "pages.xml")
    return new Response("No such map\n", { status: 404 });
  const read =
    name === undefined
      ? ({ ok: true, data: PAGES } as const)
      : await loadPlaces(name, MOST);
  if (!read.ok)
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  return new Response(formatSitemap(read.data, await readSiteUrl()), {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=600",
    },
  });
}
