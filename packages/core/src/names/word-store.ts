import { readWord, type LineStyle, type Word } from "./word.ts";

/** What a spelling tells of the style of its line; short words and marks tell nothing. */
export type LetterCase = 0 | 1 | 2 | 3;
export const SILENT: LetterCase = 0;
export const SMALL: LetterCase = 1;
export const CAPITAL: LetterCase = 2;
export const ALL_CAPITALS: LetterCase = 3;

/** What is asked of every token of an article, one bit each. */
export const TRAIT = {
  capital: 1 << 0,
  loud: 1 << 1,
  role: 1 << 2,
  acronym: 1 << 3,
  /** The tables know something of the word. */
  flagged: 1 << 4,
} as const;

const STYLES = 3;

/**
 * Keeps words that were read, since most words of an article were in one before. A spelling is a number; what is asked
 * of every token stands in lists by that number, so that reading an article waits little for memory. Bounded: past
 * `limit` spellings, those are forgotten that no article used of late.
 */
export class WordStore {
  readonly #limit: number;
  #numbers = new Map<string, number>();
  /** The first spelling that has the same small letters: the article's number of these is kept with it. */
  #firsts = new Map<string, number>();
  #firstOf = new Int32Array(1024);
  #spellings: Spelling[] = [];
  #cases = new Uint8Array(1024);
  /** The article that used a spelling last, and the number of its small letters there. */
  #articles = new Int32Array(1024);
  #ids = new Int32Array(1024);
  /** By spelling and line style; 0 where the word was not read yet. */
  #traits = new Uint8Array(1024 * STYLES);
  #words: (Word | null)[] = [];
  #article = 0;
  #keptFrom = 0;
  #kept = 0;
  #idCount = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Begins an article: words are numbered anew. Words are forgotten here alone, never inside an article. */
  beginArticle(): void {
    const count = this.#spellings.length;
    if (count > this.#limit) this.#forget();
    this.#article++;
    // What is used from here on outlives the next forgetting: about half of what comes in until then.
    if (count * 2 <= this.#kept + this.#limit) this.#keptFrom = this.#article;
    this.#idCount = 0;
  }

  /** How many different words in small letters the article has had so far. */
  get idCount(): number {
    return this.#idCount;
  }

  /** The number of a spelling; valid until the next article begins. */
  numberOf(text: string): number {
    return this.#numbers.get(text) ?? this.#add(readSpelling(text));
  }

  letterCaseOf(spelling: number): number {
    return this.#cases[spelling] as number;
  }

  /** The number of a spelling's small letters in this article, from 0. */
  idOf(spelling: number): number {
    if (this.#articles[spelling] !== this.#article) this.#meet(spelling);
    return this.#ids[spelling] as number;
  }

  /** The word that a spelling is in a line of this style. */
  wordOf(spelling: number, style: LineStyle): Word {
    return (
      this.#words[spelling * STYLES + style] ?? this.#read(spelling, style)
    );
  }

  #read(spelling: number, style: LineStyle): Word {
    const { text, words } = this.#spellings[spelling] as Spelling;
    const word = readWord(text, text.toLowerCase(), style);
    words[style] = word;
    this.#words[spelling * STYLES + style] = word;
    return word;
  }

  /** Its traits there (`TRAIT`). */
  traitsOf(spelling: number, style: LineStyle): number {
    const place = spelling * STYLES + style;
    if (this.#traits[place] === 0)
      this.#traits[place] = READ | traitsOfWord(this.wordOf(spelling, style));
    return this.#traits[place] as number;
  }

  #meet(spelling: number): void {
    const first = this.#firstOf[spelling] as number;
    if (this.#articles[first] !== this.#article) {
      this.#articles[first] = this.#article;
      this.#ids[first] = this.#idCount++;
    }
    this.#articles[spelling] = this.#article;
    this.#ids[spelling] = this.#ids[first] as number;
  }

  #add(spelling: Spelling): number {
    const number = this.#spellings.push(spelling) - 1;
    this.#numbers.set(spelling.text, number);
    if (number >= this.#cases.length) this.#grow();
    const lower = spelling.text.toLowerCase();
    const first = this.#firsts.get(lower) ?? number;
    this.#firsts.set(lower, first);
    this.#firstOf[number] = first;
    this.#cases[number] = spelling.letterCase;
    this.#articles[number] = 0;
    this.#traits.fill(0, number * STYLES, (number + 1) * STYLES);
    this.#words.push(...spelling.words);
    return number;
  }

  #grow(): void {
    this.#cases = grown(this.#cases);
    this.#traits = grown(this.#traits);
    this.#articles = grown(this.#articles);
    this.#ids = grown(this.#ids);
    this.#firstOf = grown(this.#firstOf);
  }

  #forget(): void {
    const used = this.#spellings.filter(
      (_, spelling) => (this.#articles[spelling] as number) >= this.#keptFrom,
    );
    const kept = used.length * 4 > this.#limit * 3 ? [] : used;
    this.#numbers = new Map();
    this.#firsts = new Map();
    this.#spellings = [];
    this.#words = [];
    for (const spelling of kept) this.#add(spelling);
    this.#kept = kept.length;
  }
}

/** A word as it is written, in lines of any style. */
interface Spelling {
  text: string;
  letterCase: LetterCase;
  /** By line style. */
  words: [Word | null, Word | null, Word | null];
}

function readSpelling(text: string): Spelling {
  return { text, letterCase: caseOf(text), words: [null, null, null] };
}

/** Marks traits that are known, also where there are none. */
const READ = 1 << 7;

function traitsOfWord({ capital, loud, role, acronym, flags }: Word): number {
  return (
    (capital ? TRAIT.capital : 0) |
    (loud ? TRAIT.loud : 0) |
    (role ? TRAIT.role : 0) |
    (acronym ? TRAIT.acronym : 0) |
    (flags ? TRAIT.flagged : 0)
  );
}

function grown<List extends Uint8Array | Int32Array>(list: List): List {
  const bigger = new (list.constructor as new (length: number) => List)(
    list.length * 2,
  );
  bigger.set(list);
  return bigger;
}

function caseOf(text: string): LetterCase {
  if (text.length < 4) return SILENT;
  if (/^\p{Lu}[\p{Lu}\p{N}.'’&-]+$/u.test(text)) return ALL_CAPITALS;
  if (/^\p{Lu}/u.test(text)) return CAPITAL;
  return /^\p{Ll}/u.test(text) ? SMALL : SILENT;
}
