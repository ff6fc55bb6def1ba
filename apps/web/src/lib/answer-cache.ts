/**
 * Answers that were just given, for as long as the manifest of lifetimes says and never longer.
 * Next's own data cache shows an answer that has run out once more while it asks anew; copy that
 * was just filed would be missing from the first page that its editor loads.
 */
export class AnswerCache {
  readonly #entries = new Map<
    string,
    { answer: Promise<unknown>; until: number }
  >();
  readonly #capacity: number;
  readonly #now: () => number;

  constructor(capacity: number, now: () => number) {
    this.#capacity = capacity;
    this.#now = now;
  }

  /** The answer under this key, asked for only where none is fresh. One that fails is not kept. */
  find<Answer>(
    key: string,
    lifetimeMs: number,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const known = this.#entries.get(key);
    // One key always stands for answers of one type.
    if (known !== undefined && known.until > this.#now())
      return known.answer as Promise<Answer>;
    const answer = ask();
    this.#entries.delete(key);
    this.#entries.set(key, { answer, until: this.#now() + lifetimeMs });
    this.#dropOldest();
    answer.catch(() => {
      if (this.#entries.get(key)?.answer === answer) this.#entries.delete(key);
    });
    return answer;
  }

  #dropOldest(): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#capacity) return;
      this.#entries.delete(key);
    }
  }
}
