import type { Article } from "../document/article.ts";

/** What is compared of an article to tell whether another paper ran the same copy. */
export interface CopyPrint {
  /** Every run of five words of the body, hashed to 32 bits. */
  runs: ReadonlySet<number>;
  /** Every word of the body with a digit in it. */
  figures: ReadonlySet<string>;
  /** The first fifty of them, in order: a paper that cuts a piece cuts its end. */
  leadRuns: readonly number[];
}

/** Long enough to be nobody's turn of phrase, short enough to survive an editor's pen. */
const RUN_LENGTH = 5;
/** Of a shorter body two pieces may say the same because there is only one way to say it. */
const MIN_RUNS = 40;
const LEAD_RUNS = 50;

/** Of the shorter piece's runs so much stands in the longer one. */
const SAME_RUNS = 0.6;
/** Reports to a pattern share their words, but not their figures. */
const SAME_FIGURES = 0.75;

// Two pieces whose bodies share half of all runs meet under one of eight keys of three with 0.66, those that
// share seven tenths with 0.97; two that share six tenths of the lead under one of four keys of two with 0.83.
const BODY_KEYS = { count: 8, size: 3 };
const LEAD_KEYS = { count: 4, size: 2 };

/**
 * Takes of an article's body what it is compared by with others: headline, credits and notes are
 * the paper's own and left out.
 *
 * Shape: null where the body is too short to say whose copy it is (under some 45 words).
 * Errors: never throws.
 *
 * @example
 * const print = takeCopyPrint(analysis.article);
 */
export function takeCopyPrint({
  text,
  paragraphs,
}: Pick<Article, "text" | "paragraphs">): CopyPrint | null {
  const words = paragraphs.flatMap(({ start, end }) =>
    splitWords(text.slice(start, end)),
  );
  const ordered: number[] = [];
  const hashes = words.map(hashWord);
  for (let at = 0; at + RUN_LENGTH <= hashes.length; at += 1)
    ordered.push(hashRun(hashes, at));
  const runs = new Set(ordered);
  if (runs.size < MIN_RUNS) return null;
  return {
    runs,
    figures: new Set(words.filter((word) => /\p{N}/u.test(word))),
    leadRuns: ordered.slice(0, LEAD_RUNS),
  };
}

/**
 * Gives the keys under which copies of one piece meet, the more surely the more they share: whoever shares
 * no key with a piece need not be compared with it.
 *
 * Shape: twelve whole numbers below 2^53, the same for the same body everywhere.
 * Errors: never throws.
 *
 * @example
 * const keys = findCopyKeys(print);
 */
export function findCopyKeys({ runs, leadRuns }: CopyPrint): number[] {
  return [
    ...foldKeys([...runs], BODY_KEYS, 0),
    ...foldKeys(leadRuns, LEAD_KEYS, 1000),
  ];
}

/**
 * Measures how much of the shorter piece stands in the longer one: 1 for a piece and the same with its
 * end cut off, near 0 for two reporters' accounts of one event.
 *
 * Errors: never throws.
 *
 * @example
 * compareCopies(wire, localPaper) // 0.94
 */
export function compareCopies(a: CopyPrint, b: CopyPrint): number {
  return shareOf(a.runs, b.runs);
}

/**
 * Decides whether two pieces are the same copy, whatever headline stands above: most of the shorter one's
 * runs of words and of its figures stand in the longer one.
 *
 * Errors: never throws.
 *
 * @example
 * isSameCopy(wire, localPaper) // true
 */
export function isSameCopy(a: CopyPrint, b: CopyPrint): boolean {
  return (
    compareCopies(a, b) >= SAME_RUNS &&
    shareOf(a.figures, b.figures) >= SAME_FIGURES
  );
}

/** How much of the smaller set is in the larger; 1 where there is nothing to miss. */
function shareOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 1;
  let found = 0;
  for (const item of small) if (large.has(item)) found += 1;
  return found / small.size;
}

function splitWords(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Each key is made of several least values of as many hash functions: two sets share one as often as they overlap. */
function foldKeys(
  runs: readonly number[],
  { count, size }: { count: number; size: number },
  firstSeed: number,
): number[] {
  return Array.from({ length: count }, (_, key) => {
    let [high, low] = [mix(firstSeed + key), mix(~(firstSeed + key))];
    for (let each = 0; each < size; each += 1) {
      const least = leastHash(runs, firstSeed + key * size + each + 1);
      high = mix(high ^ least);
      low = mix(low + least);
    }
    return (high & 0x1fffff) * 2 ** 32 + low;
  });
}

function leastHash(runs: readonly number[], seed: number): number {
  const salt = mix(Math.imul(seed, 0x9e3779b1));
  let least = 0xffffffff;
  for (const run of runs) {
    const hash = mix(run ^ salt);
    if (hash < least) least = hash;
  }
  return least;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function hashRun(words: readonly number[], start: number): number {
  let hash = 0;
  for (let at = start; at < start + RUN_LENGTH; at += 1)
    hash = mix(Math.imul(hash, 31) + (words[at] ?? 0));
  return hash;
}

/** Spreads 32 bits over 32 bits, one to one. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
