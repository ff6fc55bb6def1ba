import type { IncomingMessage } from "node:http";
import type { Log } from "../log.ts";
import type { Metrics } from "./metrics.ts";

/** How a request ended: as it should, with a fault of the client's, or with one of ours. */
export type Outcome = "ok" | "refused" | "failed";

/** What there is to tell of what requests do. */
export interface Observers {
  log: Log;
  /** Null where nobody asks for figures. */
  metrics: Metrics | null;
  /** A statement that takes longer is logged; 0 for none. */
  slowStatementMs: number;
}

/** What is known of one request while it runs. */
export class RequestWatch {
  operation: string | null = null;
  outcome: Outcome = "ok";
  isCached = false;
  /** Whether it is a stream, which lasts as long as its client likes. */
  isStream = false;
  requestId: string | null = null;
  private readonly observers: Observers;

  constructor(observers: Observers) {
    this.observers = observers;
  }

  /** Tells that a statement, or a whole transaction, has ended. Its values are told to nobody. */
  tellStatement(text: string, ms: number, isFailed: boolean): void {
    const { metrics, slowStatementMs, log } = this.observers;
    metrics?.countStatement(ms, isFailed);
    if (slowStatementMs === 0 || ms < slowStatementMs) return;
    log("warn", "slow statement", {
      requestId: this.requestId,
      operation: this.operation,
      ms: Math.round(ms),
      isFailed,
      statement: text.replaceAll(/\s+/gu, " ").slice(0, 500),
    });
  }
}

const watches = new WeakMap<IncomingMessage, RequestWatch>();

/** Begins to watch a request. */
export function beginWatch(
  request: IncomingMessage,
  observers: Observers,
): RequestWatch {
  const watch = new RequestWatch(observers);
  watches.set(request, watch);
  return watch;
}

/** What is known of a request; null where nobody watches it. */
export function watchOf(request: IncomingMessage | undefined) {
  return (request && watches.get(request)) ?? null;
}
