import { findSubject } from "./find-subject.ts";
import { readGroup } from "./noun-phrase.ts";
import type { Item } from "./item.ts";
import type { Actor } from "./sides.ts";

/** Who talks, and the first of the words that say so. */
export interface Talks {
  actors: Actor[];
  first: number;
}

/** "in talks with Westria on | a trade deal": both who talk are its sides. */
export function talksBefore(
  items: readonly Item[],
  preposition: number,
): Talks | null {
  if (!/^(?:on|over|for|about)$/u.test(items[preposition]?.lower ?? ""))
    return null;
  for (let back = 2; back <= 9; back++) {
    const at = preposition - back;
    if (!/^(?:talks|negotiations|discussions)$/u.test(items[at]?.lower ?? ""))
      continue;
    if (items[at + 1]?.lower !== "with") return null;
    const group = readGroup(items, at + 2);
    if (!group || group.end !== preposition) return null;
    const subject = findSubject(items, skipHolding(items, at));
    return {
      actors: [...(subject?.actors ?? []), ...group.actors],
      first: subject?.first ?? at,
    };
  }
  return null;
}

function skipHolding(items: readonly Item[], talks: number): number {
  let at = talks;
  while (
    at > 0 &&
    /^(?:in|into|is|are|was|were|has|have|been|hold|holds|held|holding|began|begun|started|advanced|final|early|exclusive|further|currently|still|resumed|concluded|to)$/u.test(
      items[at - 1]?.lower ?? "",
    )
  )
    at--;
  return at;
}
