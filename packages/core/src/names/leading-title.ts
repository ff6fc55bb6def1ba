import type { Token } from "../document/draft.ts";
import {
  LEADING_ROLES,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from "../lexicon/title-words.ts";

/** Where the role phrase that opens `tokens[first, end)` ends; `first` where none does. */
export function findLeadingTitle(
  tokens: readonly Token[],
  first: number,
  end: number,
): number {
  let titleEnd = first;
  for (let at = first; at < end; at++) {
    const lower = tokens[at]?.lower ?? "";
    const next = tokens[at + 1];
    if (LEADING_ROLES.has(lower) || (at > first && ROLE_HEADS.has(lower))) {
      titleEnd = at + 1;
      if (next?.text === "." && !next.spaced) titleEnd++;
    } else if (!ROLE_MODIFIERS.has(lower) && lower !== "." && lower !== "of")
      break;
  }
  return titleEnd <= end ? titleEnd : first;
}
