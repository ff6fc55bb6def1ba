import type { Token } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import {
  LEADING_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.ts";

const TERMINAL = /^(?:[.?!…。！？]|\.{3,}|[?!]{2,})$/u;
const CLOSER = /^["'”’»›)\]}]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«‹([¿¡—–•⁃-]/u;
const INITIALS = /^(?:\p{L}\.)+$/u;
const NUMERAL = /^\p{N}/u;
// The mark of a list item at the start of a sentence: "1.", "a.", "iv)".
const ITEM = /^(?:\p{N}{1,3}|[a-z]|[ivx]{1,4})$/u;

/** Splits `tokens[first, end)`, which are one paragraph, into sentences: ranges of token indexes. */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
): Span[] {
  const sentences: Span[] = [];
  let start = first;
  let opened = itemNumber(tokens, start);
  for (let at = first; at < end; at++) {
    if (opened !== null && beginsItem(tokens, at, start, opened)) {
      sentences.push({ start, end: at });
      start = at;
      opened = itemNumber(tokens, start);
    }
    if (!endsSentence(tokens, at, start, end)) continue;
    while (at + 1 < end && isCloser(tokens, at + 1)) at++;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
    opened = itemNumber(tokens, start);
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** A straight mark closes when it leans on what is before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && CLOSER.test(token.text) && !token.spaced;
}

/** A further item of a list that runs on in one line, after the item `opened`: "1) … 2) …", "• 9. … • 10. …". */
function beginsItem(
  tokens: readonly Token[],
  at: number,
  start: number,
  opened: number,
): boolean {
  const token = tokens[at];
  if (!token?.spaced || at === start) return false;
  if (token.text === "•" || token.text === "⁃") return true;
  return token.kind !== "mark" && itemNumber(tokens, at) === opened + 1;
}

/** The number or letter (a is 1) of the list item that begins at a token; null where none does. */
function itemNumber(tokens: readonly Token[], from: number): number | null {
  const at = from + (/^[•⁃(]$/u.test(tokens[from]?.text ?? "") ? 1 : 0);
  const label = tokens[at];
  const mark = tokens[at + 1];
  if (
    !label ||
    !mark ||
    mark.spaced ||
    !ITEM.test(label.text) ||
    !/^[.)]$/u.test(mark.text)
  )
    return null;
  if (
    mark.text === "." &&
    tokens[at + 2]?.spaced === false &&
    tokens[at + 2]?.text !== ")"
  )
    return null;
  return NUMERAL.test(label.text)
    ? Number(label.text)
    : label.text.charCodeAt(0) - 96;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return false;
  const dotted =
    token.kind === "word" &&
    token.text.endsWith(".") &&
    INITIALS.test(token.text);
  if (!dotted && (token.kind === "word" || !TERMINAL.test(token.text)))
    return false;
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
  if (token.text !== ".") return !goesOnAfterMarks(tokens, next, at);
  return endsAtDot(tokens, at, start, after);
}

/** `"What now?" she asked` and `and -- look! -- it works`: no sentence ends there if a small word goes on. */
function goesOnAfterMarks(
  tokens: readonly Token[],
  next: number,
  at: number,
): boolean {
  const after = tokens[next];
  if (after && /^[—–-]/u.test(after.text))
    return /^\p{Ll}/u.test(tokens[next + 1]?.text ?? "");
  return next > at + 1 && !/^[\p{Lu}\p{N}"“‘'«([]/u.test(after?.text ?? "");
}

function endsAtDot(
  tokens: readonly Token[],
  at: number,
  start: number,
  after: Token,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  // ". . ." is an ellipsis, not three ends.
  if (!before || token?.spaced)
    return before !== undefined && before.text !== "." && after.kind === "word";
  if (at - 1 <= start + 1 && itemNumber(tokens, start) !== null) return false;
  if (before.lower === "no" || before.lower === "nos")
    return !NUMERAL.test(after.text);
  if (/^[pP]{1,2}$/u.test(before.text) && NUMERAL.test(after.text))
    return false;
  if (LEADING_ABBREVIATIONS.has(before.lower)) return false;
  if (/^\p{Lu}$/u.test(before.text))
    return before.text === "I" && SENTENCE_OPENERS.has(after.lower);
  if (TRAILING_ABBREVIATIONS.has(before.lower))
    return SENTENCE_OPENERS.has(after.lower);
  return true;
}

function endsAfterInitials(token: Token, after: Token): boolean {
  return token.text.length >= 4 && SENTENCE_OPENERS.has(after.lower);
}
