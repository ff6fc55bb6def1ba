import {
  FIRM_NOUNS,
  PUBLIC_BODY_NOUNS,
} from "../lexicon/organization-nouns.ts";
import type { NameSpan } from "../document/draft.ts";
import {
  ABBREVIATED_POSTS,
  FORMER_WORDS,
  STAFF_HEADS,
} from "../lexicon/posts.ts";
import { findPostHead, isPostModifier } from "./post-words.ts";
import type { Owner, Post } from "./read-post.ts";
import { isPossessive, lowerAt, nameOf, type Reading } from "./reading.ts";
import { isCapitalized } from "./token-shape.ts";

interface Left {
  reading: Reading;
  post: Post;
  limit: number;
  /** Every word down to the limit is part of the phrase. */
  whole: boolean;
}

/** Takes what stands at a token for a part of the phrase: the next token to look at, `STOP`, or null: not its kind. */
type Taker = (left: Left, at: number) => number | null;

const STOP = -1;
// Capitals before a title that own nothing.
const NO_OWNERS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december majesty highness excellency royal his her mr mrs ms dr`.split(
    /\s+/,
  ),
);
// Bodies written as common nouns, and those that are one only for who speaks for them.
const PLAIN_BODIES = new Set(
  "parliament senate house congress assembly ministry".split(" "),
);
const SPOKEN_FOR = new Set(
  "police army navy military government department embassy party union hospital council court".split(
    " ",
  ),
);
// "company spokesman": the firm that the text is about.
const UNNAMED_OWNERS = new Set(
  "company firm group bank airline agency club corporation".split(" "),
);
const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set(
  "a an another one some any no every each".split(" "),
);
const POSSESSIVE = new Set("his her its their our my your whose".split(" "));

/** Reads a post's modifiers, owner and determiner, from its head leftward. */
export function readLeft(left: Left): void {
  let at = left.post.headToken - 1;
  while (at >= left.limit) {
    let next: number | null = null;
    for (const take of TAKERS) {
      next = take(left, at);
      if (next !== null) break;
    }
    if (next === null || next === STOP) break;
    at = next;
  }
  takeCountryBeforeOwner(left);
}

const TAKERS: readonly Taker[] = [
  takeName,
  takePossessive,
  takeBracket,
  takeDot,
  takeFormer,
  takeDeterminer,
  takeBody,
  takePlainBody,
  takeModifier,
  takeJoiner,
  takeCapitals,
];

function takeName({ reading, post, limit }: Left, at: number): number | null {
  const name = nameOf(reading, at);
  if (!name) return null;
  const { owner } = post;
  if (owner?.name || name.firstToken < limit) return STOP;
  const owned = isPossessive(reading.tokens[at + 1]);
  if (name.type === "person" && (!owned || STAFF_HEADS.has(post.head.noun))) {
    if (owned) post.determiner = "possessive";
    if (owned) post.firstToken = name.firstToken;
    return STOP;
  }
  // "Iranian Foreign Ministry spokesman": the body was found first, its country stands before it.
  post.owner = owner ? { ...owner, within: name } : ownerOf(name);
  post.firstToken = name.firstToken;
  return name.firstToken - 1;
}

function ownerOf(name: NameSpan): Owner {
  return {
    name,
    within: null,
    firstToken: name.firstToken,
    endToken: name.endToken,
  };
}

function takePossessive({ reading, post }: Left, at: number): number | null {
  if (!isPossessive(reading.tokens[at])) return null;
  const name = nameOf(reading, at - 1);
  if (!name) {
    // "the company's chairman": an owner without a name.
    if (!post.owner) post.determiner = "possessive";
    return STOP;
  }
  return post.owner?.name ? STOP : at - 1;
}

/** "Acme Widgets Corp (AWC) chairman". */
function takeBracket({ reading, limit }: Left, at: number): number | null {
  if (reading.tokens[at]?.text !== ")") return null;
  const open = bracketStart(reading, at, limit);
  return open > limit && nameOf(reading, open - 1) ? open - 1 : STOP;
}

/** Where a bracket that holds one short name or acronym opens; -1 where it holds more. */
export function bracketStart(
  reading: Reading,
  close: number,
  limit: number,
): number {
  for (let at = close - 1; at >= limit && at > close - 5; at--)
    if (reading.tokens[at]?.text === "(") return at;
  return -1;
}

function takeDot({ reading, post, limit }: Left, at: number): number | null {
  if (reading.tokens[at]?.text !== ".") return null;
  if (at - 1 < limit || !ABBREVIATED_POSTS.has(lowerAt(reading, at - 1)))
    return STOP;
  post.titleFirst = post.firstToken = at - 1;
  return at - 2;
}

function takeFormer({ reading, post }: Left, at: number): number | null {
  if (!FORMER_WORDS.has(lowerAt(reading, at))) return null;
  post.former = true;
  post.firstToken = at;
  return at - 1;
}

function takeDeterminer({ reading, post }: Left, at: number): number | null {
  const lower = lowerAt(reading, at);
  if (DEFINITE.has(lower)) post.determiner = "the";
  else if (INDEFINITE.has(lower)) post.determiner = "a";
  else if (POSSESSIVE.has(lower)) post.determiner = "possessive";
  else return null;
  post.firstToken = at;
  return STOP;
}

/** "Foreign Ministry", "National Security Council" that no name covers; but not "party" in "party leader". */
function takeBody({ reading, post, limit }: Left, at: number): number | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (post.owner || !token || !isCapitalized(token)) return null;
  if (!PUBLIC_BODY_NOUNS.has(token.lower) && !FIRM_NOUNS.has(token.lower))
    return null;
  const first = capitalsStart({ reading, limit }, at);
  if (first === at) return null;
  return ownText(post, first, at);
}

/** "parliament speaker", "police spokeswoman", "company director". */
function takePlainBody({ reading, post }: Left, at: number): number | null {
  const lower = lowerAt(reading, at);
  if (post.owner || at !== post.titleFirst - 1) return null;
  const speaks = post.head.noun.startsWith("spokes");
  if (
    UNNAMED_OWNERS.has(lower) &&
    (speaks || !isCapitalized(reading.tokens[at]))
  ) {
    post.determiner = "possessive";
    post.firstToken = at;
    return STOP;
  }
  const body = PLAIN_BODIES.has(lower)
    ? !/^(?:member|leader|majority|minority)$/u.test(post.head.noun)
    : speaks && SPOKEN_FOR.has(lower);
  return body ? ownText(post, at, at) : null;
}

function takeModifier(
  { reading, post, whole }: Left,
  at: number,
): number | null {
  const token = reading.tokens[at];
  if (post.owner || !token) return null;
  const fits = isPostModifier(token) || (whole && token.kind === "word");
  if (!fits) return null;
  if (whole && isAdverb(token.lower)) {
    post.firstToken = at;
    return STOP;
  }
  post.titleFirst = post.firstToken = at;
  return at - 1;
}

function isAdverb(lower: string): boolean {
  return (
    lower.endsWith("ly") ||
    lower === "now" ||
    lower === "also" ||
    lower === "himself" ||
    lower === "herself"
  );
}

/** "and" between two words that both qualify the head: "trade and industry minister". */
function takeJoiner({ reading, post, limit }: Left, at: number): number | null {
  const lower = lowerAt(reading, at);
  if (post.owner || (lower !== "and" && lower !== "&")) return null;
  const before = reading.tokens[at - 1];
  const joins =
    at - 1 >= limit &&
    !nameOf(reading, at - 1) &&
    isPostModifier(before) &&
    findPostHead(before) === null;
  return joins ? at - 1 : STOP;
}

/** Capitals that no name covers, before the title: an organization that the names stage does not know. */
function takeCapitals(
  { reading, post, limit }: Left,
  at: number,
): number | null {
  if (
    post.owner ||
    !isCapitalized(reading.tokens[at]) ||
    opensSentence(reading, at)
  )
    return null;
  if (NO_OWNERS.has(lowerAt(reading, at))) return STOP;
  return ownText(post, capitalsStart({ reading, limit }, at), at);
}

function ownText(post: Post, first: number, last: number): number {
  post.owner = {
    name: null,
    within: null,
    firstToken: first,
    endToken: last + 1,
  };
  post.firstToken = first;
  return first - 1;
}

function capitalsStart(
  { reading, limit }: { reading: Reading; limit: number },
  last: number,
): number {
  let first = last;
  while (
    first - 1 >= limit &&
    isCapitalized(reading.tokens[first - 1]) &&
    !nameOf(reading, first - 1) &&
    !FORMER_WORDS.has(lowerAt(reading, first - 1)) &&
    !DEFINITE.has(lowerAt(reading, first - 1)) &&
    !INDEFINITE.has(lowerAt(reading, first - 1))
  )
    first--;
  return first;
}

/** The first word of a sentence or of a quotation: its capital says nothing. */
function opensSentence(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceAt[at] ?? -1;
  if (sentence < 0 || reading.sentenceAt[at - 1] !== sentence) return true;
  return /^["“‘«(]$/u.test(reading.tokens[at - 1]?.text ?? "");
}

/** The country before an organization: "Russian Gazprom chief", "Iran's Guardian Council spokesman". */
function takeCountryBeforeOwner({ reading, post, limit }: Left): void {
  const { owner } = post;
  if (!owner || owner.within || owner.name?.type === "nationality") return;
  let at = owner.firstToken - 1;
  if (isPossessive(reading.tokens[at])) at--;
  const name = at >= limit ? nameOf(reading, at) : null;
  if (!name || owner.name === name) return;
  if (name.type !== "nationality" && name.type !== "place") return;
  owner.within = name;
  post.firstToken = Math.min(post.firstToken, name.firstToken);
}
