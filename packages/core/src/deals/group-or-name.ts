import type { Item } from "./item.ts";
import { type Group, readGroup } from "./noun-phrase.ts";

/** The group at `from`; where the phrase runs on into a verb ("Acme runs"), the name alone. */
export function readGroupOrName(
  items: readonly Item[],
  from: number,
): Group | null {
  const actor = items[from]?.actor;
  return (
    readGroup(items, from) ??
    (actor ? { actors: [actor], first: from, end: from + 1 } : null)
  );
}
