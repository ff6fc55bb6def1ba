import type { Token } from "../document/draft.ts";
import { lazily } from "../lexicon/decode-table.ts";
import { letterFilter } from "../lexicon/letter-filter.ts";
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

const mayBeHead = lazily(() => letterFilter(heads().keys()));
const heads = lazily(() => {
  const index = new Map<string, PostHead>();
  const add = (nouns: ReadonlySet<string>, calling: boolean): void => {
    for (const noun of nouns) {
      if (index.has(noun)) continue;
      index.set(noun, { noun, plural: false, calling, former: false });
      const many = pluralOf(noun);
      if (!index.has(many))
        index.set(many, { noun, plural: true, calling, former: false });
    }
  };
  add(OFFICE_HEADS, false);
  add(CALLING_HEADS, true);
  return index;
});

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The post that a word is the head of: "spokesmen", "ex-premier", "co-founder". */
export function findPostHead(token: Token | undefined): PostHead | null {
  if (!token || token.kind !== "word") return null;
  const { lower } = token;
  const head = mayBeHead()(lower) ? heads().get(lower) : undefined;
  return head ?? (lower.includes("-") ? findHyphenated(lower) : null);
}

/** "ex-premier", "vice-chairman", "editor-at-large" is none. */
function findHyphenated(lower: string): PostHead | null {
  const former = lower.startsWith("ex-");
  const word = former ? lower.slice(3) : lower;
  const whole = heads().get(word);
  if (whole) return { ...whole, former };
  const last = heads().get(word.slice(word.lastIndexOf("-") + 1));
  if (!last) return null;
  return { ...last, noun: last.plural ? last.noun : word, former };
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
