import type { IncomingMessage } from "node:http";
import type { Log } from "../log.ts";
import type { Metrics } from "./metrics.ts";

/** How a request ended: as it should, with a fault of the client's, or with one of ours. */
export type Outcome = "ok" | "refused" | "failed";

/** Hears what a request does, for its trace. */
export interface TraceRequest {
  beginOperation: (name: string) => void;
  /** A part of the work that has just ended. */
  tellPart: (
    name: string,
    ms: number,
    isFailed: boolean,
    attributes: Record<string, string>,
  ) => void;
  end: (status: number, isFailed: boolean, requestId: string | null) => void;
}

/** Makes traces of requests. */
export interface Tracing {
  begin: (request: IncomingMessage) => TraceRequest;
  /** Sends what has not been sent. */
  close: () => Promise<void>;
}

/** What there is to tell of what requests do. */
export interface Observers {
  log: Log;
  /** Null where nobody asks for figures. */
  metrics: Metrics | null;
  /** Null where nobody asks for traces. */
  tracing: Tracing | null;
  /** A statement that takes longer is logged; 0 for none. */
  slowStatementMs: number;
}

/** What is known of one request while it runs. */
export class RequestWatch {
  outcome: Outcome = "ok";
  isCached = false;
  /** Whether it is a stream, which lasts as long as its client likes. */
  isStream = false;
  requestId: string | null = null;
  private readonly observers: Observers;
  private readonly trace: TraceRequest | null;
  private name: string | null = null;

  constructor(observers: Observers, request: IncomingMessage) {
    this.observers = observers;
    this.trace = observers.tracing?.begin(request) ?? null;
  }

  /** What the request runs; null where it runs no operation. */
  get operation(): string | null {
    return this.name;
  }

  beginOperation(name: string): void {
    this.name = name;
    this.trace?.beginOperation(name);
  }

  /** The answer is one that was kept. */
  answerKept(name: string): void {
    this.isCached = true;
    this.beginOperation(name);
  }

  /** Runs a part of the work and tells how long it took. */
  async tell<T>(name: string, run: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    let isFailed = true;
    try {
      const result = await run();
      isFailed = false;
      return result;
    } finally {
      this.trace?.tellPart(name, performance.now() - started, isFailed, {});
    }
  }

  /** Tells that the answer has been sent, or that there will be none. */
  end(status: number, isFailed: boolean): void {
    this.trace?.end(status, isFailed, this.requestId);
  }

  /** Tells that a statement, or a whole transaction, has ended. Its values are told to nobody. */
  tellStatement(text: string, ms: number, isFailed: boolean): void {
    const { metrics, slowStatementMs, log } = this.observers;
    metrics?.countStatement(ms, isFailed);
    this.trace?.tellPart(nameOf(text), ms, isFailed, {
      "db.system.name": "postgresql",
      "db.query.text": inOneLine(text),
    });
    if (slowStatementMs === 0 || ms < slowStatementMs) return;
    log("warn", "slow statement", {
      requestId: this.requestId,
      operation: this.operation,
      ms: Math.round(ms),
      isFailed,
      statement: inOneLine(text),
    });
  }
}

const watches = new WeakMap<IncomingMessage, RequestWatch>();

/** Begins to watch a request. */
export function beginWatch(
  request: IncomingMessage,
  observers: Observers,
): RequestWatch {
  const watch = new RequestWatch(observers, request);
  watches.set(request, watch);
  return watch;
}

/** What is known of a request; null where nobody watches it. */
export function watchOf(request: IncomingMessage | undefined) {
  return (request && watches.get(request)) ?? null;
}

/** A statement as it is told: its values are placeholders. */
function inOneLine(statement: string): string {
  return statement.replaceAll(/\s+/gu, " ").slice(0, 500);
}

/** What a statement is called in a trace: "SELECT articles". */
function nameOf(statement: string): string {
  const verb = /^\s*(\w+)/u.exec(statement)?.[1] ?? "";
  const table = /\b(?:FROM|INTO|UPDATE)\s+([a-z_]+)/u.exec(statement)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}
