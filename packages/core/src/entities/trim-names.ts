import type { Draft, NameSpan, Token } from "../document/draft.ts";
import type { EntityType } from "../document/entity.ts";
import { compareSpans } from "../document/span.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { countryByName, isDemonym } from "../lexicon/countries.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import {
  CORPORATE_SUFFIXES,
  FIRM_NOUNS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import { NAME_LIKE_POSTS, PLAIN_POSTS } from "../lexicon/posts.ts";
import { behindSlug, isNoName, isPartOf } from "./no-names.ts";
import { type Cut, splitBodies } from "./split-bodies.ts";
import { findPostHead, isHeadTail, isPostModifier } from "./post-words.ts";
import { changeName } from "../names/name-span.ts";

/**
 * Takes off a name what is no name: forms of address, posts, prepositions; splits what runs together ("Acme
 * Secretary Ann Other" is a body and a person). Of names that overlap the first stays.
 */
export function trimNames({ text, tokens, names, article }: Draft): NameSpan[] {
  const trimmed: NameSpan[] = [];
  const agency = article.dateline?.agency ?? null;
  let end = -1;
  for (const given of [...names].sort(compareSpans)) {
    if (given.firstToken < end) continue;
    end = given.endToken;
    const name = behindSlug(text, tokens, given);
    if (isNoName(tokens, name) || isPartOf(name, agency)) continue;
    if (name.type !== "person" && name.type !== "organization") {
      trimmed.push(name);
      continue;
    }
    for (const { first, end: last, type } of cutName(tokens, name).flatMap(
      (cut) => splitBodies(tokens, cut),
    )) {
      if (first === name.firstToken && last === name.endToken) {
        trimmed.push(type === name.type ? name : changeName(name, { type }));
        continue;
      }
      const start = tokens[first]?.start ?? name.start;
      const stop = tokens[last - 1]?.end ?? name.end;
      trimmed.push(
        changeName(name, {
          start,
          end: stop,
          text: text.slice(start, stop),
          firstToken: first,
          endToken: last,
          type,
        }),
      );
    }
  }
  return trimmed;
}

function cutName(tokens: readonly Token[], name: NameSpan): Cut[] {
  const end = name.endToken;
  let { firstToken: first } = name;
  const { type } = name;
  while (
    first < end - 1 &&
    /^(?:of|for|at|by|in|and)$/u.test(tokens[first]?.text ?? "")
  )
    first++;
  if (type === "person") first = pastPortfolio(tokens, first, end);
  const post = leadingPost(tokens, first, end, type);
  if (post === end) return [];
  if (post > first) {
    // "CEO of Acme Ann Other", "Auditor General Ann Other".
    const links = /^(?:of|for|at)$/u.test(tokens[post]?.lower ?? "");
    const rest = links
      ? post + 1 + (tokens[post + 1]?.lower === "the" ? 1 : 0)
      : post;
    if (rest >= end) return [];
    if (links)
      return splitPerson(tokens, {
        first: rest,
        end,
        type: type === "person" ? "person" : "organization",
      });
    return looksLikePerson(tokens, rest, end, type)
      ? [{ first: rest, end, type: "person" }]
      : [{ first, end, type }];
  }
  const tail = trailingPost(tokens, first, end);
  if (tail < end)
    return tail === first ? [] : [{ first, end: tail, type: "organization" }];
  return splitPerson(tokens, { first, end, type });
}

const LEAST_PERSON = 2;

/** "commissioner for Lake Waters Ann Other": the words of the post up to the last that is a common one. */
function pastPortfolio(
  tokens: readonly Token[],
  first: number,
  end: number,
): number {
  if (!/^(?:of|for)$/u.test(tokens[first - 1]?.lower ?? "")) return first;
  if (!findPostHead(tokens[first - 2])) return first;
  for (let at = end - 1 - LEAST_PERSON; at >= first; at--)
    if (isCommonWord(tokens[at]?.lower ?? "")) return at + 1;
  return first;
}

/** Where a post and forms of address at the beginning of a name end; `first` where there is none. */
function leadingPost(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
): number {
  let after = first;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    const head = findPostHead(token);
    if (at > first && isBodyNoun(token)) break;
    if (
      head &&
      !head.plural &&
      (PLAIN_POSTS.has(head.noun) ||
        (type === "person" && endsTitle(head.noun, end - at - 1)))
    )
      after = at + 1;
    else if (
      token &&
      type === "person" &&
      FORMS_OF_ADDRESS.has(token.lower) &&
      end - at > 1
    )
      after = at + 1;
    else if (after > first && (token?.text === "." || isHeadTail(token)))
      after = at + 1;
    else if (!isPostModifier(token)) break;
  }
  return after;
}

/** A post that can be a name counts only where a name of two words follows. */
function endsTitle(noun: string, left: number): boolean {
  return NAME_LIKE_POSTS.has(noun)
    ? left > 2 || (left === 2 && noun !== "khan" && noun !== "dean")
    : left > 0;
}

/** Where a post at the end of a name begins: "Acme Airways CEO"; `end` where there is none. */
function trailingPost(
  tokens: readonly Token[],
  first: number,
  end: number,
): number {
  const head = findPostHead(tokens[end - 1]);
  if (!head || head.plural || !PLAIN_POSTS.has(head.noun)) return end;
  let at = end - 1;
  while (
    at > first &&
    isPostModifier(tokens[at - 1]) &&
    !isBodyNoun(tokens[at - 1])
  )
    at--;
  for (let before = first; before < at; before++)
    if (tokens[before]?.lower === "of") return end;
  return at;
}

/** Splits a person off behind a post inside the name: "Security Council Secretary Ann Other". */
function splitPerson(tokens: readonly Token[], cut: Cut): Cut[] {
  for (let at = cut.first + 1; at < cut.end - 1; at++) {
    const head = findPostHead(tokens[at]);
    if (!head || head.plural || !PLAIN_POSTS.has(head.noun)) continue;
    const next = isHeadTail(tokens[at + 1]) ? at + 2 : at + 1;
    const left = cut.end - next;
    if (left < 1 || left > 4 || isBodyNoun(tokens[cut.end - 1])) continue;
    if (
      cut.type !== "person" &&
      genderOfGivenName(tokens[next]?.text ?? "") === undefined &&
      !isBodyNoun(tokens[at - 1])
    )
      continue;
    const body = bodyEnd(tokens, cut.first, at);
    const person: Cut = { first: next, end: cut.end, type: "person" };
    return body === cut.first
      ? [person]
      : [
          {
            first: cut.first,
            end: body,
            type: typeOfOwner(tokens, cut.first, body),
          },
          person,
        ];
  }
  return [cut];
}

/** Where the owner before a post ends: the post's modifiers are no part of it. */
function bodyEnd(
  tokens: readonly Token[],
  first: number,
  head: number,
): number {
  let at = head;
  while (
    at > first &&
    isPostModifier(tokens[at - 1]) &&
    !isBodyNoun(tokens[at - 1])
  )
    at--;
  return at;
}

function typeOfOwner(
  tokens: readonly Token[],
  first: number,
  end: number,
): EntityType {
  const words = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
  if (countryByName(words)) return "place";
  return isDemonym(words) ? "nationality" : "organization";
}

function looksLikePerson(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
): boolean {
  if (type === "person") return true;
  if (end - first < 2 || end - first > 4) return false;
  for (let at = first; at < end; at++)
    if (isBodyNoun(tokens[at]) || tokens[at]?.lower === "of") return false;
  return !CORPORATE_SUFFIXES.has(tokens[end - 1]?.lower ?? "");
}

function isBodyNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (PUBLIC_BODY_NOUNS.has(token.lower) || FIRM_NOUNS.has(token.lower))
  );
}
