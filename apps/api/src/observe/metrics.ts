import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from "prom-client";
import type { Outcome } from "./request-watch.ts";

/** So many operations are told apart; the names are the clients' own, so there could be any number. */
const MAX_OPERATIONS = 100;
const SECONDS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
];

/** What is asked for at the moment that the figures are. */
export interface Levels {
  openStreams: () => number;
  /** Connections of the pool to the database; null on the embedded engine. */
  pool: () => { open: number; idle: number; waiting: number } | null;
}

/** A request that has ended. */
export interface EndedRequest {
  operation: string;
  outcome: Outcome;
  isCached: boolean;
  isStream: boolean;
  ms: number;
}

/** The figures of this process, in the terms of Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  private readonly operations = new Set<string>();
  private readonly requests: Counter<"operation" | "outcome" | "cached">;
  private readonly seconds: Histogram<"operation">;
  private readonly statements: Histogram<"failed">;
  private readonly ingested: Counter<"outcome">;

  constructor(levels: Levels) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Counter({
      name: "onrecord_requests_total",
      help: "Requests, by operation, outcome (ok, refused, failed) and whether the answer was kept from before.",
      labelNames: ["operation", "outcome", "cached"],
      registers,
    });
    this.seconds = new Histogram({
      name: "onrecord_request_seconds",
      help: "Time from a request's arrival to the end of its answer; streams are left out.",
      labelNames: ["operation"],
      buckets: SECONDS,
      registers,
    });
    this.statements = new Histogram({
      name: "onrecord_db_seconds",
      help: "Time of statements and of whole transactions, waiting for a connection included.",
      labelNames: ["failed"],
      buckets: SECONDS,
      registers,
    });
    this.ingested = new Counter({
      name: "onrecord_ingested_total",
      help: "Articles handed in to this process, by what became of them.",
      labelNames: ["outcome"],
      registers,
    });
    const streams = new Gauge({
      name: "onrecord_streams_open",
      help: "Subscriptions that are open in this process.",
      registers: [],
      collect() {
        this.set(levels.openStreams());
      },
    });
    const connections = new Gauge({
      name: "onrecord_db_connections",
      help: "Connections to the database: open, idle, and requests that wait for one.",
      labelNames: ["state"],
      registers: [],
      collect() {
        for (const [state, count] of Object.entries(levels.pool() ?? {}))
          this.set({ state }, count);
      },
    });
    for (const gauge of [streams, connections])
      this.registry.registerMetric(gauge);
  }

  countRequest({ operation, outcome, isCached, isStream, ms }: EndedRequest) {
    const name = this.bound(operation);
    this.requests.inc({ operation: name, outcome, cached: String(isCached) });
    if (!isStream) this.seconds.observe({ operation: name }, ms / 1000);
  }

  countStatement(ms: number, isFailed: boolean): void {
    this.statements.observe({ failed: String(isFailed) }, ms / 1000);
  }

  countIngested(outcome: string): void {
    this.ingested.inc({ outcome });
  }

  private bound(operation: string): string {
    if (this.operations.has(operation)) return operation;
    if (
      this.operations.size >= MAX_OPERATIONS ||
      !/^[\w-]{1,60}$/u.test(operation)
    )
      return "other";
    this.operations.add(operation);
    return operation;
  }
}
