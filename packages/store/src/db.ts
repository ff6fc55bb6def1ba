/** A row as both engines give it: see `engines/values.ts` for how each type arrives. */
export type Row = Record<string, unknown>;

/** A value for a `$n` placeholder. Objects go in as JSON, arrays as SQL arrays, `undefined` is refused. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | readonly Value[]
  | { readonly [key: string]: unknown };

/** Where a statement can be sent: the database, or an open transaction. */
export interface Queryable {
  /**
   * Sends one statement and gives its rows.
   *
   * The statement is prepared once a connection and kept by name, so its text should vary with the
   * shape of the question, never with the values.
   *
   * Errors: a `StoreError` of the class that fits, with the driver's own error as `cause`.
   */
  query<R = Row>(text: string, values?: readonly Value[]): Promise<R[]>;
}

/**
 * The whole of what the store asks of a database. Two engines implement it, embedded PGlite and
 * PostgreSQL by `pg`, and no feature exists on one only.
 */
export interface Db extends Queryable {
  readonly engine: "pglite" | "postgres";

  /** Runs a script of several statements without values: for migrations. */
  execute(script: string): Promise<void>;

  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. A
   * deadlock or a serialization failure is tried again, so `work` must have no effects outside.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Calls `receive` with every payload sent on a channel, until the function it gives is called. */
  listen(
    channel: string,
    receive: (payload: string) => void,
  ): Promise<() => Promise<void>>;

  /** Sends a payload (at most 8000 bytes) to all who listen on a channel, in every process. */
  notify(channel: string, payload: string): Promise<void>;

  /** How the pool of connections stands; not there on an engine that has one session. */
  pool?(): PoolLoad;

  /** Ends all connections, after what is under way. Closing twice is harmless. */
  close(): Promise<void>;
}

/** How many connections are open, how many of them idle, and how many callers wait for one. */
export interface PoolLoad {
  open: number;
  idle: number;
  waiting: number;
}

/** An open transaction. */
export interface Transaction extends Queryable {
  /** As `Db.execute`, inside the transaction. */
  execute(script: string): Promise<void>;
}
