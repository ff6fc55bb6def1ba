import type { Token } from "../document/draft.ts";
import {
  CALLING_HEADS,
  HEAD_TAILS,
  OFFICE_HEADS,
  PORTFOLIOS,
  POST_MODIFIERS,
} from "../lexicon/posts.ts";

/** A head noun of a post as the lexicon has it. */
export interface PostHead {
  /** Lower case, singular, without "ex-". */
  noun: string;
  plural: boolean;
  /** What somebody is by trade, not by appointment. */
  calling: boolean;
  former: boolean;
}

const cache = new Map<string, PostHead | null>();
const CACHE_LIMIT = 20_000;

/** The post that a word is the head of: "spokesmen", "ex-premier", "co-founder". */
export function findPostHead(token: Token | undefined): PostHead | null {
  if (!token || token.kind !== "word") return null;
  const known = cache.get(token.lower);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const head = readHead(token.lower);
  cache.set(token.lower, head);
  return head;
}

function readHead(lower: string): PostHead | null {
  const former = lower.startsWith("ex-");
  const word = former ? lower.slice(3) : lower;
  for (const [noun, plural] of formsOf(word)) {
    const last = noun.slice(noun.lastIndexOf("-") + 1);
    for (const form of last === noun ? [noun] : [noun, last]) {
      if (OFFICE_HEADS.has(form))
        return { noun, plural, calling: false, former };
      if (CALLING_HEADS.has(form))
        return { noun, plural, calling: true, former };
    }
  }
  return null;
}

function formsOf(word: string): [string, boolean][] {
  const forms: [string, boolean][] = [[word, false]];
  if (word.endsWith("men")) forms.push([`${word.slice(0, -3)}man`, true]);
  else if (word.endsWith("ies")) forms.push([`${word.slice(0, -3)}y`, true]);
  else if (word.endsWith("s") && !word.endsWith("ss"))
    forms.push([word.slice(0, -1), true]);
  return forms;
}

/** Whether a word qualifies the head that follows it and so belongs to the title. */
export function isPostModifier(token: Token | undefined): boolean {
  if (!token || token.kind !== "word") return false;
  const { lower } = token;
  if (POST_MODIFIERS.has(lower) || PORTFOLIOS.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  if (last !== lower && (POST_MODIFIERS.has(last) || PORTFOLIOS.has(last)))
    return true;
  const head = findPostHead(token);
  return head !== null && !head.plural;
}

/** Whether a word stands after a head and belongs to it: "director general". */
export function isHeadTail(token: Token | undefined): boolean {
  return token !== undefined && HEAD_TAILS.has(token.lower);
}

/** Whether a word is what a minister or a department can be for. */
export function isPortfolio(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    (PORTFOLIOS.has(token.lower) || POST_MODIFIERS.has(token.lower))
  );
}
