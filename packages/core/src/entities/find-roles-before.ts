import type { NameSpan } from "../document/draft.ts";
import { ABBREVIATED_POSTS } from "../lexicon/posts.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { findPostHead, isHeadTail } from "./post-words.ts";
import { readPost, type Post } from "./read-post.ts";
import {
  isCapitalized,
  lowerAt,
  nameOf,
  type Reading,
  sentenceOf,
} from "./reading.ts";
import type { Gender } from "./thing.ts";

/** A post that the text gives a named person. */
export interface RoleFinding {
  person: NameSpan;
  post: Post;
}

/** What stands before a person's name: forms of address and the post. */
export interface NameOpening {
  gender: Gender | null;
  /** Whether a form of address stands there: the name is a person's even where it looks like something else. */
  addressed: boolean;
  posts: Post[];
  /** First token of all that stands before the name and belongs to it. */
  firstToken: number;
}

const LOOK_BACK = 14;

/** Reads leftward from a person's name: "Iran's former foreign minister Dr Mohammad X". */
export function readNameOpening(reading: Reading, name: NameSpan): NameOpening {
  const limit = limitOf(reading, name.firstToken);
  const opening: NameOpening = {
    gender: null,
    addressed: false,
    posts: [],
    firstToken: name.firstToken,
  };
  let at = name.firstToken - 1;
  for (; at >= limit; at--) {
    const dotted = reading.tokens[at]?.text === "." ? at - 1 : at;
    const lower = lowerAt(reading, dotted);
    if (
      !FORMS_OF_ADDRESS.has(lower) ||
      !isCapitalized(reading.tokens[dotted]) ||
      nameOf(reading, dotted)
    )
      break;
    opening.gender ??= FORMS_OF_ADDRESS.get(lower) ?? null;
    opening.addressed = true;
    opening.firstToken = dotted;
    at = dotted;
  }
  const post = postBefore(reading, at, limit);
  if (!post) return opening;
  opening.posts.push(post);
  const second = postJoined(reading, post, limit);
  if (second) opening.posts.push(second);
  opening.firstToken = (second ?? post).firstToken;
  return opening;
}

function limitOf(reading: Reading, token: number): number {
  const sentence = sentenceOf(reading, token);
  const limit = Math.max(0, token - LOOK_BACK);
  return sentence ? Math.max(sentence.firstToken, limit) : limit;
}

/** The post whose phrase ends with this token. */
function postBefore(
  reading: Reading,
  last: number,
  limit: number,
): Post | null {
  const { tokens } = reading;
  if (last < limit) return null;
  let head = last;
  if (
    tokens[head]?.text === "." &&
    ABBREVIATED_POSTS.has(lowerAt(reading, head - 1))
  )
    head--;
  else if (isHeadTail(tokens[head]) && !findPostHead(tokens[head])) head--;
  const direct = nameOf(reading, head) ? null : findPostHead(tokens[head]);
  if (
    direct &&
    !ABBREVIATED_POSTS.has(direct.noun) ===
      (head === last || isHeadTail(tokens[last]))
  ) {
    const post = readPost(reading, head, limit, { complement: false });
    if (post && last + 1 > post.endToken)
      post.endToken = post.titleEnd = last + 1;
    return post;
  }
  if (direct && isCapitalized(tokens[head]))
    return readPost(reading, head, limit, { complement: false });
  return postWithComplement(reading, last, limit);
}

/** "Secretary of State", "director general of the IAEA": a post whose complement ends with this token. */
export function postWithComplement(
  reading: Reading,
  last: number,
  limit: number,
): Post | null {
  const { tokens } = reading;
  for (let at = last - 1; at > limit; at--) {
    const token = tokens[at];
    if (
      !token ||
      (token.kind === "mark" && token.text !== "," && token.text !== "&")
    ) {
      if (!/^['’]s?$/u.test(token?.text ?? "")) return null;
    }
    if (
      token?.lower !== "of" &&
      token?.lower !== "for" &&
      token?.lower !== "at" &&
      token?.lower !== "to"
    )
      continue;
    if (nameOf(reading, at)) continue;
    const head =
      isHeadTail(tokens[at - 1]) && !findPostHead(tokens[at - 1])
        ? at - 2
        : at - 1;
    const post = readPost(reading, head, limit);
    if (post && post.endToken === last + 1) return post;
  }
  return null;
}

/** The first of two posts: "chairman and chief executive X". */
function postJoined(reading: Reading, post: Post, limit: number): Post | null {
  const at = post.firstToken - 1;
  const lower = lowerAt(reading, at);
  if (lower !== "and" && reading.tokens[at]?.text !== "&") return null;
  if (
    post.determiner ||
    (post.owner && post.owner.firstToken < post.titleFirst)
  )
    return null;
  const before = readPost(reading, at - 1, limit, { complement: false });
  if (!before || before.head.plural) return null;
  post.owner ??= before.owner;
  return before;
}
