import { OFFICE_HEADS } from "../lexicon/posts.ts";
import type { Item } from "./item.ts";

const LONGEST_POST = 14;

/**
 * Drops what only says who a person is, so that lists of persons read as lists: "Ana Ruiz, then the foreign minister
 * of Peru, and Bo Lind of Acme signed" reads as "Ana Ruiz and Bo Lind signed". Whom they act for is known by now.
 */
export function dropPosts(items: Item[]): Item[] {
  if (!items.some(({ actor }) => actor?.person)) return items;
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    kept.push(item);
    if (!item.actor?.person) continue;
    const end = Math.max(endOfHome(items, at + 1), endOfAside(items, at + 1));
    if (end > at + 1) at = end - 1;
  }
  return kept;
}

/** "Bo Lind | of Peru": where the words end; `from` where there are none. */
function endOfHome(items: readonly Item[], from: number): number {
  const owner = items[from + 1]?.actor;
  return items[from]?.lower === "of" &&
    owner &&
    !owner.person &&
    !owner.adjective
    ? from + 2
    : from;
}

/** "Bo Lind | , the head of the Peruvian Water Agency," */
function endOfAside(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== ",") return from;
  let post = false;
  for (let at = from + 1; at < from + LONGEST_POST; at++) {
    const item = items[at];
    if (!item || item.actor?.person || item.money || item.date) return from;
    if (item.lower === ",") return post ? at + 1 : from;
    if (item.mark && !/^['’]s?$/u.test(item.text)) return from;
    if (OFFICE_HEADS.has(item.lower)) post = true;
    if (/^(?:who|which|said|says|has|is|was|will)$/u.test(item.lower))
      return from;
  }
  return from;
}
