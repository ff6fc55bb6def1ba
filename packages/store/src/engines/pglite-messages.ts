// What the main thread and PGlite's worker thread say to each other.

/** What the worker is started with. */
export interface WorkerSetup {
  /** Null keeps the database in memory. */
  folder: string | null;
  /** A packed data folder to begin with, where the database is new. */
  seed: Uint8Array | null;
}

export type Request =
  | {
      id: number;
      kind: "query";
      name: string;
      text: string;
      values: (string | null)[];
    }
  | { id: number; kind: "execute"; script: string }
  | { id: number; kind: "dump" }
  | { id: number; kind: "close" };

export interface Field {
  name: string;
  type: number;
}

/** A result as the server wrote it: text, to be parsed on the other side, which is quicker to hand over. */
export interface Result {
  fields: Field[];
  rows: (string | null)[][];
}

export interface Failure {
  message: string;
  code: string;
}

export type Response =
  | { kind: "ready" }
  | { kind: "unready"; failure: Failure }
  | { kind: "notification"; channel: string; payload: string }
  | { kind: "result"; id: number; result: Result }
  | { kind: "dump"; id: number; bytes: Uint8Array }
  | { kind: "done"; id: number }
  | { kind: "failed"; id: number; failure: Failure };
