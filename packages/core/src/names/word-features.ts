import { hashText, mixHash } from "./hash.ts";
import { FLAG, FLAG_COUNT } from "./word-flags.ts";
import { longShape } from "./word-shape.ts";
import type { Word } from "./word.ts";

/** How far from a token a word's own features reach, on either side. */
export const REACH = 2;

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

/** Hashed features for the tokens at a distance of -2..2 from a word; index 2 is the word itself. */
export function featuresOfWord(word: Word): Int32Array[] {
  const { text, lower, flags, style } = word;
  const near = [
    mixHash(LOWER, word.lowerHash),
    mixHash(SHORT, word.shapeHash),
    mixHash(SIGNATURE, word.signature),
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
      style * 4 + (word.capital ? 2 : 0) + (flags & FLAG.common ? 1 : 0),
    ),
  ];
  for (let length = 1; length <= 4; length++) {
    if (length >= lower.length) break;
    own.push(mixHash(PREFIX + length, hashText(lower.slice(0, length))));
    if (length !== 3)
      own.push(mixHash(SUFFIX + length, hashText(lower.slice(-length))));
  }
  return [near, beside, own, beside, near].map(atDistance);
}

// A plain loop: typed arrays made by `from` with a function take several times as long, and most new words come once.
function atDistance(features: readonly number[], index: number): Int32Array {
  const hashes = new Int32Array(features.length);
  for (let at = 0; at < features.length; at++)
    hashes[at] = mixHash(features[at] as number, index);
  return hashes;
}
