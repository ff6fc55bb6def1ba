/** Counts hashed features and gives those that are seen often enough a number. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #sources = new Uint8Array(1 << 20);
  #size = 0;

  /** How many features there are. */
  get size(): number {
    return this.#size;
  }

  /** Counts one occurrence in a source; `source` is one bit. */
  add(hash: number, source: number): void {
    if (hash === 0) return;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size++;
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    this.#sources[slot] = (this.#sources[slot] ?? 0) | source;
  }

  /** Forgets what was seen less than `least` times and numbers the rest; returns their hashes in order. */
  number(least: number): Int32Array {
    const hashes: number[] = [];
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if (this.#keys[slot] === 0) continue;
      if ((this.#counts[slot] ?? 0) < least) this.#counts[slot] = -1;
      else this.#counts[slot] = hashes.push(this.#keys[slot] ?? 0) - 1;
    }
    return Int32Array.from(hashes);
  }

  /** The number of a feature after `number`, -1 where it has none. */
  find(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#keys[slot] === hash && hash !== 0
      ? (this.#counts[slot] ?? -1)
      : -1;
  }

  /** The bits of the sources in which a feature was seen. */
  sourcesOf(hash: number): number {
    return this.#sources[this.#slotOf(hash)] ?? 0;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash)
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    const sources = this.#sources;
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    this.#sources = new Uint8Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      const hash = keys[at] ?? 0;
      if (hash === 0) continue;
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#counts[slot] = counts[at] ?? 0;
      this.#sources[slot] = sources[at] ?? 0;
    }
  }
}
