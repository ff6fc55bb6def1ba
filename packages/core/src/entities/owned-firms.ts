import type { NameSpan, Token } from "../document/draft.ts";
import { countryOfCity } from "../lexicon/cities.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { changeName } from "../names/name-span.ts";
import { isLocated } from "./located.ts";

/**
 * Names that the words before them make organizations: "buys 30 percent of X", "a stake in X", "the Sundby Metro".
 * What is one once is one everywhere in the article.
 */
export function findOwnedFirms(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): readonly NameSpan[] {
  const firms = new Set<string>();
  for (const name of names)
    if (
      canBeFirm(tokens, name) &&
      (isOwned(tokens, name) || isPublic(tokens, name))
    )
      firms.add(name.text);
  if (firms.size === 0) return names;
  return names.map((name) =>
    firms.has(name.text) && canBeFirm(tokens, name)
      ? changeName(name, { type: "organization" })
      : name,
  );
}

/** Several words that begin with no given name, tagged as what could as well be a firm. */
function canBeFirm(
  tokens: readonly Token[],
  { type, firstToken, endToken }: NameSpan,
): boolean {
  return (
    (type === "person" || type === "event" || type === "product") &&
    endToken - firstToken > 1 &&
    genderOfGivenName(tokens[firstToken]?.text ?? "") === undefined
  );
}

const SHARE =
  /^(?:%|percent|pct|stake|stakes|shares?|holding|control|ownership)$/u;
const OWNING =
  /^(?:buy|buys|bought|buying|acquires?|acquired|acquiring|sells?|sold|selling|takes?|took|taking|owns?|owned|owning|holds?|held|raises?|raised|purchased?|purchases|a|an|its|his|her|their|majority|minority|controlling)$/u;
const MAX_STEPS = 6;

/** "acquire 30 percent of Peru's X", "a stake in X": shares are held in firms. */
function isOwned(tokens: readonly Token[], { firstToken }: NameSpan): boolean {
  let link = firstToken - 1;
  // "Peru's X"
  if (/^['’]s?$/u.test(tokens[link]?.text ?? "")) link -= 2;
  if (!/^(?:of|in)$/u.test(tokens[link]?.lower ?? "")) return false;
  const noun = tokens[link - 1]?.lower ?? "";
  const cents = noun === "cent" && tokens[link - 2]?.lower === "per";
  if (!SHARE.test(noun) && !cents) return false;
  for (let at = link - 2; at > link - 2 - MAX_STEPS; at--)
    if (OWNING.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "the Sundby Metro," with a town for its first word: persons have no article. */
function isPublic(
  tokens: readonly Token[],
  { type, firstToken, endToken }: NameSpan,
): boolean {
  const town = tokens[firstToken]?.text ?? "";
  const next = tokens[endToken];
  return (
    type === "person" &&
    tokens[firstToken - 1]?.text === "the" &&
    countryOfCity(town) !== undefined &&
    !isLocated(tokens, firstToken) &&
    // "the Paris Other case" is about a person.
    (next === undefined ||
      next.kind === "mark" ||
      FUNCTION_WORDS.has(next.lower))
  );
}
