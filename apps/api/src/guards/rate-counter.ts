const MINUTE_MS = 60_000;
/** More callers than this at once are not told apart for a minute; memory stays bounded. */
const MAX_CALLERS = 50_000;

/** How a caller stands with a limit after a request. */
export interface Standing {
  /** Requests a minute. */
  limit: number;
  /** Requests left in this minute. */
  remaining: number;
  /** Seconds until the next minute. */
  resetsIn: number;
  /** Whether this request was one too many. */
  isOver: boolean;
}

/** Counts requests in windows of a minute. */
export class RateCounter {
  private readonly perMinute: number;
  private readonly now: () => number;
  private windowStart = 0;
  private counts = new Map<string, number>();

  constructor(perMinute: number, now: () => number) {
    this.perMinute = perMinute;
    this.now = now;
  }

  /** Counts one request of a caller and says how it stands then. */
  take(caller: string): Standing {
    const now = this.now();
    if (now - this.windowStart >= MINUTE_MS) {
      this.windowStart = now;
      this.counts = new Map();
    }
    const key =
      this.counts.has(caller) || this.counts.size < MAX_CALLERS ? caller : "";
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return {
      limit: this.perMinute,
      remaining: Math.max(0, this.perMinute - count),
      resetsIn: Math.ceil((this.windowStart + MINUTE_MS - now) / 1000),
      isOver: count > this.perMinute,
    };
  }
}
