import type { NameSpan } from "../document/draft.ts";
import { ABBREVIATED_POSTS, RANK_MODIFIERS, RANKS } from "../lexicon/posts.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/forms-of-address.ts";
import { findPostHead, isHeadTail } from "./post-words.ts";
import { bracketStart } from "./read-post-left.ts";
import { readPost, type Post } from "./read-post.ts";
import { lowerAt, nameOf, type Reading, sentenceOf } from "./reading.ts";
import { isCapitalized } from "./token-shape.ts";
import type { Gender } from "./thing.ts";

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
  opening.posts = postsBefore(reading, at, limit);
  for (const post of opening.posts)
    opening.firstToken = Math.min(opening.firstToken, post.firstToken);
  return opening;
}

function limitOf(reading: Reading, token: number): number {
  const sentence = sentenceOf(reading, token);
  const limit = Math.max(0, token - LOOK_BACK);
  return sentence ? Math.max(sentence.firstToken, limit) : limit;
}

/** The posts whose phrases end with this token, outermost first. */
export function postsBefore(
  reading: Reading,
  last: number,
  limit: number,
): Post[] {
  const post = postEndingAt(reading, last, limit);
  if (!post) return [];
  if (isRankAt(reading, post, last)) {
    const first = rankStart(reading, post.headToken, limit);
    const outer = first > limit ? postsBefore(reading, first - 1, limit) : [];
    if (outer.length > 0)
      return [
        ...outer,
        readPost(reading, post.headToken, first, { complement: false }) ?? post,
      ];
  }
  const joined = postJoined(reading, post, limit);
  return joined ? [joined, post] : [post];
}

// "Director General X" has one post, "Chief of Police General X" has two.
const CIVIL_GENERALS = new Set(
  "director secretary attorney governor inspector consul surgeon solicitor auditor comptroller controller advocate prosecutor registrar".split(
    " ",
  ),
);

function isRankAt(reading: Reading, post: Post, last: number): boolean {
  if (!RANKS.has(post.head.noun) || last - post.headToken > 1) return false;
  return !CIVIL_GENERALS.has(lowerAt(reading, post.headToken - 1));
}

/** First token of a rank of several words: "Lt. Gen.", "rear admiral". */
function rankStart(reading: Reading, head: number, limit: number): number {
  let first = head;
  for (let at = head - 1; at >= limit; at--) {
    if (RANK_MODIFIERS.has(lowerAt(reading, at)) && !nameOf(reading, at))
      first = at;
    else if (
      reading.tokens[at]?.text !== "." ||
      !ABBREVIATED_POSTS.has(lowerAt(reading, at - 1))
    )
      break;
  }
  return first;
}

function postEndingAt(
  reading: Reading,
  end: number,
  limit: number,
): Post | null {
  const { tokens } = reading;
  const last =
    tokens[end]?.text === ")" ? bracketStart(reading, end, limit) - 1 : end;
  if (last < limit) return null;
  const dotted = tokens[last]?.text === ".";
  if (dotted && !ABBREVIATED_POSTS.has(lowerAt(reading, last - 1))) return null;
  const tailed = isHeadTail(tokens[last]) && !findPostHead(tokens[last]);
  const head = dotted || tailed ? last - 1 : last;
  const post =
    last === end ? readPost(reading, head, limit, { complement: false }) : null;
  if (!post) return postWithComplement(reading, end, limit);
  post.endToken = post.titleEnd = last + 1;
  return post;
}

/** "Secretary of State", "director general of the IAEA": a post whose complement ends with this token. */
function postWithComplement(
  reading: Reading,
  last: number,
  limit: number,
): Post | null {
  const { tokens } = reading;
  for (let at = last - 1; at > limit; at--) {
    const token = tokens[at];
    if (!token || !isInComplement(token.text, token.kind === "mark"))
      return null;
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
    const post = readPost(reading, head, limit, { until: last + 1 });
    if (post?.endToken === last + 1) return post;
  }
  return null;
}

function isInComplement(text: string, mark: boolean): boolean {
  return !mark || /^(?:[,&()'’]|['’]s)$/u.test(text);
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
