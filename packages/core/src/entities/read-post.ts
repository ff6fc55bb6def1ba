import type { NameSpan } from "../document/draft.ts";
import { findPostHead, isHeadTail, type PostHead } from "./post-words.ts";
import { readComplement } from "./read-complement.ts";
import { readLeft } from "./read-post-left.ts";
import { nameOf, type Reading } from "./reading.ts";

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

const BOARD =
  /^(?:Board|Board of (?:\p{L}+ )?(?:Directors|Trustees|Governors|Management)|(?:Executive|Supervisory|Management) Board)$/u;
const ADDRESS =
  /\b(?:Majesty|Highness|Excellency|Eminence|Holiness|Honou?r|Two Holy Mosques|Holy Mosques)$/u;

/**
 * Reads the phrase around a head noun: its modifiers and owner to the left, not beyond `limit`, and, if asked,
 * its complement to the right. `whole` takes every word down to `limit` for part of the phrase.
 */
export function readPost(
  reading: Reading,
  headToken: number,
  limit: number,
  options: { whole?: boolean; complement?: boolean; until?: number } = {},
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
  readLeft({ reading, post, limit, whole: options.whole ?? false });
  if (options.complement ?? true) readRight(reading, post, options.until);
  // "His Majesty King Abdullah": a form of address, and nobody's state.
  if (post.owner?.name && ADDRESS.test(post.owner.name.text)) post.owner = null;
  return post;
}

function readRight(reading: Reading, post: Post, until?: number): void {
  const complement = readComplement(reading, post.titleEnd, post.head, until);
  if (!complement) return;
  post.titleEnd = complement.titleEnd;
  post.endToken = Math.max(post.titleEnd, complement.endToken);
  if (!complement.owner) return;
  if (
    complement.link === "of" &&
    complement.owner.name?.type === "organization" &&
    (post.head.noun.startsWith("minister") ||
      BOARD.test(complement.owner.name.text))
  ) {
    // "Minister of Regional Expansion", "chairman of the Board of Directors": what he minds, not whose he is.
    post.titleEnd = complement.endToken;
    return;
  }
  if (post.owner?.name?.type === "organization" && complement.link !== "of") {
    // "USAID assistant administrator for the Middle East Bureau": the post is USAID's.
    post.titleEnd = complement.endToken;
    return;
  }
  complement.owner.within ??= post.owner?.name ?? null;
  post.owner = complement.owner;
}
