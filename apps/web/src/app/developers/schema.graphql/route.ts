import { loadSchema } from "../../../features/developers/load-schema.ts";

// Copied from the API when the site is built.
export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return new Response(await loadSchema(), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
