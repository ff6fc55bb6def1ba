import pLimit from "p-limit";

/** Refused: too many wait already. */
export class QueueFull extends Error {}

/**
 * Lets so many pictures be drawn at a time, and so many wait: each is half a second of the processor that draws the
 * pages too, and whoever wants a hundred thousand of them must not have it all.
 */
export class DrawQueue {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #mostWaiting: number;

  constructor(atOnce: number, mostWaiting: number) {
    this.#limit = pLimit(atOnce);
    this.#mostWaiting = mostWaiting;
  }

  /** Errors: `QueueFull` where nobody can wait any more. */
  async draw<Picture>(work: () => Promise<Picture>): Promise<Picture> {
    if (this.#limit.pendingCount >= this.#mostWaiting)
      throw new QueueFull("Too many pictures are waiting to be drawn.");
    return this.#limit(work);
  }
}
