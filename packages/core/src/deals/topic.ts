import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

const COMMON = new Set(
  "company firm group airline bank corporation conglomerate carrier automaker miner retailer utility brewer".split(
    " ",
  ),
);

const NO_FIRM =
  /\b(?:commission|ministry|department|court|police|council|authority|agency|committee|university|government|parliament|party|nations|union|senate|house)\b/iu;

/** Who the article is about as it goes on: "the company" and a verb without a subject lean on the firm named first before. */
export function openTopic(): { fill: (items: Item[]) => Item[] } {
  let topic: Actor | null = null;
  return {
    fill(items) {
      const known = topic;
      const filled =
        known === null
          ? items
          : items.map((item, at) =>
              !item.actor &&
              COMMON.has(item.lower) &&
              items[at - 1]?.lower === "the" &&
              !items[at + 1]?.actor
                ? {
                    ...item,
                    actor: {
                      ...known,
                      side: { ...known.side, start: item.start, end: item.end },
                    },
                  }
                : item,
            );
      const first = items.find(({ actor }) => actor !== null)?.actor;
      if (
        first &&
        !first.person &&
        !first.place &&
        !first.adjective &&
        !first.side.state &&
        !NO_FIRM.test(first.side.name)
      )
        topic = first;
      // A full stop inside a firm's name cut its sentence: "Acme Inc. Has raised its stake".
      const opening = filled[0];
      if (known && opening && /^(?:Has|Have|Is|Was|Had)$/u.test(opening.text))
        return [
          {
            ...opening,
            text: known.side.name,
            lower: known.side.name.toLowerCase(),
            actor: {
              ...known,
              side: { ...known.side, start: opening.start, end: opening.end },
            },
          },
          opening,
          ...filled.slice(1),
        ];
      return filled;
    },
  };
}
