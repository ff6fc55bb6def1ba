import { createHash } from "node:crypto";

/** An answer as it is sent. */
export interface CachedAnswer {
  text: string;
  etag: string;
  /** What it answers, by name. */
  operation: string;
}

/** Notices of saves may be lost with a connection: after so long an answer is made anew whatever happens. */
const MAX_AGE_MS = 30_000;

interface Entry extends CachedAnswer {
  bytes: number;
  madeAt: number;
}

/** Answers to queries, until something is saved. Bounded in bytes; the one not asked for the longest goes first. */
export class ResponseCache {
  private readonly maxBytes: number;
  private readonly now: () => number;
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;
  private generation = 0;

  constructor(maxBytes: number, now: () => number) {
    this.maxBytes = maxBytes;
    this.now = now;
  }

  get(key: string): CachedAnswer | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    this.drop(key, entry);
    if (this.now() - entry.madeAt >= MAX_AGE_MS) return null;
    this.add(key, entry);
    return entry;
  }

  /** Begins an answer: what it gives takes the answer when it is made, unless something was saved meanwhile. */
  begin(key: string, operation: string): (text: string) => void {
    const { generation } = this;
    return (text) => {
      // Both are kept in memory as UTF-16, at the most.
      const bytes = 2 * (key.length + text.length) + 200;
      if (generation !== this.generation || bytes > this.maxBytes / 8) return;
      const known = this.entries.get(key);
      if (known !== undefined) this.drop(key, known);
      this.add(key, {
        text,
        etag: tagOf(text),
        operation,
        bytes,
        madeAt: this.now(),
      });
      for (const [oldest, entry] of this.entries) {
        if (this.bytes <= this.maxBytes) break;
        this.drop(oldest, entry);
      }
    };
  }

  /** Forgets all answers, and those that are being made: something was saved. */
  clear(): void {
    this.generation += 1;
    this.entries.clear();
    this.bytes = 0;
  }

  private add(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    this.bytes += entry.bytes;
  }

  private drop(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.bytes -= entry.bytes;
  }
}

/** The ETag of an answer. */
export function tagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}
