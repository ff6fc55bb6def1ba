import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EXAMPLES } from "../../../features/analyze/examples.ts";

// Copied out of the seeds when the site is built.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { name: string }[] {
  return EXAMPLES.map(([name]) => ({ name: `${name}.txt` }));
}

export async function GET(
  _request: Request,
  context: RouteContext<"/examples/[name]">,
): Promise<Response> {
  const { name } = await context.params;
  const text = await readFile(join(process.cwd(), "../../seeds", name), "utf8");
  return new Response(text, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
