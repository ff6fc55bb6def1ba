import type { Db, Row, Value } from "./db.ts";
import { openPostgres } from "./engines/postgres.ts";
import { TimeoutError } from "./errors.ts";

/** Hears of a replica that begins to fail, with the error, or that answers again, with null. */
export type ReportReplica = (replica: number, error: unknown) => void;

/** How long a replica that failed is left alone. */
const REST_MS = 5_000;
/** A replica out of reach should cost those who wait for it less than a look at the primary. */
const CONNECT_TIMEOUT_MS = 2_000;
const SETTLE_TRIES = 250;
const SETTLE_EVERY_MS = 20;

interface Replica {
  db: Db;
  /** When it may be asked again, by `performance.now()`; 0 while it answers. */
  restsUntil: number;
}

/**
 * Copies of the primary that answer reads. What a replica cannot answer the primary does, and the
 * replica is left alone for five seconds; each outage is told once, and its end once.
 */
export class ReplicaSet {
  readonly #primary: Db;
  readonly #replicas: readonly Replica[];
  readonly #report: ReportReplica;
  #turn = 0;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;

  constructor(primary: Db, replicas: readonly Db[], report: ReportReplica) {
    this.#primary = primary;
    this.#replicas = replicas.map((db) => ({ db, restsUntil: 0 }));
    this.#report = report;
  }

  /**
   * Gives a database to read from, for one request: a replica in turn, one only, so that a request
   * does not see two moments. Its statements outside of transactions go to the replica, all else to
   * the primary. Where all replicas fail it is the primary.
   *
   * @example
   * await listArticles(replicas.pick(), { first: 10 });
   */
  pick(): Db {
    const now = performance.now();
    for (let tried = 0; tried < this.#replicas.length; tried += 1) {
      this.#turn = (this.#turn + 1) % this.#replicas.length;
      const replica = this.#replicas[this.#turn];
      if (replica && replica.restsUntil <= now)
        return this.#readThrough(replica, this.#turn);
    }
    return this.#primary;
  }

  /** Whether each replica answers, in the order they were named. */
  check(): Promise<boolean[]> {
    return Promise.all(
      this.#replicas.map(({ db }) =>
        db.query("SELECT 1").then(
          () => true,
          () => false,
        ),
      ),
    );
  }

  /**
   * Resolves when all replicas have what the primary has at this moment, or after five seconds.
   * Calls that come while one is under way share the next.
   */
  settle(): Promise<void> {
    this.#waiting ??= this.#running.then(() => {
      this.#running = this.#waiting ?? Promise.resolve();
      this.#waiting = null;
      return this.#follow().catch(() => undefined);
    });
    return this.#waiting;
  }

  async close(): Promise<void> {
    await Promise.all(this.#replicas.map(({ db }) => db.close()));
  }

  async #follow(): Promise<void> {
    const [at] = await this.#primary.query<{ lsn: string }>(
      "SELECT pg_current_wal_lsn()::text AS lsn",
    );
    await Promise.all(
      this.#replicas.map(async ({ db }) => {
        for (let tried = 0; tried < SETTLE_TRIES; tried += 1) {
          // A database that replays nothing is no standby: there is nothing to wait for.
          const [row] = await db.query<{ has: boolean }>(
            "SELECT coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, true) AS has",
            [at?.lsn ?? null],
          );
          if (row?.has !== false) return;
          await new Promise((resolve) => setTimeout(resolve, SETTLE_EVERY_MS));
        }
      }),
    );
  }

  #readThrough(replica: Replica, at: number): Db {
    const primary = this.#primary;
    let hasFailed = false;
    const query = async <R = Row>(
      text: string,
      values?: readonly Value[],
    ): Promise<R[]> => {
      if (hasFailed) return primary.query<R>(text, values);
      let failure: unknown;
      try {
        const rows = await replica.db.query<R>(text, values);
        if (replica.restsUntil > 0) this.#report(at, null);
        replica.restsUntil = 0;
        return rows;
      } catch (error) {
        // What takes too long there takes too long here as well.
        if (error instanceof TimeoutError) throw error;
        failure = error;
      }
      const rows = await primary.query<R>(text, values);
      // The same statement went well: it is the replica that is at fault, not the question.
      hasFailed = true;
      if (replica.restsUntil === 0) this.#report(at, failure);
      replica.restsUntil = performance.now() + REST_MS;
      return rows;
    };
    return {
      engine: primary.engine,
      query,
      execute: (script) => primary.execute(script),
      transaction: (work) => primary.transaction(work),
      listen: (channel, receive) => primary.listen(channel, receive),
      notify: (channel, payload) => primary.notify(channel, payload),
      close: () => Promise.resolve(),
    };
  }
}

/**
 * Opens pools of connections to replicas of a database. One that is down does not keep the rest from
 * starting: its reads go to the primary until it is there.
 *
 * @example
 * const replicas = await openReplicas(db, [process.env.DATABASE_REPLICA_URL], () => undefined);
 */
export async function openReplicas(
  primary: Db,
  urls: readonly string[],
  report: ReportReplica,
): Promise<ReplicaSet> {
  const opened = urls.map((url) =>
    openPostgres({
      url,
      isLazy: true,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
    }),
  );
  return new ReplicaSet(primary, await Promise.all(opened), report);
}
