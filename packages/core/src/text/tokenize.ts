import type { Token, TokenKind } from "../document/draft.ts";
import { countryByName, isDemonym } from "../lexicon/countries.ts";
import { HYPHEN_TAILS } from "../lexicon/hyphen-tails.ts";
import { isPlainMark, plainWordEnd, skipSpaces } from "./plain-token.ts";

// Alternatives in order; the first that matches at a place wins.
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’]`, // https://example.org/a
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, // desk@example.org
    String.raw`[@#][\p{L}\p{N}_]+`, // @handle, #tag
    String.raw`(?:\p{L}\.){2,}`, // U.S., a.m.
    String.raw`['’][sS](?![\p{L}\p{N}])`, // the possessive of "Iran's"
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*`, // 1,255 · 12:30 · 1990s · 5bn
    // What leans on a name from before: pro-Russian, anti-U.S., the party in "R-Texas".
    String.raw`(?:pro|anti|ex|non|pre|post|mid|inter|ultra|neo|un|Pro|Anti|Ex)(?=-\p{Lu})`,
    String.raw`[RDI](?=-(?!Day)\p{Lu}\p{Ll}{2})`,
    // A word, with hyphens, apostrophes and ampersands inside it: Dae-jun, O'Neill, AT&T, F-35. A possessive is left out.
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑&]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    String.raw`-{2,}|\.{3,}|[^\s]`,
  ].join("|"),
  "gu",
);
const LETTER = /\p{L}/u;
const DIGIT_FIRST = /^\p{N}/u;

/**
 * Cuts a text into tokens with exact offsets.
 *
 * "Iran's" is two tokens, "Dae-jun" and "AT&T" are one, "Moscow-based", "pro-Russian" and
 * "Russia-Ukraine" are three (what leans on a name is no part of it, and two nations are two names).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let from = skipSpaces(text, 0); from < text.length;) {
    const before = end;
    end = plainWordEnd(text, from);
    if (end > from) {
      const word = text.slice(from, end);
      tokens.push(tokenOf(word, "word", from, from !== before));
    } else if (isPlainMark(text, from)) {
      end = from + 1;
      tokens.push(tokenOf(text.charAt(from), "mark", from, from !== before));
    } else {
      TOKEN.lastIndex = from;
      const match = TOKEN.exec(text);
      if (match === null) break;
      end = match.index + match[0].length;
      pushToken(tokens, match[0], match.index, match.index !== before);
    }
    from = skipSpaces(text, end);
  }
  return tokens;
}

function pushToken(
  tokens: Token[],
  text: string,
  start: number,
  spaced: boolean,
): void {
  if (!text.includes("-")) {
    tokens.push(token(text, start, spaced));
    return;
  }
  const hyphen = text.lastIndexOf("-");
  if (
    hyphen > 0 &&
    HYPHEN_TAILS.has(text.slice(hyphen + 1)) &&
    text[hyphen - 1] !== "-"
  ) {
    pushToken(tokens, text.slice(0, hyphen), start, spaced);
    tokens.push(token("-", start + hyphen, false));
    tokens.push(token(text.slice(hyphen + 1), start + hyphen + 1, false));
    return;
  }
  const pair = hyphen > 0 && text.indexOf("-") === hyphen;
  if (pair && isPairOfNations(text.slice(0, hyphen), text.slice(hyphen + 1))) {
    tokens.push(token(text.slice(0, hyphen), start, spaced));
    tokens.push(token("-", start + hyphen, false));
    tokens.push(token(text.slice(hyphen + 1), start + hyphen + 1, false));
    return;
  }
  tokens.push(token(text, start, spaced));
}

/** "Russia-Ukraine", "Sino-Indian" are two names; "Guinea-Bissau" and "African-American" are one. */
function isPairOfNations(first: string, second: string): boolean {
  if (!/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(second)) return false;
  if (second.startsWith("American") || countryByName(`${first}-${second}`))
    return false;
  return isNation(first) && isNation(second);
}

function isNation(name: string): boolean {
  return countryByName(name) !== undefined || isDemonym(name);
}

function token(text: string, start: number, spaced: boolean): Token {
  return tokenOf(text, kindOf(text), start, spaced);
}

function tokenOf(
  text: string,
  kind: TokenKind,
  start: number,
  spaced: boolean,
): Token {
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower, kind, spaced };
}

function kindOf(text: string): TokenKind {
  const first = text.charCodeAt(0) | 32;
  // Nearly all tokens begin with a letter from a to z.
  if (first >= 97 && first <= 122) return "word";
  if (LETTER.test(text)) return "word";
  return DIGIT_FIRST.test(text) ? "number" : "mark";
}
