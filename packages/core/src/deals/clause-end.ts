import type { Item } from "./item.ts";

/** The end of the clause that `from` stands in. */
export function clauseEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (/^[.;:?!]$/u.test(item.lower)) break;
    if (item.lower === "," && endsAtComma(items, at)) break;
    if (
      at > from &&
      /^(?:although|though|whereas|while|because|after|before|but|amid|despite|adding|which)$/u.test(
        item.lower,
      )
    )
      break;
  }
  return at;
}

function endsAtComma(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (!next) return true;
  // A list inside the purpose goes on: "to build, equip and run".
  for (let at = comma + 1; at < Math.min(items.length, comma + 8); at++) {
    const word = items[at]?.lower ?? "";
    if (word === "and" && at < comma + 7) return false;
    if (/^(?:said|says|which|who|while|although|but)$/u.test(word)) return true;
    if (word === ",") return !listAfter(items, at);
  }
  return true;
}

function listAfter(items: readonly Item[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(items.length, comma + 6); at++)
    if (items[at]?.lower === "and") return true;
  return false;
}
