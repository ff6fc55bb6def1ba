import { drawCard } from "../../../features/card/draw-card.tsx";

export const dynamic = "force-static";

/** The picture of every page that has none of its own. Drawn once, while the site is built. */
export async function GET(): Promise<Response> {
  const picture = await drawCard({
    mark: null,
    kind: "who said what, what was agreed",
    words: "News copy read line by line",
    by: null,
    source: "Every fact stands beside the exact words that prove it",
  });
  return new Response(picture, {
    headers: {
      "content-type": "image/png",
      "cache-control": "public, max-age=86400",
    },
  });
}
