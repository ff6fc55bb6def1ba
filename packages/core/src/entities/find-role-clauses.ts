import type { NameSpan } from "../document/draft.ts";
import { findPostHead } from "./post-words.ts";
import { postsBefore } from "./find-roles-before.ts";
import { readPhrases } from "./find-roles-after.ts";
import type { Post } from "./read-post.ts";
import { lowerAt, nameOf, type Reading, sentenceOf } from "./reading.ts";

const IS = new Set(["is", "was", "became", "becomes", "remains", "remained"]);
const BE = new Set([
  "is",
  "was",
  "be",
  "been",
  "being",
  "has",
  "had",
  "were",
  "will",
  "to",
]);
const NAMED = new Set(
  "named appointed elected re-elected reelected nominated chosen made confirmed promoted installed crowned".split(
    " ",
  ),
);
const SERVES = new Set([
  "serves",
  "served",
  "serving",
  "works",
  "worked",
  "acts",
  "acted",
  "resigned",
  "quit",
  "retired",
  "sworn",
  "inaugurated",
]);
const HEADS = new Set([
  "heads",
  "headed",
  "leads",
  "led",
  "chairs",
  "chaired",
  "runs",
  "ran",
  "directs",
  "directed",
]);

/** Posts that a clause says a person has: "X was named chief executive of Y", "X is the chairman", "X, who heads Y". */
export function readPostClauses(reading: Reading, name: NameSpan): Post[] {
  const { tokens } = reading;
  const end = sentenceOf(reading, name.firstToken)?.endToken ?? tokens.length;
  let at = name.endToken;
  if (tokens[at]?.text === "," && lowerAt(reading, at + 1) === "who") at += 2;
  else if (lowerAt(reading, at) === "who") at += 1;
  const verb = lowerAt(reading, at);
  if (SERVES.has(verb)) return asPost(reading, at + 1, end);
  if (!BE.has(verb) && !IS.has(verb)) return activeNaming(reading, name, end);
  const verbAfter = lowerAt(reading, skipAdverbs(reading, at + 1));
  if (IS.has(verb) && !NAMED.has(verbAfter) && !SERVES.has(verbAfter)) {
    const post = readPhrases(
      reading,
      skipAdverbs(reading, at + 1),
      end,
      true,
    )[0];
    if (
      post &&
      (post.determiner === "the" || post.determiner === "a" || post.owner)
    )
      return [post];
  }
  if (
    verb === "will" &&
    (lowerAt(reading, at + 1) === "be" || lowerAt(reading, at + 1) === "become")
  ) {
    const post = readPhrases(reading, at + 2, end, true)[0];
    if (post) return [post];
  }
  while (
    at < end &&
    (BE.has(lowerAt(reading, at)) || isAdverb(lowerAt(reading, at)))
  )
    at++;
  if (SERVES.has(lowerAt(reading, at))) return asPost(reading, at + 1, end);
  if (!NAMED.has(lowerAt(reading, at))) return [];
  at++;
  if (lowerAt(reading, at) === "as") at++;
  return readPhrases(reading, at, end, true).slice(0, 1);
}

function asPost(reading: Reading, from: number, end: number): Post[] {
  let at = from;
  while (at < end && at < from + 2 && lowerAt(reading, at) !== "as") at++;
  return lowerAt(reading, at) === "as"
    ? readPhrases(reading, at + 1, end, true).slice(0, 1)
    : [];
}

/** "appointed X as chief executive", "named X president". */
function activeNaming(reading: Reading, name: NameSpan, end: number): Post[] {
  if (!NAMED.has(lowerAt(reading, name.firstToken - 1))) return [];
  let at = name.endToken;
  if (lowerAt(reading, at) === "as" || lowerAt(reading, at) === "to") at++;
  else if (
    !findPostHead(reading.tokens[at]) &&
    !/^(?:its|the|their|his|her|new|prime|vice|chief|deputy|acting|interim)$/u.test(
      lowerAt(reading, at),
    )
  )
    return [];
  return readPhrases(reading, at, end, true).slice(0, 1);
}

/** What "who heads Y" says: where the organization stands, and which word says so. */
export interface Heading {
  verbToken: number;
  organization: NameSpan;
}

/** "X, who heads Y": no noun names the post, the verb does. */
export function readHeading(reading: Reading, name: NameSpan): Heading | null {
  let at = name.endToken;
  if (reading.tokens[at]?.text === ",") at++;
  if (lowerAt(reading, at) !== "who") return null;
  at++;
  if (!HEADS.has(lowerAt(reading, at))) return null;
  const verbToken = at++;
  if (lowerAt(reading, at) === "the") at++;
  const organization = nameOf(reading, at);
  return organization?.type === "organization"
    ? { verbToken, organization }
    : null;
}

/** The posts before a name in apposition: "The chairman of Acme, X, said", "its founder and president, X". */
export function readPostsBeforeComma(
  reading: Reading,
  name: NameSpan,
  fromToken: number,
): Post[] {
  const comma = fromToken - 1;
  if (reading.tokens[comma]?.text !== ",") return [];
  if (!closesApposition(reading, name.endToken)) return [];
  const first = sentenceOf(reading, name.firstToken)?.firstToken ?? 0;
  const posts = postsBefore(reading, comma - 1, Math.max(first, comma - 16));
  const [outer] = posts;
  if (!outer || posts.some(({ head }) => head.plural)) return [];
  const opens = outer.firstToken === first;
  return outer.determiner || outer.owner || opens ? posts : [];
}

function closesApposition(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    !token ||
    token.kind === "mark" ||
    /^(?:said|says|told|who|was|is|has|had|added|warned)$/u.test(token.lower)
  );
}

function skipAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (isAdverb(lowerAt(reading, at))) at++;
  return at;
}

function isAdverb(lower: string): boolean {
  return (
    lower.endsWith("ly") ||
    /^(?:now|also|currently|then|still|again|already|later|once)$/u.test(lower)
  );
}
