import type { NameSpan } from "../document/draft.ts";
import { findPostHead, isHeadTail } from "./post-words.ts";
import { readPost, type Post } from "./read-post.ts";
import {
  isPossessive,
  lowerAt,
  nameOf,
  type Reading,
  sentenceOf,
} from "./reading.ts";
import { isCapitalized } from "./token-shape.ts";

const PHRASE_END = new Set(
  `of for at in with to on from who which whose that and or but by as said says say told added is was were are has have had
  will would could should can may might did does do after before when while where since until into over under between
  during not also because if then than so`.split(/\s+/),
);
const MAX_PHRASE = 14;

/** Reads the posts in apposition after a person's name: ", 54, chairman and chief executive of Acme,". */
export function readPostsAfter(reading: Reading, name: NameSpan): Post[] {
  const sentence = sentenceOf(reading, name.firstToken);
  const end = sentence?.endToken ?? reading.tokens.length;
  let at = skipBracket(reading, name.endToken, end);
  const mark = reading.tokens[at]?.text;
  if (mark === "(") return readPhrases(reading, at + 1, end, true);
  if (mark !== "," && mark !== "–" && mark !== "—" && mark !== "--") return [];
  at++;
  if (reading.tokens[at]?.kind === "number") {
    if (reading.tokens[at + 1]?.text !== ",") return [];
    at += 2;
  }
  // ", then the foreign minister of Chile,": no longer when this is written.
  const then = lowerAt(reading, at) === "then";
  if (then || lowerAt(reading, at) === "also") at++;
  const posts = readPhrases(reading, at, end, false);
  return then ? posts.map((post) => ({ ...post, former: true })) : posts;
}

/** Reads posts joined by "and" or commas from `from` on; they share what the last one belongs to. */
export function readPhrases(
  reading: Reading,
  from: number,
  end: number,
  bracket: boolean,
): Post[] {
  const posts: Post[] = [];
  let at = from;
  while (posts.length < 4) {
    const post = readPhrase(reading, at, end);
    if (!post) break;
    posts.push(post);
    at = post.endToken;
    const lower = lowerAt(reading, at);
    if (lower === "and" || lower === "&") at++;
    else if (
      reading.tokens[at]?.text === "," &&
      !bracket &&
      isCoordinated(reading, at + 1)
    )
      at += lowerAt(reading, at + 1) === "and" ? 2 : 1;
    else break;
  }
  const owner = posts.at(-1)?.owner ?? null;
  posts.forEach((post, index) => {
    if (!post.owner && owner) post.owner = owner;
    const before = posts[index - 1];
    if (index > 0 && !post.owner && before?.owner) post.owner = before.owner;
  });
  return posts;
}

/** After a comma the next post goes on only behind "and", or a bare post: ", chairman, president and chief executive". */
function isCoordinated(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) === "and")
    return (
      /^(?:the|a|an)$/u.test(lowerAt(reading, at + 1)) ||
      findPostHead(reading.tokens[at + 1]) !== null
    );
  const head = findPostHead(reading.tokens[at]);
  return head !== null && !isCapitalized(reading.tokens[at]);
}

/** One noun phrase that ends in a head noun; null where the words are something else. */
function readPhrase(reading: Reading, from: number, end: number): Post | null {
  const { tokens } = reading;
  let at = from;
  while (at < end && at < from + MAX_PHRASE) {
    const token = tokens[at];
    if (!token) break;
    const name = nameOf(reading, at);
    if (name) {
      at = name.endToken;
      continue;
    }
    if (token.kind === "mark" && !isPossessive(token)) break;
    if (PHRASE_END.has(token.lower)) break;
    at++;
  }
  const last =
    isHeadTail(tokens[at - 1]) && !findPostHead(tokens[at - 1])
      ? at - 2
      : at - 1;
  if (last < from) return null;
  const post = readPost(reading, last, from, { whole: true });
  if (!post || post.head.plural) return null;
  // A person's name right after the phrase is whose post it is.
  if (nameOf(reading, post.endToken)?.type === "person") return null;
  return post;
}

/** Past a short bracket after a name: "(Lab)", "(54)". A bracket that holds a post is left to be read. */
function skipBracket(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  if (tokens[from]?.text !== "(") return from;
  for (let at = from + 1; at < end && at < from + 10; at++) {
    if (tokens[at]?.text === ")")
      return readPhrase(reading, from + 1, at) ? from : at + 1;
  }
  return from;
}
