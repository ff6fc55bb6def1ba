import type { Draft, NameSpan, Token } from "../document/draft.ts";
import { compareSpans } from "../document/span.ts";
import { countryByName, isDemonym } from "../lexicon/countries.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { PUBLIC_BODY_NOUNS } from "../lexicon/organization-nouns.ts";
import { findPostHead, isHeadTail, isPostModifier } from "./post-words.ts";

// Posts that are given names or surnames as well: they are cut off a name only where more than one word follows.
const NAME_LIKE = new Set(
  "king prince duke earl dean khan bishop pope major judge justice marshal warden baron cardinal abbot queen princess mayor chancellor chambers coach model farmer baker driver miner singer taylor sheriff page pastor rector chief captain".split(
    " ",
  ),
);

/**
 * Takes off a person's name what is no name (forms of address, posts), and the post off an organization's.
 * Of names that overlap the first stays.
 */
export function trimNames({ text, tokens, names }: Draft): NameSpan[] {
  const trimmed: NameSpan[] = [];
  let end = -1;
  for (const name of [...names].sort(compareSpans)) {
    if (name.firstToken < end) continue;
    for (const part of trimName(text, tokens, name)) trimmed.push(part);
    end = name.endToken;
  }
  return trimmed;
}

function trimName(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
): NameSpan[] {
  if (name.type === "person") return trimPerson(text, tokens, name);
  if (name.type === "organization") {
    const person = findSwallowedPerson(tokens, name);
    if (person > 0) return splitPerson(text, tokens, name, person);
    const last = name.endToken - 1;
    const head = findPostHead(tokens[last]);
    // "Supreme National Security Council Secretary": the body without its officer.
    if (
      head &&
      !head.plural &&
      !head.calling &&
      hasBodyNoun(tokens, name.firstToken, last)
    )
      return [
        cut(
          text,
          tokens,
          name,
          name.firstToken,
          bodyEnd(tokens, name.firstToken, last),
        ),
      ];
  }
  return [name];
}

/** Where a person's name begins inside what was taken for one organization: behind a post, with a given name; else 0. */
function findSwallowedPerson(tokens: readonly Token[], name: NameSpan): number {
  for (let at = name.firstToken; at < name.endToken - 1; at++) {
    const head = findPostHead(tokens[at]);
    if (!head || head.plural || NAME_LIKE.has(head.noun)) continue;
    const next = isHeadTail(tokens[at + 1]) ? at + 2 : at + 1;
    const left = name.endToken - next;
    if (left < 2 || left > 4) continue;
    if (genderOfGivenName(tokens[next]?.text ?? "") !== undefined) return next;
  }
  return 0;
}

function splitPerson(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
  first: number,
): NameSpan[] {
  const person: NameSpan = {
    ...cut(text, tokens, name, first, name.endToken),
    type: "person",
  };
  const body = bodyEnd(tokens, name.firstToken, first);
  if (body === name.firstToken) return [person];
  const before = cut(text, tokens, name, name.firstToken, body);
  if (countryByName(before.text)) return [{ ...before, type: "place" }, person];
  if (isDemonym(before.text))
    return [{ ...before, type: "nationality" }, person];
  return [before, person];
}

function trimPerson(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
): NameSpan[] {
  let first = name.firstToken;
  for (let at = first; at < name.endToken - 1; at++) {
    const token = tokens[at];
    if (!token) break;
    const left = name.endToken - at - 1;
    const head = findPostHead(token);
    if (head && (!NAME_LIKE.has(head.noun) || left > 2)) first = at + 1;
    else if (FORMS_OF_ADDRESS.has(token.lower) && at === first) first = at + 1;
    else if (token.text === "." && at === first) first = at + 1;
    else if (isHeadTail(token) && at === first && at > name.firstToken)
      first = at + 1;
  }
  if (first === name.firstToken) return [name];
  const person = cut(text, tokens, name, first, name.endToken);
  const body = bodyEnd(tokens, name.firstToken, first);
  if (body === name.firstToken || !hasBodyNoun(tokens, name.firstToken, body))
    return [person];
  return [
    { ...cut(text, tokens, name, name.firstToken, body), type: "organization" },
    person,
  ];
}

/** Where a run that ends in a post stops being the name of a body. */
function bodyEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = end;
  while (at > first) {
    const token = tokens[at - 1];
    if (token && PUBLIC_BODY_NOUNS.has(token.lower)) return at;
    if (!isPostModifier(token) && token?.kind === "word" && !isHeadTail(token))
      return at;
    at--;
  }
  return at;
}

function hasBodyNoun(
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  for (let at = first; at < end; at++)
    if (PUBLIC_BODY_NOUNS.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function cut(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
  firstToken: number,
  endToken: number,
): NameSpan {
  const start = tokens[firstToken]?.start ?? name.start;
  const end = tokens[endToken - 1]?.end ?? name.end;
  return {
    ...name,
    start,
    end,
    text: text.slice(start, end),
    firstToken,
    endToken,
  };
}
