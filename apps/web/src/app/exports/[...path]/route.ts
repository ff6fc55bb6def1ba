import { askApi } from "../../../lib/ask-api.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";

const KNOWN =
  /^(?:articles[/][^/]+[.](?:jsonld|ninjs[.]json|annotations[.]json|txt)|(?:quotes|deals)[.](?:csv|ndjson))$/u;

/** What of the API's answer a reader gets. */
const PASSED_ON = [
  "cache-control",
  "content-disposition",
  "content-type",
  "etag",
  "retry-after",
];

/**
 * What can be taken out of the record, at the addresses that it has at the API (next.config.ts leads
 * them here): so a reader needs to know only the site, and the things in it are named by its addresses.
 */
export async function GET(
  request: Request,
  context: RouteContext<"/exports/[...path]">,
): Promise<Response> {
  const { path } = await context.params;
  const name = path.map((part) => decodeURIComponent(part)).join("/");
  if (!KNOWN.test(name)) return new Response("Not found\n", { status: 404 });
  const parameters = new URL(request.url).searchParams;
  // A list names no addresses.
  if (path.length > 1) parameters.set("site", await readSiteUrl());
  const tag = request.headers.get("if-none-match");
  try {
    const { body, status, headers } = await askApi(
      `/${name.split("/").map(encodeURIComponent).join("/")}?${parameters.toString()}`,
      // A long list takes as long as its reader stays.
      { signal: request.signal },
      tag === null ? {} : { "if-none-match": tag },
    );
    return new Response(body, {
      status,
      headers: PASSED_ON.flatMap((header): [string, string][] => {
        const value = headers.get(header);
        return value === null ? [] : [[header, value]];
      }),
    });
  } catch {
    return new Response("The record cannot be reached just now\n", {
      status: 503,
    });
  }
}
