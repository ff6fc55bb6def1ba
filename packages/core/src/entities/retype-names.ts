import type { NameSpan, Token } from "../document/draft.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { BODY_HEADS, STAFF_HEADS } from "../lexicon/posts.ts";
import { findPostHead } from "./post-words.ts";

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
    return hasOfficer(tokens, name) ? { ...name, type: "organization" } : name;
  });
}

function hasOfficer(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSpan,
): boolean {
  const after = /^['’]s?$/u.test(tokens[endToken]?.text ?? "")
    ? endToken + 1
    : endToken;
  if (isOfficer(tokens[after])) return true;
  const link =
    tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  return (
    /^(?:of|at)$/u.test(tokens[link]?.lower ?? "") &&
    isOfficer(tokens[link - 1])
  );
}

function isOfficer(token: Token | undefined): boolean {
  const head = findPostHead(token);
  return (
    head !== null &&
    !head.plural &&
    BODY_HEADS.has(head.noun) &&
    !STAFF_HEADS.has(head.noun)
  );
}
