import { join } from "node:path";
import { build } from "esbuild";

// The scripts of what is interactive on a printed page. They are made when the site is built.
const ISLANDS = [
  "suggest-names.js",
  "analyze.js",
  "read-copy.js",
  "explore.js",
];

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { name: string }[] {
  return ISLANDS.map((name) => ({ name }));
}

export async function GET(
  _request: Request,
  context: RouteContext<"/islands/[name]">,
): Promise<Response> {
  const { name } = await context.params;
  const { outputFiles } = await build({
    entryPoints: [
      join(process.cwd(), "src/islands", name.replace(".js", ".ts")),
    ],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    conditions: ["@onrecord/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    write: false,
  });
  return new Response(outputFiles[0]?.text, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
