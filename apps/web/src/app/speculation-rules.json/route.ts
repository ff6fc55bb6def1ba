export const dynamic = "force-static";

/** Pages are fetched when a pointer rests on a link to them: the next one is there when it is asked for. */
export function GET(): Response {
  const rules = {
    prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }],
  };
  return new Response(JSON.stringify(rules), {
    headers: {
      "content-type": "application/speculationrules+json",
      "cache-control": "public, max-age=86400",
    },
  });
}
