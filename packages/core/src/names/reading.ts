import type { Token } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import { findListedName, startsListedName } from "./place-names.ts";
import {
  ALL_CAPITALS,
  CAPITAL,
  SMALL,
  TRAIT,
  WordStore,
} from "./word-store.ts";
import { PLAIN, SHOUTED, TITLED, type LineStyle, type Word } from "./word.ts";

/** A sentence as the tagger sees it: `words[first, end)`. */
export interface ReadingLine {
  first: number;
  end: number;
  style: LineStyle;
}

/** An article made ready for the tagger. All lists but `lines` have one entry a token. */
export interface Reading {
  words: readonly Word[];
  /** What is asked of every word (`TRAIT`), so that not every word is looked at. */
  traits: Uint8Array;
  lines: readonly ReadingLine[];
  /** The same number for the same word in small letters; under `idCount`. */
  ids: Int32Array;
  idCount: number;
  /** 1 where the token may belong to a name or a title; all others are outside without a look. */
  candidates: Uint8Array;
  /** First and end of the run of capitalised words around the token; both 0 outside runs. */
  runFirst: Int32Array;
  runEnd: Int32Array;
  /** Listed names of several tokens: kind * 4 + place (begins, inside, ends); 0 outside them. */
  listed: Uint8Array;
}

const store = new WordStore(40_000);
let spellings = new Int32Array(1024);

/** Reads the tokens of an article, sentence by sentence (`firstToken`, `endToken`). */
export function readForNames(
  tokens: readonly Token[],
  sentences: readonly { firstToken: number; endToken: number }[],
): Reading {
  const count = tokens.length;
  const words: Word[] = [];
  const lines: ReadingLine[] = [];
  const traits = new Uint8Array(count);
  const ids = new Int32Array(count);
  const listed = new Uint8Array(count);
  const runFirst = new Int32Array(count);
  const runEnd = new Int32Array(count);
  const candidates = new Uint8Array(count);
  if (spellings.length < count) spellings = new Int32Array(count * 2);
  store.beginArticle();
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const spelling = findSpelling(tokens[at] as Token);
      spellings[at] = spelling;
      ids[at] = store.idOf(spelling);
    }
    const style = styleOf(firstToken, endToken);
    lines.push({ first: firstToken, end: endToken, style });
    for (let at = firstToken; at < endToken; at++) {
      const spelling = spellings[at] as number;
      traits[at] = store.traitsOf(spelling, style);
      words[at] = store.wordOf(spelling, style);
    }
    const line = { start: firstToken, end: endToken };
    markRuns(traits, line, runFirst, runEnd);
    markCandidates(traits, line, candidates);
    markListed(words, traits, line, listed);
  }
  const { idCount } = store;
  return {
    words,
    traits,
    lines,
    ids,
    idCount,
    candidates,
    runFirst,
    runEnd,
    listed,
  };
}

// Years and small numbers are words; of the rest only the form tells something, and there is no end of them.
const WORDLIKE_NUMBER = /^(?:\p{N}{1,2}|(?:19|20)\p{N}{2})$/u;

function findSpelling({ text, kind }: Token): number {
  if (kind !== "number" || text.length === 1 || WORDLIKE_NUMBER.test(text))
    return store.numberOf(text);
  return store.numberOf(text.replaceAll(/\p{N}/gu, "0"));
}

/** Shouted: hardly a small letter. Titled: nearly all long words have capitals, as in headlines. */
function styleOf(first: number, end: number): LineStyle {
  let shouted = 0;
  let titled = 0;
  let small = 0;
  for (let at = first; at < end; at++) {
    const letterCase = store.letterCaseOf(spellings[at] as number);
    if (letterCase === SMALL) small++;
    else if (letterCase === CAPITAL) titled++;
    else if (letterCase === ALL_CAPITALS) shouted++;
  }
  const all = shouted + titled + small;
  if (all < 3) return PLAIN;
  if (shouted >= 0.75 * all) return SHOUTED;
  return titled + shouted >= 0.8 * all && titled >= 3 ? TITLED : PLAIN;
}

function markRuns(
  traits: Uint8Array,
  { start, end }: Span,
  runFirst: Int32Array,
  runEnd: Int32Array,
): void {
  for (let at = start; at < end;) {
    let stop = at;
    while (stop < end && (traits[stop] as number) & TRAIT.capital) stop++;
    for (let each = at; each < stop; each++) {
      runFirst[each] = at;
      runEnd[each] = stop;
    }
    at = stop + 1;
  }
}

// A small word is looked at where it leans on a capital or belongs to the vocabulary of roles.
function markCandidates(
  traits: Uint8Array,
  { start, end }: Span,
  candidates: Uint8Array,
): void {
  for (let at = start; at < end; at++) {
    const trait = traits[at] as number;
    if (trait & TRAIT.loud) {
      candidates[at] = 1;
      if (at > start) candidates[at - 1] = 1;
      if (at + 1 < end) candidates[at + 1] = 1;
    } else if (trait & TRAIT.role) candidates[at] = 1;
  }
  // Between two roles or a role and a name: "head of media relations at the bank".
  for (let at = start + 1; at + 1 < end; at++)
    if (
      !candidates[at] &&
      candidates[at - 1] &&
      (candidates[at + 1] ||
        ((traits[at - 1] as number) | (traits[at + 1] as number)) & TRAIT.role)
    )
      candidates[at] = 2;
}

function markListed(
  words: readonly Word[],
  traits: Uint8Array,
  { start, end }: Span,
  listed: Uint8Array,
): void {
  for (let at = start; at < end; at++) {
    if (!((traits[at] as number) & TRAIT.capital)) continue;
    if (!startsListedName(words[at] as Word)) continue;
    const found = findListedName(words, at, end);
    if (!found) continue;
    listed.fill(found.kind * 4 + 1, at, at + found.length);
    listed[at] = found.kind * 4;
    listed[at + found.length - 1] = found.kind * 4 + 2;
    at += found.length - 1;
  }
}
