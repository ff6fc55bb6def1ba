import type { NameSpan, Token } from "../document/draft.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { BODY_HEADS, STAFF_HEADS } from "../lexicon/posts.ts";
import { findPostHead } from "./post-words.ts";

const OF_PLACES = new Set(["mayor", "governor"]);
const LEADERS = new Set(
  "leader chief member boss lawmaker legislator mp mk mep councillor co-leader captain striker".split(
    " ",
  ),
);

/**
 * A "person" whom nothing makes one, but who has a chief executive or a chairman, is an organization:
 * "Acme chairman X", "the founder of Acme".
 */
export function retypeOwners(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): NameSpan[] {
  return names.map((name) => {
    if (name.type !== "person" || name.confidence > 0.9) return name;
    if (genderOfGivenName(tokens[name.firstToken]?.text ?? "") !== undefined)
      return name;
    const officer = findOfficer(tokens, name);
    if (officer === null) return name;
    return { ...name, type: OF_PLACES.has(officer) ? "place" : "organization" };
  });
}

function findOfficer(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSpan,
): string | null {
  const after = /^['’]s?$/u.test(tokens[endToken]?.text ?? "")
    ? endToken + 1
    : endToken;
  const behind = officerAt(tokens[after]);
  if (behind) return behind;
  const link =
    tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  if (!/^(?:of|at)$/u.test(tokens[link]?.lower ?? "")) return null;
  return officerAt(tokens[link - 1]);
}

function officerAt(token: Token | undefined): string | null {
  const head = findPostHead(token);
  if (!head || head.plural || STAFF_HEADS.has(head.noun)) return null;
  return BODY_HEADS.has(head.noun) ||
    LEADERS.has(head.noun) ||
    OF_PLACES.has(head.noun)
    ? head.noun
    : null;
}
