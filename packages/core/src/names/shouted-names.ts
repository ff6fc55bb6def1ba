import type { Draft, NameSpan, Sentence, Token } from "../document/draft.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { HEADLINE_VERBS } from "../lexicon/headline-verbs.ts";
import { changeName, nameFrom } from "./name-span.ts";
import { trimSpan } from "./read-spans.ts";

type Copy = Pick<Draft, "text" | "tokens" | "sentences">;

/**
 * Names of lines in capitals, where the letters' case tells the tagger nothing: a place behind "AT" reaches over what
 * is no English word, "THE ARMED FRONT OF THE SOUTH" is a body by its noun, and no name reaches over the line's verb.
 */
export function settleShouted(
  { text, tokens, sentences }: Copy,
  names: readonly NameSpan[],
): readonly NameSpan[] {
  const shouted = sentences.filter((sentence) => isShouted(tokens, sentence));
  if (shouted.length === 0) return names;
  const nameAt = new Map<number, NameSpan>();
  for (const name of names)
    for (let at = name.firstToken; at < name.endToken; at++)
      nameAt.set(at, name);
  const settled = new Map<NameSpan, NameSpan>();
  const added: NameSpan[] = [];
  for (const { firstToken, endToken } of shouted)
    for (let at = firstToken; at < endToken; at++) {
      const name = nameAt.get(at);
      if (name) {
        const other =
          cutAtVerb(text, tokens, name) ??
          widenPlace(text, tokens, name, nameAt, endToken);
        if (other) settled.set(name, other);
        at = name.endToken - 1;
        continue;
      }
      const end = bodyEnd(tokens, at, endToken, nameAt);
      const body = end > at ? trimSpan(text, tokens, at, end) : null;
      if (!body) continue;
      added.push(nameFrom(body, "organization", 0.6));
      at = end - 1;
    }
  return [...names.map((name) => settled.get(name) ?? name), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

const LEAST_LETTERS = 8;

function isShouted(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): boolean {
  let letters = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind !== "word" || text.length < 2) continue;
    if (text === lower || text !== text.toUpperCase()) return false;
    letters += text.length;
  }
  return letters >= LEAST_LETTERS;
}

/** "VELDO <VLD> | UNVEILS NEW SERVICE": the firm, without its ticker and without what it does. */
function cutAtVerb(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
): NameSpan | null {
  if (name.type === "person" || name.type === "nationality") return null;
  let end = name.firstToken + 1;
  while (end < name.endToken && !endsShouted(tokens[end])) end++;
  if (end === name.endToken) return null;
  const span = trimSpan(text, tokens, name.firstToken, end);
  // A firm is no building because of what it builds.
  const type = name.type === "facility" ? "organization" : name.type;
  return (
    span &&
    changeName(name, { type, end: span.end, endToken: end, text: span.text })
  );
}

function endsShouted(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === "<" ||
      // "VELDO CORP | 4TH QTR NET"
      /^\d(?:st|nd|rd|th)$/u.test(token.lower) ||
      HEADLINE_VERBS.has(token.lower))
  );
}

/** "AT RIO | SECO": the place to the end of the words that are no English. */
function widenPlace(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
  nameAt: ReadonlyMap<number, NameSpan>,
  limit: number,
): NameSpan | null {
  if (name.type !== "organization" && name.type !== "place") return null;
  if (!/^(?:at|in|near)$/u.test(tokens[name.firstToken - 1]?.lower ?? ""))
    return null;
  let endToken = name.endToken;
  while (
    endToken < limit &&
    !nameAt.has(endToken) &&
    isForeign(tokens, endToken)
  )
    endToken++;
  const end = tokens[endToken - 1]?.end;
  if (endToken === name.endToken || end === undefined) return null;
  return changeName(name, {
    type: "place",
    end,
    endToken,
    text: text.slice(name.start, end),
  });
}

function isForeign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.text.length > 2 && !isEnglish(token);
}

function isEnglish({ lower }: Token): boolean {
  return FUNCTION_WORDS.has(lower) || isCommonWord(lower);
}

const BODIES = new Set(
  "front movement party union army league alliance coalition congress association federation confederation brigade brigades".split(
    " ",
  ),
);
const MOST_MODIFIERS = 3;

/** Where a body ends that begins at a token behind "THE": its noun, then "OF" and whose it is; `first` where none does. */
function bodyEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  nameAt: ReadonlyMap<number, NameSpan>,
): number {
  if (tokens[first - 1]?.text !== "THE") return first;
  let noun = first;
  while (!BODIES.has(tokens[noun]?.lower ?? "")) {
    if (!isContent(tokens, noun) || nameAt.has(noun)) return first;
    if (++noun > first + MOST_MODIFIERS) return first;
  }
  if (tokens[noun + 1]?.text !== "OF") return first;
  let tail = tokens[noun + 2]?.text === "THE" ? noun + 3 : noun + 2;
  const opens = tail;
  while (tail < limit && tail < opens + 2 && isContent(tokens, tail)) tail++;
  return tail > opens && tail <= limit ? tail : first;
}

function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !FUNCTION_WORDS.has(token.lower);
}
