import { readWord, type LineStyle, type Word } from "./word.ts";

/** What a spelling tells of the style of its line; short words and marks tell nothing. */
export type LetterCase = 0 | 1 | 2 | 3;
export const SILENT: LetterCase = 0;
export const SMALL: LetterCase = 1;
export const CAPITAL: LetterCase = 2;
export const ALL_CAPITALS: LetterCase = 3;

/** A word in small letters, with its number in the article that is being read. */
interface Lexeme {
  article: number;
  id: number;
}

/** A word as it is written, in lines of any style. */
export interface Spelling {
  text: string;
  lower: string;
  letterCase: LetterCase;
  lexeme: Lexeme;
  /** By line style. */
  words: [Word | null, Word | null, Word | null];
}

/**
 * Keeps words that were read, since most words of an article were in one before. Bounded: what no article used while
 * `limit` other spellings came in is forgotten.
 */
export class WordStore {
  readonly #limit: number;
  #spellings = new Map<string, Spelling>();
  #lexemes = new Map<string, Lexeme>();
  #oldSpellings = new Map<string, Spelling>();
  #oldLexemes = new Map<string, Lexeme>();
  #article = 0;
  #ids = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Begins an article: words are numbered anew. Words are forgotten here alone, never inside an article. */
  beginArticle(): void {
    if (this.#spellings.size >= this.#limit) {
      this.#oldSpellings = this.#spellings;
      this.#oldLexemes = this.#lexemes;
      this.#spellings = new Map();
      this.#lexemes = new Map();
    }
    this.#article++;
    this.#ids = 0;
  }

  /** How many different words in small letters the article has had so far. */
  get idCount(): number {
    return this.#ids;
  }

  /** Finds or reads a spelling. */
  spellingOf(text: string, lower: string): Spelling {
    return this.#spellings.get(text) ?? this.#addSpelling(text, lower);
  }

  #addSpelling(text: string, lower: string): Spelling {
    const old = this.#oldSpellings.get(text);
    const spelling = old ?? {
      text,
      lower,
      letterCase: letterCaseOf(text),
      lexeme: this.#lexemeOf(lower),
      words: [null, null, null],
    };
    this.#spellings.set(text, spelling);
    // The lexeme stays as long as one of its spellings, so that all of them share it.
    this.#lexemes.set(lower, spelling.lexeme);
    return spelling;
  }

  #lexemeOf(lower: string): Lexeme {
    return (
      this.#lexemes.get(lower) ??
      this.#oldLexemes.get(lower) ?? { article: 0, id: 0 }
    );
  }

  /** The number of a spelling's small letters in this article, from 0. */
  idOf({ lexeme }: Spelling): number {
    if (lexeme.article !== this.#article) {
      lexeme.article = this.#article;
      lexeme.id = this.#ids++;
    }
    return lexeme.id;
  }
}

/** The word that a spelling is in a line of this style. */
export function wordOf(spelling: Spelling, style: LineStyle): Word {
  return (spelling.words[style] ??= readWord(
    spelling.text,
    spelling.lower,
    style,
  ));
}

function letterCaseOf(text: string): LetterCase {
  if (text.length < 4) return SILENT;
  if (/^\p{Lu}[\p{Lu}\p{N}.'’&-]+$/u.test(text)) return ALL_CAPITALS;
  if (/^\p{Lu}/u.test(text)) return CAPITAL;
  return /^\p{Ll}/u.test(text) ? SMALL : SILENT;
}
