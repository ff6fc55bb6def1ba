import type { NameSpan, Token } from "../document/draft.ts";
import { countryOfCity, countryOfRegion } from "../lexicon/cities.ts";
import { countryByName } from "../lexicon/countries.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import {
  CORPORATE_SUFFIXES,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import { isLocated } from "./located.ts";

/** How a firm is named: in full, without its suffix, by its first two words of more, or by its first word. */
type Form = "whole" | "without-suffix" | "opening" | "first-word";

/**
 * Answers whether a name that was taken for a person or a place is a firm's that the article names elsewhere: "Acme"
 * and "Acme Tool" beside "Acme Tool Ltd". A person's family name and a town that is known stay what they are.
 */
export function openFirms(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): (name: NameSpan) => boolean {
  const families = findFamilies(tokens, names);
  const firms = findFirms(tokens, names, families);
  const called = new Set<string>();
  for (const { type, text, firstToken, endToken } of names)
    if (type === "organization" && endToken - firstToken === 1)
      called.add(text);
  return (name) => {
    const { type, firstToken, endToken } = name;
    if (type !== "person" && type !== "place") return false;
    const form = firms.get(wordsIn(tokens, firstToken, endToken));
    if (!form) return false;
    if (type === "person") return canBeFirm(tokens, name, form);
    // "Meridian has an option": a town's name, and the firm's where the article calls the firm so elsewhere.
    if (form === "first-word" && called.has(name.text))
      return !countryByName(name.text) && !isLocated(tokens, firstToken);
    return form !== "opening" && !isKnownPlace(tokens, name);
  };
}

function findFamilies(
  tokens: readonly Token[],
  names: readonly NameSpan[],
): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, firstToken, endToken } of names)
    if (type === "person")
      for (const size of [1, 2])
        if (endToken - firstToken > size)
          families.add(wordsIn(tokens, endToken - size, endToken));
  return families;
}

function findFirms(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  families: ReadonlySet<string>,
): ReadonlyMap<string, Form> {
  const firms = new Map<string, Form>();
  const add = (words: string, form: Form): void => {
    if (words && !families.has(words) && !firms.has(words))
      firms.set(words, form);
  };
  // The longest first: "Acme" alone is how a longer name begins, if there is one.
  const longestFirst = [...names].sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken),
  );
  for (const { type, firstToken, endToken } of longestFirst) {
    if (type !== "organization") continue;
    const words = tokens.slice(firstToken, endToken).map(({ lower }) => lower);
    if (words.some((word) => PUBLIC_BODY_NOUNS.has(word))) continue;
    add(words.join(" "), "whole");
    if (words.length < 2) continue;
    if (CORPORATE_SUFFIXES.has((words.at(-1) ?? "").replace(/\.$/u, "")))
      add(words.slice(0, -1).join(" "), "without-suffix");
    if (words.length > 2) add(words.slice(0, 2).join(" "), "opening");
    add(words[0] ?? "", "first-word");
  }
  return firms;
}

function canBeFirm(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSpan,
  form: Form,
): boolean {
  if (form === "without-suffix") return true;
  const before = tokens[firstToken - 1]?.lower ?? "";
  if (FORMS_OF_ADDRESS.has(before) || FORMS_OF_ADDRESS.has(`${before}.`))
    return false;
  if (genderOfGivenName(tokens[firstToken]?.text ?? "") !== undefined)
    return false;
  return form !== "first-word" || endToken - firstToken === 1;
}

function isKnownPlace(
  tokens: readonly Token[],
  { text, firstToken }: NameSpan,
): boolean {
  return (
    countryByName(text) !== undefined ||
    countryOfCity(text) !== undefined ||
    countryOfRegion(text) !== undefined ||
    isLocated(tokens, firstToken)
  );
}

function wordsIn(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
}
