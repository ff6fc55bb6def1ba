import type { Draft } from "../document/draft.ts";
import type { Entity } from "../document/entity.ts";
import type { Side } from "./candidate.ts";
import { countryOfDateline, findCountryEntities } from "./country-entities.ts";
import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

// Behind a person's name these name more than the person.
const HOUSE = /^(?:family|families|clan|brothers|dynasty)$/u;
const RULE = /^(?:regime|administration|government)$/u;
const REACH = 8;

/**
 * Sides that no single name names: "the Ruiz family" is no person, "the Ruiz regime" is the state where the text says
 * which, and "the government and the Red Front" has two sides though the first goes without a name.
 */
export function openCollectives(draft: Draft): (items: Item[]) => Item[] {
  const code = countryOfDateline(draft);
  const home = code ? findCountryEntities(draft.entities).get(code) : undefined;
  return (items) => {
    if (!items.some(({ lower }) => HOUSE.test(lower) || RULE.test(lower)))
      return items;
    const bound: Item[] = [];
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (!item) break;
      const next = items[at + 1];
      if (next && isHouse(item, next)) {
        bound.push(joined(item, next));
        at++;
      } else if (item.lower === "government" && isBarePartner(items, at))
        bound.push({ ...item, actor: actorFor(sideOf(item, home)) });
      else bound.push(item);
    }
    return bound;
  };
}

/** "the Ruiz | family", "the Ruiz | regime": whom he acts for is named where the article says it. */
function isHouse({ actor, text }: Item, { lower }: Item): boolean {
  if (!actor?.person) return false;
  if (HOUSE.test(lower)) return /^\p{Lu}\S+$/u.test(text);
  return RULE.test(lower) && actor.side.person;
}

function joined(item: Item, next: Item): Item {
  const name = `${item.text} ${next.text}`;
  const { start } = item;
  const { end } = next;
  const side: Side = {
    start,
    end,
    name,
    entityId: null,
    person: false,
    state: RULE.test(next.lower),
  };
  return {
    ...item,
    end,
    text: name,
    lower: name.toLowerCase(),
    actor: actorFor(side),
  };
}

/** "the government and the Red Front", "the Red Front and the government" */
function isBarePartner(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== "the") return false;
  const before = items[at - 2];
  if (items[at + 1]?.lower === "and") return isNamed(items, at + 2);
  const partner = items[at - 3]?.actor;
  return (
    before?.lower === "and" &&
    partner !== null &&
    partner !== undefined &&
    !partner.adjective &&
    !partner.side.person
  );
}

/** Whether the phrase from `from` on is a name, with nothing but an article and plain words before it. */
function isNamed(items: readonly Item[], from: number): boolean {
  if (items[from]?.lower !== "the" && !items[from]?.actor) return false;
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (!item || item.mark) return false;
    if (item.actor) return !item.actor.side.person;
    if (/^(?:of|in|and|to|for|on|has|have|is|are|will)$/u.test(item.lower))
      return false;
  }
  return false;
}

function sideOf(item: Item, home: Entity | undefined): Side {
  const { start, end, text } = item;
  return {
    start,
    end,
    name: home?.name ?? text,
    entityId: home?.id ?? null,
    person: false,
    state: true,
  };
}

function actorFor(side: Side): Actor {
  return { side, person: null, adjective: false, place: false };
}
