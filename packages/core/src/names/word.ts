import { foldName } from "../lexicon/decode-table.ts";
import { hashText, mixHash } from "./hash.ts";
import { FLAG, FLAG_COUNT, flagsOf } from "./word-flags.ts";
import { longShape, shortShape } from "./word-shape.ts";

/** How the line is written that a word stands in: capitals tell little in a titled line and nothing in a shouted one. */
export type LineStyle = 0 | 1 | 2;
export const PLAIN: LineStyle = 0;
export const TITLED: LineStyle = 1;
export const SHOUTED: LineStyle = 2;

/** All that the tagger knows of a word without its neighbours. Made once a word and line style. */
export interface Word {
  text: string;
  lower: string;
  flags: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Has a capital somewhere, or is written in a script without small letters. */
  loud: boolean;
  /** Belongs to the vocabulary of role phrases. */
  role: boolean;
  lowerHash: number;
  foldHash: number;
  shapeHash: number;
  /** Flags and shape in one. */
  signature: number;
  /** Hashed features for the tokens at a distance of -2..2 from this word; index 2 is the word itself. */
  features: readonly Int32Array[];
  /** Room for a model to keep the summed scores of `features`, by pass and distance. */
  scores: Float32Array[][];
}

// Numbers of the feature templates. They are part of the trained weights.
const LOWER = 1;
const TEXT = 2;
const SHORT = 3;
const LONG = 4;
const PREFIX = 5;
const SUFFIX = 10;
const SIGNATURE = 15;
const FLAGGED = 16;
const STYLE = 17;

const ROLE_FLAGS =
  FLAG.roleHead | FLAG.roleModifier | FLAG.leadingRole | FLAG.honorific;

/** Reads one word. */
function readWord(text: string, lower: string, style: LineStyle): Word {
  const flags = flagsOf(text, lower);
  const short = `${style}${shortShape(text)}`;
  const lowerHash = hashText(lower);
  const shapeHash = hashText(short);
  const signature = mixHash(shapeHash, flags);
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
  const near = [
    mixHash(LOWER, lowerHash),
    mixHash(SHORT, shapeHash),
    mixHash(SIGNATURE, signature),
  ];
  const beside = [...near, mixHash(SUFFIX + 3, hashText(lower.slice(-3)))];
  for (let bit = 0; bit < FLAG_COUNT; bit++)
    if (flags & (1 << bit)) beside.push(mixHash(FLAGGED, bit));
  const own = [
    ...beside,
    mixHash(TEXT, hashText(text)),
    mixHash(LONG, hashText(`${style}${longShape(text)}`)),
    mixHash(
      STYLE,
      style * 4 + (capital ? 2 : 0) + (flags & FLAG.common ? 1 : 0),
    ),
  ];
  for (let length = 1; length <= 4; length++) {
    if (length >= lower.length) break;
    own.push(mixHash(PREFIX + length, hashText(lower.slice(0, length))));
    if (length !== 3)
      own.push(mixHash(SUFFIX + length, hashText(lower.slice(-length))));
  }
  return {
    text,
    lower,
    flags,
    capital,
    loud: /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text),
    role: (flags & ROLE_FLAGS) !== 0,
    lowerHash,
    foldHash: hashText(foldName(text)),
    shapeHash,
    signature,
    features: [near, beside, own, beside, near].map((list, index) =>
      Int32Array.from(list, (feature) => mixHash(feature, index)),
    ),
    scores: [],
  };
}

/** The word that stands before the first and after the last of a sentence. */
export const EDGE: Word = readWord("\u0002", "\u0002", PLAIN);

/** Keeps words that were read; forgets all when full, so that a stream of copy cannot fill the memory. */
export function createWordStore(
  limit: number,
): (text: string, lower: string, style: LineStyle) => Word {
  const known = [0, 1, 2].map(() => new Map<string, Word>());
  return (text, lower, style) => {
    const words = known[style] ?? new Map<string, Word>();
    let word = words.get(text);
    if (!word) {
      if (words.size >= limit) words.clear();
      word = readWord(text, lower, style);
      words.set(text, word);
    }
    return word;
  };
}
