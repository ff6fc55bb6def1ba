import { findSubject } from "./find-subject.ts";
import type { Item } from "./item.ts";
import { readGroup } from "./noun-phrase.ts";
import type { Actor } from "./sides.ts";

const PAPER =
  /^(?:it|them|they|document|documents|paper|papers|deal|text|agreement|contract|memorandum|accord|pact|treaty)$/u;

/** "It was signed by Ana Ruiz for Peru", "Bo Lind signed for Acme": who signed, said in a sentence of its own. */
export function readLaterSigners(items: readonly Item[]): Actor[] {
  const at = items.findIndex(({ lower }) => lower === "signed");
  if (at < 1) return [];
  if (/^(?:was|were|been)$/u.test(items[at - 1]?.lower ?? "")) {
    const by = items[at + 1]?.lower === "by" ? readGroup(items, at + 2) : null;
    const paper = items
      .slice(Math.max(0, at - 4), at - 1)
      .some(({ lower }) => PAPER.test(lower));
    return paper && by ? by.actors : [];
  }
  const subject = findSubject(items, at);
  const bound = subject?.actors.filter(
    ({ person, side }) => person && !side.person,
  );
  const next = items[at + 1];
  const ends =
    !next ||
    next.mark ||
    /^(?:it|and|while)$/u.test(next.lower) ||
    isPaper(items, at + 1);
  if (!ends) return [];
  // "Bo Lind signed for Acme and Ana Ruiz for Peru": the verb is said once.
  const others = items.flatMap(({ actor }, index) =>
    index > at &&
    actor?.person &&
    !actor.side.person &&
    items[index - 1]?.lower === "and"
      ? [actor]
      : [],
  );
  return [...(bound ?? []), ...others];
}

function isPaper(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === "the" && PAPER.test(items[at + 1]?.lower ?? "");
}
