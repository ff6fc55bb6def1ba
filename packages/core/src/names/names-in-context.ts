import type { Draft, NameSpan, Sentence, Token } from "../document/draft.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { BODY_HEADS } from "../lexicon/posts.ts";
import { isPostalCode } from "../lexicon/region-abbreviations.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../lexicon/title-words.ts";
import { isCapital } from "./capital.ts";
import { nameFrom } from "./name-span.ts";
import { trimSpan } from "./read-spans.ts";

type Copy = Pick<Draft, "text" | "tokens" | "sentences">;

/** The article with what each token belongs to, for looking around a word that the tagger left out. */
interface Surroundings {
  tokens: readonly Token[];
  nameAt: ReadonlyMap<number, NameSpan>;
}

interface Found {
  end: number;
  type: NameSpan["type"];
}

/**
 * Names that the words around them give, where the tagger saw none: "Sundby, TX", "Acme's general secretary", a word in
 * a list of places, "an Acme/Belvor poll", "Mill Watch (Peru) said".
 */
export function findNamesInContext(
  { text, tokens, sentences }: Copy,
  names: readonly NameSpan[],
): NameSpan[] {
  const nameAt = new Map<number, NameSpan>();
  for (const name of names)
    for (let at = name.firstToken; at < name.endToken; at++)
      nameAt.set(at, name);
  const around: Surroundings = { tokens, nameAt };
  const found: NameSpan[] = [];
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!isCapital(tokens[at]) || nameAt.has(at)) continue;
      const match =
        findState(around, at) ??
        findEmployer(around, sentence, at) ??
        findListed(around, at, sentence.endToken) ??
        findPaired(around, at) ??
        findSource(around, sentence, at);
      const span = match && trimSpan(text, tokens, at, match.end);
      if (!match || !span) continue;
      const name = nameFrom(span, match.type, 0.5);
      found.push(name);
      for (let each = at; each < match.end; each++) nameAt.set(each, name);
      at = match.end - 1;
    }
  return found;
}

/** "Sundby, TX" */
function findState({ tokens, nameAt }: Surroundings, at: number): Found | null {
  return isPostalCode(tokens[at]?.text ?? "") &&
    tokens[at - 1]?.text === "," &&
    nameAt.get(at - 2)?.type === "place"
    ? { end: at + 1, type: "place" }
    : null;
}

const MOST_MODIFIERS = 3;

/** "Acme's assistant general secretary": a body has such posts, a person does not. */
function findEmployer(
  { tokens, nameAt }: Surroundings,
  { firstToken }: Sentence,
  at: number,
): Found | null {
  if (!/^['’]s$/u.test(tokens[at + 1]?.text ?? "")) return null;
  if (isCapital(tokens[at - 1]) || !isName(tokens[at], at === firstToken))
    return null;
  let head = at + 2;
  while (
    head < at + 2 + MOST_MODIFIERS &&
    ROLE_MODIFIERS.has(tokens[head]?.text ?? "")
  )
    head++;
  return BODY_POSTS.has(tokens[head]?.text ?? "") && !nameAt.has(head)
    ? { end: at + 1, type: "organization" }
    : null;
}

const BODY_POSTS = new Set([...BODY_HEADS, "secretary", "director", "manager"]);
const LONGEST_LIST = 24;

/** "Sundby, Veldo, Orange and Lima": what stands in a list of places is one. */
function findListed(
  { tokens, nameAt }: Surroundings,
  at: number,
  limit: number,
): Found | null {
  if (tokens[at - 1]?.text !== "," || nameAt.get(at - 2)?.type !== "place")
    return null;
  const end = capitalsEnd(tokens, nameAt, at, limit);
  if (end - at > 2) return null;
  // "Lima, Peru" closes a place; a list goes on to another.
  for (let next = end; next < Math.min(limit, at + LONGEST_LIST);) {
    if (!/^(?:,|and|or)$/u.test(tokens[next]?.lower ?? "")) return null;
    if (nameAt.get(next + 1)?.type === "place") return { end, type: "place" };
    const stop = capitalsEnd(tokens, nameAt, next + 1, limit);
    if (stop === next + 1 || stop - next > 3) return null;
    next = stop;
  }
  return null;
}

function capitalsEnd(
  tokens: readonly Token[],
  nameAt: ReadonlyMap<number, NameSpan>,
  first: number,
  limit: number,
): number {
  let end = first;
  while (end < limit && !nameAt.has(end) && isName(tokens[end], false)) end++;
  return end;
}

/** "an Acme/Belvor poll": two that did something together. */
function findPaired(
  { tokens, nameAt }: Surroundings,
  at: number,
): Found | null {
  for (const slash of [at - 1, at + 1]) {
    const mark = tokens[slash];
    const other = tokens[2 * slash - at];
    if (mark?.text !== "/" || mark.spaced) continue;
    if (!isLongCapital(other) || !isLongCapital(tokens[at])) continue;
    const type = nameAt.get(2 * slash - at)?.type ?? "organization";
    if (type === "organization" || type === "place")
      return { end: at + 1, type };
  }
  return null;
}

// "Jne" and "Sept" are in no list of months.
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|ju?ne?|ju?ly?|aug|sept?|oct|nov|dec)/u;

function isLongCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 2 &&
    !CALENDAR.test(token.lower) &&
    !isCommonWord(token.lower) &&
    isName(token, true)
  );
}

const SAYING =
  /^(?:said|says|told|added|announced|warned|reported|estimates?|estimated)$/u;

/** "Mill Watch (Peru) said": two capitals that open a sentence and say something. */
function findSource(
  { tokens, nameAt }: Surroundings,
  { firstToken, endToken, part }: Sentence,
  at: number,
): Found | null {
  if (at !== firstToken || part !== "body") return null;
  const end = capitalsEnd(tokens, nameAt, at, endToken);
  if (end - at < 2 || end - at > 4 || isRole(tokens[end - 1])) return null;
  let next = end;
  if (tokens[next]?.text === "(") {
    while (next < end + 8 && tokens[next]?.text !== ")") next++;
    next++;
  }
  return SAYING.test(tokens[next]?.text ?? "")
    ? { end, type: "organization" }
    : null;
}

/** "Officers", "Minister" */
function isRole(token: Token | undefined): boolean {
  const lower = token?.lower ?? "";
  return ROLE_HEADS.has(lower) || ROLE_HEADS.has(lower.replace(/s$/u, ""));
}

/** A capital that is no role, no word of a closed class, and where a sentence opens no common word. */
function isName(token: Token | undefined, strict: boolean): boolean {
  if (!token || !isCapital(token) || token.text.length < 2) return false;
  if (FUNCTION_WORDS.has(token.lower) || isRole(token)) return false;
  return !strict || !isCommonWord(token.lower) || /^\p{Lu}+$/u.test(token.text);
}
