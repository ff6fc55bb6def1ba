import { CARD_KINDS, type CardKind } from "../../../../features/card/card.ts";
import { drawCard } from "../../../../features/card/draw-card.tsx";
import { DrawQueue } from "../../../../features/card/draw-queue.ts";
import { loadCard } from "../../../../features/card/load-card.ts";
import { AnswerCache } from "../../../../lib/answer-cache.ts";
import { CACHE_LIFETIMES_MS } from "../../../../lib/cache-lifetimes.ts";

// A picture is half a second's work and 50 kB; those that are being shared are asked for many times over.
const pictures = new AnswerCache(100, () => Date.now());
const queue = new DrawQueue(1, 20);

/** The picture of a page: `/cards/quotes/ID.png`. */
export async function GET(
  _request: Request,
  context: RouteContext<"/cards/[kind]/[file]">,
): Promise<Response> {
  const { kind: asked, file } = await context.params;
  const kind = CARD_KINDS.find((one) => one === asked);
  const name = /^(?<name>.+)\.png$/u.exec(decodeURIComponent(file))?.groups?.[
    "name"
  ];
  if (kind === undefined || name === undefined) return refuse(404);
  try {
    const picture = await pictures.find(
      `${kind} ${name}`,
      CACHE_LIFETIMES_MS.card,
      () => draw(kind, name),
    );
    return new Response(picture, {
      headers: {
        "content-type": "image/png",
        "cache-control": "public, max-age=3600",
      },
    });
  } catch (error) {
    return refuse(error instanceof NoSuchCard ? 404 : 503);
  }
}

class NoSuchCard extends Error {}

async function draw(kind: CardKind, name: string): Promise<ArrayBuffer> {
  const read = await loadCard(kind, name);
  if (!read.ok) throw new Error("The record cannot be reached.");
  if (read.data === null) throw new NoSuchCard(`${kind} ${name}`);
  const card = read.data;
  return queue.draw(() => drawCard(card));
}

function refuse(status: 404 | 503): Response {
  return new Response(
    status === 404 ? "No such picture\n" : "There is no picture just now\n",
    { status, headers: status === 503 ? { "retry-after": "30" } : {} },
  );
}
