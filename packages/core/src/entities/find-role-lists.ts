import type { NameSpan } from "../document/draft.ts";
import type { Cast } from "./cast.ts";
import type { Owner, Post } from "./read-post.ts";
import { lowerAt, nameOf, type Reading } from "./reading.ts";

const MAX_NAMES = 8;

/** "of Iran" right after a name: what the post before the name belongs to. */
export function readOwnerAfterName(
  reading: Reading,
  name: NameSpan,
): Owner | null {
  let at = name.endToken;
  if (lowerAt(reading, at) !== "of") return null;
  at++;
  if (lowerAt(reading, at) === "the") at++;
  const owner = nameOf(reading, at);
  if (
    !owner ||
    owner.firstToken !== at ||
    (owner.type !== "place" && owner.type !== "organization")
  )
    return null;
  return {
    name: owner,
    within: null,
    firstToken: at,
    endToken: owner.endToken,
  };
}

/** The posts that a plural before a list of names gives each: "Foreign Ministers A of B and C of D". */
export function readRoleList(
  cast: Cast,
  first: NameSpan,
  post: Post,
): { name: NameSpan; post: Post }[] {
  const { reading } = cast;
  const found: { name: NameSpan; post: Post }[] = [];
  let name: NameSpan | null = first;
  while (name && found.length < MAX_NAMES) {
    const owner = readOwnerAfterName(reading, name);
    found.push({ name, post: { ...post, owner: owner ?? post.owner } });
    name = nextListed(reading, owner?.endToken ?? name.endToken);
  }
  return found;
}

/** The next person of a list, behind "and", a comma or both. */
function nextListed(reading: Reading, from: number): NameSpan | null {
  let at = from;
  if (reading.tokens[at]?.text === ",") at++;
  if (lowerAt(reading, at) === "and" || lowerAt(reading, at) === "&") at++;
  if (at === from) return null;
  const name = nameOf(reading, at);
  return name?.type === "person" && name.firstToken === at ? name : null;
}
