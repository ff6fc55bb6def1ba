import { SAVED_CHANNEL, type Db } from "@onrecord/store";

/** Rings when something was saved, in whichever process; for all streams of this process it listens once. */
export class Bell {
  private readonly db: Db;
  private readonly waiting = new Set<() => void>();
  private listening: Promise<unknown> | null = null;
  private rung = 0;

  constructor(db: Db) {
    this.db = db;
  }

  /** How often it has rung: what `wait` is to be given, asked for before looking whether there is anything new. */
  get count(): number {
    return this.rung;
  }

  /** Resolves once it hears. Errors: `ConnectionError`; then the next call tries again. */
  async hear(): Promise<void> {
    this.listening ??= this.db.listen(SAVED_CHANNEL, () => this.ring());
    try {
      await this.listening;
    } catch (error) {
      this.listening = null;
      throw error;
    }
  }

  ring(): void {
    this.rung += 1;
    for (const wake of this.waiting) wake();
  }

  /** Waits until it has rung more often than so, or until the signal, or so long at most: a notice may be lost with a connection. */
  wait(since: number, signal: AbortSignal, longestMs: number): Promise<void> {
    if (this.rung > since || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, longestMs);
      this.waiting.add(wake);
      signal.addEventListener("abort", wake);
    });
  }
}
