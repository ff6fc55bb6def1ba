import type { Token } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import { findListedName } from "./place-names.ts";
import {
  createWordStore,
  PLAIN,
  SHOUTED,
  TITLED,
  type LineStyle,
  type Word,
} from "./word.ts";

/** A sentence as the tagger sees it: `words[first, end)`. */
export interface ReadingLine {
  first: number;
  end: number;
  style: LineStyle;
}

/** An article made ready for the tagger. All lists but `lines` have one entry a token. */
export interface Reading {
  words: readonly Word[];
  lines: readonly ReadingLine[];
  /** 1 where the token may belong to a name or a title; all others are outside without a look. */
  candidates: Uint8Array;
  /** First and end of the run of capitalised words around the token; both 0 outside runs. */
  runFirst: Int32Array;
  runEnd: Int32Array;
  /** Listed names of several tokens: kind * 4 + place (begins, inside, ends); 0 outside them. */
  listed: Uint8Array;
}

/** Kept between articles: most words of an article were in one before. */
const wordOf = createWordStore(20_000);

/** Reads the tokens of an article, sentence by sentence (`firstToken`, `endToken`). */
export function readForNames(
  tokens: readonly Token[],
  sentences: readonly { firstToken: number; endToken: number }[],
): Reading {
  const words: Word[] = [];
  const lines: ReadingLine[] = [];
  const listed = new Uint8Array(tokens.length);
  const foldHashes = new Int32Array(tokens.length);
  const runFirst = new Int32Array(tokens.length);
  const runEnd = new Int32Array(tokens.length);
  const candidates = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const style = styleOf(tokens, firstToken, endToken);
    lines.push({ first: firstToken, end: endToken, style });
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (!token) continue;
      const word = wordOf(token.text, token.lower, style);
      words[at] = word;
      foldHashes[at] = word.foldHash;
    }
    markRuns(words, { start: firstToken, end: endToken }, runFirst, runEnd);
    markCandidates(words, { start: firstToken, end: endToken }, candidates);
    markListed(words, foldHashes, { start: firstToken, end: endToken }, listed);
  }
  return { words, lines, candidates, runFirst, runEnd, listed };
}

/** Shouted: hardly a small letter. Titled: nearly all long words have capitals, as in headlines. */
function styleOf(
  tokens: readonly Token[],
  first: number,
  end: number,
): LineStyle {
  let shouted = 0;
  let titled = 0;
  let small = 0;
  for (let at = first; at < end; at++) {
    const text = tokens[at]?.text ?? "";
    if (text.length < 4) continue;
    if (/^\p{Lu}[\p{Lu}\p{N}.'’&-]+$/u.test(text)) shouted++;
    else if (/^\p{Lu}/u.test(text)) titled++;
    else if (/^\p{Ll}/u.test(text)) small++;
  }
  const all = shouted + titled + small;
  if (all < 3) return PLAIN;
  if (shouted >= 0.75 * all) return SHOUTED;
  return titled + shouted >= 0.8 * all && titled >= 3 ? TITLED : PLAIN;
}

function markRuns(
  words: readonly Word[],
  { start, end }: Span,
  runFirst: Int32Array,
  runEnd: Int32Array,
): void {
  for (let at = start; at < end;) {
    let stop = at;
    while (stop < end && words[stop]?.capital) stop++;
    if (stop > at) {
      runFirst.fill(at, at, stop);
      runEnd.fill(stop, at, stop);
    }
    at = stop + 1;
  }
}

// A small word is looked at where it leans on a capital or belongs to the vocabulary of roles.
function markCandidates(
  words: readonly Word[],
  { start, end }: Span,
  candidates: Uint8Array,
): void {
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.loud) {
      candidates[at] = 1;
      if (at > start) candidates[at - 1] = 1;
      if (at + 1 < end) candidates[at + 1] = 1;
    } else if (word.role) candidates[at] = 1;
  }
  // Between two roles or a role and a name: "head of media relations at the bank".
  for (let at = start + 1; at + 1 < end; at++)
    if (
      !candidates[at] &&
      candidates[at - 1] &&
      (candidates[at + 1] || words[at - 1]?.role || words[at + 1]?.role)
    )
      candidates[at] = 2;
}

function markListed(
  words: readonly Word[],
  foldHashes: Int32Array,
  { start, end }: Span,
  listed: Uint8Array,
): void {
  for (let at = start; at < end; at++) {
    if (!words[at]?.capital) continue;
    const found = findListedName(foldHashes, at, end);
    if (!found) continue;
    listed.fill(found.kind * 4 + 1, at, at + found.length);
    listed[at] = found.kind * 4;
    listed[at + found.length - 1] = found.kind * 4 + 2;
    at += found.length - 1;
  }
}
