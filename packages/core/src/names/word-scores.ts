import { LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { addScores, type TaggerModel } from "./model.ts";
import { featuresOfWord, REACH } from "./word-features.ts";
import type { Word } from "./word.ts";

const DISTANCES = 2 * REACH + 1;
/** Room of a word in `WordScores.rows`. */
export const WORD_ROOM: number = DISTANCES * LABEL_COUNT;
/** Room of a word in `WordScores.leads`. */
export const LEADS_ROOM = 8;

/**
 * The summed scores that words' own features have in a model, for the tokens at a distance of -2..2 from the word.
 * Bounded: a full store is emptied between articles.
 */
export class WordScores {
  readonly #model: TaggerModel;
  readonly #sums = new Int32Array(WORD_ROOM);
  #count = 0;
  #owner = {};
  /** Row by row from `slot * WORD_ROOM`. */
  rows: Int16Array = new Int16Array(64 * WORD_ROOM);
  /** By how much outside leads all other labels there, a number a row from `slot * LEADS_ROOM`. */
  leads: Int16Array = new Int16Array(64 * LEADS_ROOM);

  constructor(model: TaggerModel) {
    this.#model = model;
  }

  /** Forgets all where more than `limit` words are known. Slots are valid until then. */
  forgetOver(limit: number): void {
    if (this.#count <= limit) return;
    this.#count = 0;
    this.#owner = {};
  }

  /** Where a word's scores stand. */
  slotOf(word: Word): number {
    return word.scoredBy === this.#owner ? word.slot : this.#addWord(word);
  }

  #addWord(word: Word): number {
    const slot = this.#count++;
    if (this.rows.length < this.#count * WORD_ROOM) {
      this.rows = grow(this.rows);
      this.leads = grow(this.leads);
    }
    const sums = this.#sums.fill(0);
    const lists = featuresOfWord(word);
    for (let index = 0; index < DISTANCES; index++) {
      const features = lists[index] as Int32Array;
      const row = index * LABEL_COUNT;
      addScores(this.#model, features, features.length, sums, row);
      this.leads[slot * LEADS_ROOM + index] = leadOfOutside(sums, row);
    }
    const start = slot * WORD_ROOM;
    for (let at = 0; at < WORD_ROOM; at++)
      this.rows[start + at] = sums[at] as number;
    word.slot = slot;
    word.scoredBy = this.#owner;
    return slot;
  }
}

const stores = new WeakMap<TaggerModel, WordScores>();

/** The store of a model. */
export function wordScoresOf(model: TaggerModel): WordScores {
  let store = stores.get(model);
  if (!store) stores.set(model, (store = new WordScores(model)));
  return store;
}

function grow(list: Int16Array): Int16Array {
  const grown = new Int16Array(list.length * 2);
  grown.set(list);
  return grown;
}

/** By how much outside leads every other label of a row; under zero where it does not. */
export function leadOfOutside(scores: Int32Array, offset: number): number {
  let most = scores[offset + 1] as number;
  for (let label = offset + 2; label < offset + LABEL_COUNT; label++)
    if ((scores[label] as number) > most) most = scores[label] as number;
  return (scores[offset + OUTSIDE] as number) - most;
}
