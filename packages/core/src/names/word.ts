import { foldName } from "../lexicon/decode-table.ts";
import { hashText, mixHash } from "./hash.ts";
import { FLAG, flagsOf } from "./word-flags.ts";
import { shortShape } from "./word-shape.ts";

/** How the line is written that a word stands in: capitals tell little in a titled line and nothing in a shouted one. */
export type LineStyle = 0 | 1 | 2;
export const PLAIN: LineStyle = 0;
export const TITLED: LineStyle = 1;
export const SHOUTED: LineStyle = 2;

/** All that the tagger knows of a word without its neighbours. Made once a word and line style. */
export interface Word {
  text: string;
  lower: string;
  style: LineStyle;
  flags: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Has a capital somewhere, or is written in a script without small letters. */
  loud: boolean;
  /** Belongs to the vocabulary of role phrases. */
  role: boolean;
  /** Capital letters alone, as acronyms have. */
  acronym: boolean;
  lowerHash: number;
  foldHash: number;
  shapeHash: number;
  /** Flags and shape in one. */
  signature: number;
  /** Whether a listed name of several tokens begins with it; null until somebody asks. */
  startsListed: boolean | null;
  /** Where its scores stand in a store of them (word-scores.ts). */
  slot: number;
  /** What says that the store is the one, and has not forgotten the word since. */
  scoredBy: object | null;
}

const ROLE_FLAGS =
  FLAG.roleHead | FLAG.roleModifier | FLAG.leadingRole | FLAG.honorific;

/** Reads one word. */
export function readWord(text: string, lower: string, style: LineStyle): Word {
  const flags = flagsOf(text, lower);
  const shapeHash = hashText(`${style}${shortShape(text)}`);
  return {
    text,
    lower,
    style,
    flags,
    capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text),
    loud: /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text),
    role: (flags & ROLE_FLAGS) !== 0,
    acronym: !(flags & FLAG.functionWord) && /^\p{Lu}{2,8}$/u.test(text),
    lowerHash: hashText(lower),
    foldHash: hashText(foldName(text)),
    shapeHash,
    signature: mixHash(shapeHash, flags),
    startsListed: null,
    slot: -1,
    scoredBy: null,
  };
}

/** The word that stands before the first and after the last of a sentence. */
export const EDGE: Word = readWord("\u0002", "\u0002", PLAIN);
