import type { NameSpan } from "../document/draft.ts";
import {
  FIRM_NOUNS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import { FORMER_WORDS } from "../lexicon/posts.ts";
import {
  findPostHead,
  isHeadTail,
  isPostModifier,
  type PostHead,
} from "./post-words.ts";
import { readComplement } from "./read-complement.ts";
import {
  isCapitalized,
  isPossessive,
  nameOf,
  type Reading,
} from "./reading.ts";

/** What a post belongs to: a name in the text, or words of the text that no name covers. */
export interface Owner {
  name: NameSpan | null;
  /** Further left: the country of the organization ("Iran's Supreme National Security Council"). */
  within: NameSpan | null;
  firstToken: number;
  endToken: number;
}

/** A noun phrase that names a post: "Iran's former foreign minister". */
export interface Post {
  head: PostHead;
  headToken: number;
  /** The title's words, without owner and determiner. */
  titleFirst: number;
  titleEnd: number;
  owner: Owner | null;
  /** All words of the phrase. */
  firstToken: number;
  endToken: number;
  former: boolean;
  determiner: "the" | "a" | "possessive" | null;
}

const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "one",
  "some",
  "any",
  "no",
  "every",
  "each",
]);
const POSSESSIVE = new Set([
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "whose",
]);

/**
 * Reads the phrase around a head noun: its modifiers and owner to the left, not beyond `limit`, and, if asked,
 * its complement to the right. `whole` takes every word down to `limit` for part of the phrase.
 */
export function readPost(
  reading: Reading,
  headToken: number,
  limit: number,
  options: { whole?: boolean; complement?: boolean } = {},
): Post | null {
  const { tokens } = reading;
  const head = findPostHead(tokens[headToken]);
  if (!head || nameOf(reading, headToken)) return null;
  let end = headToken + 1;
  if (isHeadTail(tokens[end]) && !nameOf(reading, end)) end++;
  const post: Post = {
    head,
    headToken,
    titleFirst: headToken,
    titleEnd: end,
    owner: null,
    firstToken: headToken,
    endToken: end,
    former: head.former,
    determiner: null,
  };
  readLeft(reading, post, limit, options.whole ?? false);
  if (options.complement ?? true) readRight(reading, post);
  return post;
}

function readLeft(
  reading: Reading,
  post: Post,
  limit: number,
  whole: boolean,
): void {
  const { tokens } = reading;
  let at = post.headToken - 1;
  while (at >= limit) {
    const token = tokens[at];
    if (!token) break;
    const name = nameOf(reading, at);
    if (name) {
      if (post.owner?.name || name.firstToken < limit) break;
      const owned = isPossessive(tokens[at + 1]);
      if (name.type === "person" && !owned) break;
      if (name.type !== "person") post.owner = ownerOf(name, post.owner);
      else post.determiner = "possessive";
      at = name.firstToken - 1;
      post.firstToken = at + 1;
      continue;
    }
    if (isPossessive(token)) {
      if (post.owner?.name || !nameOf(reading, at - 1)) {
        if (post.owner?.name && nameOf(reading, at - 1)) {
          const owner = nameOf(reading, at - 1);
          if (owner && owner.type !== "person") post.owner.within = owner;
          post.firstToken = owner?.firstToken ?? at;
        } else if (!post.owner) post.determiner = "possessive";
        break;
      }
      at--;
      continue;
    }
    if (FORMER_WORDS.has(token.lower)) {
      post.former = true;
      post.firstToken = at--;
      continue;
    }
    const determiner = determinerOf(token.lower);
    if (determiner) {
      post.determiner = determiner;
      post.firstToken = at;
      break;
    }
    const body = post.owner ? 0 : bodyStart(reading, at, limit);
    if (body) {
      post.owner = {
        name: null,
        within: null,
        firstToken: body - 1,
        endToken: at + 1,
      };
      at = body - 2;
      post.firstToken = at + 1;
      continue;
    }
    if (post.owner) break;
    if (isPostModifier(token) || (whole && token.kind === "word")) {
      if (!whole && opensSentence(reading, at) && !isPostModifier(token)) break;
      post.titleFirst = at;
      post.firstToken = at--;
      continue;
    }
    if (joinsModifiers(reading, at, limit)) {
      at--;
      continue;
    }
    if (isCapitalized(token) && !opensSentence(reading, at)) {
      let first = at;
      while (
        first - 1 >= limit &&
        isCapitalized(tokens[first - 1]) &&
        !nameOf(reading, first - 1) &&
        !opensSentence(reading, first - 1)
      )
        first--;
      post.owner = {
        name: null,
        within: null,
        firstToken: first,
        endToken: at + 1,
      };
      post.firstToken = first;
      at = first - 1;
      continue;
    }
    break;
  }
  withinOf(reading, post, limit);
}

function ownerOf(name: NameSpan, before: Owner | null): Owner {
  // "Iranian Foreign Ministry spokesman": the body was found first, its country stands before it.
  if (before) return { ...before, within: name };
  return {
    name,
    within: null,
    firstToken: name.firstToken,
    endToken: name.endToken,
  };
}

/** The country before an organization: "Russian Gazprom chief", "Iran's Guardian Council spokesman". */
function withinOf(reading: Reading, post: Post, limit: number): void {
  const { owner } = post;
  if (!owner || owner.within || owner.name?.type === "nationality") return;
  let at = owner.firstToken - 1;
  if (isPossessive(reading.tokens[at])) at--;
  const name = at >= limit ? nameOf(reading, at) : null;
  if (
    name &&
    (name.type === "nationality" || name.type === "place") &&
    owner.name !== name
  ) {
    owner.within = name;
    post.firstToken = Math.min(post.firstToken, name.firstToken);
  }
}

/**
 * Where a run of words that ends in the noun of a public body begins, plus one; 0 where there is none.
 * "Foreign Ministry", "National Security Council", but not "party" in "party leader".
 */
function bodyStart(reading: Reading, last: number, limit: number): number {
  const { tokens } = reading;
  const token = tokens[last];
  if (!token || !isCapitalized(token)) return 0;
  if (!PUBLIC_BODY_NOUNS.has(token.lower) && !FIRM_NOUNS.has(token.lower))
    return 0;
  let first = last;
  while (
    first - 1 >= limit &&
    isCapitalized(tokens[first - 1]) &&
    !nameOf(reading, first - 1) &&
    !FORMER_WORDS.has(tokens[first - 1]?.lower ?? "") &&
    !determinerOf(tokens[first - 1]?.lower ?? "")
  )
    first--;
  return first < last ? first + 1 : 0;
}

function readRight(reading: Reading, post: Post): void {
  const complement = readComplement(reading, post.titleEnd, post.head);
  if (!complement) return;
  post.titleEnd = complement.titleEnd;
  post.endToken = Math.max(post.titleEnd, complement.endToken);
  if (complement.owner) {
    if (post.owner && !complement.owner.within)
      complement.owner.within = post.owner.name;
    post.owner = complement.owner;
  }
}

function determinerOf(lower: string): Post["determiner"] {
  if (DEFINITE.has(lower)) return "the";
  if (INDEFINITE.has(lower)) return "a";
  return POSSESSIVE.has(lower) ? "possessive" : null;
}

/** "and" or a comma between two words that both qualify the head: "trade and industry minister". */
function joinsModifiers(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  const lower = tokens[at]?.lower;
  if (lower !== "and" && lower !== "&") return false;
  const before = tokens[at - 1];
  return (
    at - 1 >= limit &&
    !nameOf(reading, at - 1) &&
    isPostModifier(before) &&
    findPostHead(before) === null
  );
}

function opensSentence(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceAt[at] ?? -1;
  return sentence < 0 || reading.sentenceAt[at - 1] !== sentence;
}
