import type {
  Draft,
  NameSpan,
  QuotedRun,
  Sentence,
  TitleSpan,
  Token,
} from "../document/draft.ts";
import { nameBodies } from "./name-bodies.ts";
import { retypeNames } from "./retype-names.ts";
import { trimNames } from "./trim-names.ts";
import { widenNames } from "./widen-names.ts";

/** The draft with what every part of this room looks up: which name and which sentence a token is in. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** In text order, none overlapping, without titles and forms of address. */
  names: readonly NameSpan[];
  titles: readonly TitleSpan[];
  quotedRuns: readonly QuotedRun[];
  /** Index into `names` by token, -1 where there is none. */
  nameAt: Int32Array;
  /** Index into `sentences` by token, -1 where there is none. */
  sentenceAt: Int32Array;
}

export function openReading(draft: Draft): Reading {
  const { text, tokens, sentences, titles, quotedRuns } = draft;
  const names = nameBodies(
    text,
    tokens,
    retypeNames(tokens, widenNames(text, tokens, trimNames(draft))),
    titles,
  );
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach((name, at) => nameAt.fill(at, name.firstToken, name.endToken));
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, at) =>
    sentenceAt.fill(at, sentence.firstToken, sentence.endToken),
  );
  return {
    text,
    tokens,
    sentences,
    names,
    titles,
    quotedRuns,
    nameAt,
    sentenceAt,
  };
}

/** The name that covers a token. */
export function nameOf(reading: Reading, token: number): NameSpan | null {
  const at = reading.nameAt[token];
  return at === undefined || at < 0 ? null : (reading.names[at] ?? null);
}

/** The sentence a token is in. */
export function sentenceOf(reading: Reading, token: number): Sentence | null {
  const at = reading.sentenceAt[token];
  return at === undefined || at < 0 ? null : (reading.sentences[at] ?? null);
}

/** Lower case of a token without what a possessive or a plural would add; "" where there is no token. */
export function lowerAt(reading: Reading, token: number): string {
  return reading.tokens[token]?.lower ?? "";
}

/** "'s" as its own token, or the bare apostrophe after a plural. */
export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^['’]s$/iu.test(token.text) ||
      (/^['’]$/u.test(token.text) && !token.spaced))
  );
}
