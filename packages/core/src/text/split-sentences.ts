import type { Token } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import {
  LEADING_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";

const TERMINAL = /^(?:[.?!…]|\.{3,})$/u;
const CLOSER = /^["'”’»›)\]}]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{N}"“‘«([—–-]/u;
const INITIALS = /^(?:\p{L}\.)+$/u;

/** Splits `tokens[first, end)`, which are one paragraph, into sentences: ranges of token indexes. */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
): Span[] {
  const sentences: Span[] = [];
  let start = first;
  for (let at = first; at < end; at++) {
    if (!endsSentence(tokens, at, end)) continue;
    while (at + 1 < end && isCloser(tokens, at + 1)) at++;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** A straight mark closes when it leans on what is before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && CLOSER.test(token.text) && !token.spaced;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  end: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const dotted = INITIALS.test(token.text);
  if (!TERMINAL.test(token.text) && !dotted) return false;
  let next = at + 1;
  while (next < end && isCloser(tokens, next)) next++;
  const after = tokens[next];
  if (next >= end || !after) return true;
  if (
    TERMINAL.test(after.text) ||
    !after.spaced ||
    !OPENS_SENTENCE.test(after.text)
  )
    return false;
  if (dotted) return endsAfterInitials(token, after);
  if (token.text !== ".") return true;
  const before = tokens[at - 1];
  if (!before || token.spaced) return true;
  if (LEADING_ABBREVIATIONS.has(before.lower) && before.lower !== "no")
    return false;
  if (before.lower === "no") return !/^\p{N}/u.test(after.text);
  if (before.text.length === 1 && /\p{Lu}/u.test(before.text)) return false;
  if (TRAILING_ABBREVIATIONS.has(before.lower)) return OPENERS.has(after.lower);
  return true;
}

function endsAfterInitials(token: Token, after: Token): boolean {
  return (
    /^(?:[ap]\.m\.|u\.[skn]\.|e\.u\.)$/iu.test(token.text) &&
    OPENERS.has(after.lower)
  );
}

// Words that open a sentence far oftener than they follow an abbreviation inside one.
const OPENERS: ReadonlySet<string> = new Set(
  `a after although an and as at but by during for from he her his however if in it its last meanwhile
  on one our she since some that the their there these they this those we what when where while who
  with you`.split(/\s+/),
);
