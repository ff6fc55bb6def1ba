import type { Token } from "../document/draft.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
import { FIRST_WORDS, LONGEST_SYMBOL, SYMBOL_ENDS } from "./patterns.ts";

type OnMatch = (match: RegExpExecArray) => void;
/** The match of a pattern for the figure at `at`, beginning nowhere before `from`. */
type MatchFigure = (
  text: string,
  pattern: RegExp,
  at: number,
  from: number,
) => RegExpExecArray | null;

/** Matches a sticky pattern at every figure of a text, left to right, without overlap. */
export function matchAtFigures(
  text: string,
  pattern: RegExp,
  onMatch: OnMatch,
  matchFigure: MatchFigure = matchAt,
): void {
  let from = 0;
  for (let at = nextDigit(text, 0); at < text.length;) {
    const match = matchFigure(text, pattern, at, from);
    if (match) {
      onMatch(match);
      from = match.index + match[0].length;
    }
    at = nextDigit(text, Math.max(from, digitsEnd(text, at)));
  }
}

/** Matches at the symbol that stands before the figure, where one does: the longest form of it wins. */
export function findSymbolStart(
  text: string,
  pattern: RegExp,
  at: number,
  from: number,
): RegExpExecArray | null {
  const before = text.charCodeAt(at - 1);
  const end = before === SPACE || before === NO_BREAK_SPACE ? at - 1 : at;
  if (!SYMBOL_ENDS.has(text.charAt(end - 1))) return null;
  for (let start = Math.max(from, end - LONGEST_SYMBOL); start < end; start++) {
    const match = matchAt(text, pattern, start);
    if (match) return match;
  }
  return null;
}

const NUMBER_WORDS = new Set(FIRST_WORDS);
const mayBeNumber = letterFilter(NUMBER_WORDS);

/** Matches a sticky pattern at every word that says a number, left to right, without overlap. */
export function matchAtNumberWords(
  text: string,
  tokens: readonly Token[],
  pattern: RegExp,
  onMatch: OnMatch,
): void {
  let from = 0;
  for (const { start, lower, kind } of tokens) {
    if (kind !== "word" || start < from || !beginsNumber(lower)) continue;
    const match = matchAt(text, pattern, start);
    if (!match) continue;
    onMatch(match);
    from = start + match[0].length;
  }
}

/** "five", and "five" of "five-dollar". */
function beginsNumber(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const word = hyphen < 0 ? lower : lower.slice(0, hyphen);
  return mayBeNumber(word) && NUMBER_WORDS.has(word);
}

function matchAt(
  text: string,
  pattern: RegExp,
  at: number,
): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const SPACE = 32;
const NO_BREAK_SPACE = 160;

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text, at)) at++;
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
