import type { Entity } from "../document/entity.ts";
import { COMPANY_SUFFIXES } from "../lexicon/organization-words.ts";
import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

const CAPITAL = /^\p{Lu}[\p{L}\p{N}.&'’-]*$/u;
const LONGEST = 8;
const SHORTEST_WORD = 4;

/**
 * Firms that the names stage left: a run of capitals that ends as firms do ("Acme Partners LP"), and the first word of
 * a firm that the article names in full elsewhere.
 */
export function openNameCompleter(
  entities: readonly Entity[],
): (items: Item[]) => Item[] {
  const byFirstWord = new Map<string, Entity | null>();
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type !== "organization") continue;
    byName.set(entity.name.toLowerCase(), entity);
    const [first = "", second] = entity.name.split(" ");
    if (first.length < SHORTEST_WORD || second === undefined) continue;
    // A first word that two firms share names neither.
    byFirstWord.set(first, byFirstWord.has(first) ? null : entity);
  }
  return (items) => {
    if (!items.some(isPlainCapital)) return items;
    const completed: Item[] = [];
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (!item) break;
      const end = runEnd(items, at);
      const last = items[end - 1];
      if (
        end > at + 1 &&
        last &&
        COMPANY_SUFFIXES.has(last.lower.replace(/\./gu, ""))
      ) {
        const name = items
          .slice(at, end)
          .map(({ text }) => text)
          .join(" ");
        completed.push(
          named(item, last.end, name, byName.get(name.toLowerCase()) ?? null),
        );
        at = end - 1;
        continue;
      }
      const firm = isPlainCapital(item) ? byFirstWord.get(item.text) : null;
      completed.push(
        firm && at > 0 ? named(item, item.end, item.text, firm) : item,
      );
    }
    return completed;
  };
}

function isPlainCapital(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    !item.actor &&
    !item.date &&
    !item.money &&
    !item.mark &&
    item.text >= "A" &&
    !(item.text >= "a" && item.text < "{") &&
    CAPITAL.test(item.text)
  );
}

function runEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (at - from < LONGEST && isPlainCapital(items[at])) at++;
  return at;
}

function named(
  item: Item,
  end: number,
  text: string,
  entity: Entity | null,
): Item {
  const actor: Actor = {
    side: {
      start: item.start,
      end,
      name: entity?.name ?? text,
      entityId: entity?.id ?? null,
      person: false,
      state: false,
    },
    person: null,
    adjective: false,
    place: false,
  };
  return { ...item, end, text, lower: text.toLowerCase(), actor };
}
