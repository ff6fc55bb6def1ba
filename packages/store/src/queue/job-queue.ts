import PgBoss from "pg-boss";
import type { Db, Queryable } from "../db.ts";
import { toJson } from "../json.ts";
import { bossDatabase } from "./boss-database.ts";
import type { JobCounts, JobRecord, NewJob, TakenJob } from "./job.ts";
import { countJobs, findJobs, listDeadJobs } from "./read-jobs.ts";

/** How a queue treats its jobs. */
export interface QueueOptions {
  /** Small letters and underscores. What is given up goes to the queue `<name>_dead`. */
  name: string;
  /** How often a job is tried before it is given up. Default 3. */
  maxAttempts?: number;
  /** How long after a failure the next try is, doubled each time and spread; 0 for at once. Default 2. */
  retryDelaySeconds?: number;
  /** How long a job may be in one worker's hands before another may have it. Default 120. */
  expireSeconds?: number;
  /** Whether this process looks after the queue: takes jobs back from workers that are gone, puts old ones by. */
  isKeeper?: boolean;
  /** Told what goes wrong where nobody waits for it. */
  onError?: (error: Error) => void;
}

/** A queue of jobs in the database. Any number of processes may put on and take off. */
export interface JobQueue {
  /**
   * Puts jobs on. One that waits or is being done under the same id stays as it is; one that is done or was
   * given up is put on again.
   */
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Takes at most so many jobs, the oldest first. No two workers get the same. */
  take(most: number): Promise<TakenJob[]>;
  /** Says that jobs are done; within a transaction, then they are done if it is committed. */
  complete(
    ids: readonly string[],
    output: Record<string, unknown>,
    within?: Queryable,
  ): Promise<void>;
  /** Says that a job failed: it is tried again later, or given up and put among the dead with this reason. */
  fail(id: string, reason: Record<string, unknown>): Promise<void>;
  find(ids: readonly string[]): Promise<JobRecord[]>;
  /** Gives what was given up and not put on anew since, the last first. */
  listDead(most: number): Promise<JobRecord[]>;
  count(): Promise<JobCounts>;
  /** Calls `wake` whenever jobs are put on, in whatever process, until the function it gives is called. */
  listen(wake: () => void): Promise<() => Promise<void>>;
  /** Takes back what workers had in hand for too long, and puts by what is old. A keeper does so every 30 s. */
  maintain(): Promise<void>;
  /** Ends the keeping. The database stays open. */
  close(): Promise<void>;
}

const KEEP_EVERY_SECONDS = 30;
const DAY_SECONDS = 24 * 60 * 60;
/** pg-boss puts by what waits too long; what was acknowledged must wait for a worker however long that takes. */
const KEPT_WAITING_MINUTES = 10 * 365 * 24 * 60;

/**
 * Opens a queue, which is made where it is missing: pg-boss, on whichever engine.
 *
 * On the embedded engine nobody else can hold a job, so a keeper takes back all that were in hand when the
 * process before it ended.
 *
 * Errors: `ConnectionError`; `StoreError` where the database may not be changed.
 *
 * @example
 * const queue = await openQueue(db, { name: "ingest", isKeeper: true });
 */
export async function openQueue(
  db: Db,
  options: QueueOptions,
): Promise<JobQueue> {
  const {
    name,
    maxAttempts = 3,
    retryDelaySeconds = 2,
    expireSeconds = 120,
    isKeeper = false,
    onError = () => undefined,
  } = options;
  const boss = new PgBoss({
    db: bossDatabase(db, (script) => db.execute(script)),
    schema: "pgboss",
    schedule: false,
    supervise: isKeeper,
    maintenanceIntervalSeconds: KEEP_EVERY_SECONDS,
    archiveFailedAfterSeconds: 30 * DAY_SECONDS,
  });
  boss.on("error", onError);
  await boss.start();
  const dead = `${name}_dead`;
  await boss.createQueue(dead);
  const settings = {
    name,
    deadLetter: dead,
    retryLimit: maxAttempts - 1,
    retryDelay: retryDelaySeconds,
    retryBackoff: retryDelaySeconds > 0,
    expireInSeconds: expireSeconds,
    retentionMinutes: KEPT_WAITING_MINUTES,
  };
  await boss.createQueue(name, settings);
  await boss.updateQueue(name, settings);
  const queue = new BossQueue(db, boss, name, dead);
  if (isKeeper && db.engine === "pglite") await queue.takeBack();
  return queue;
}

class BossQueue implements JobQueue {
  readonly #db: Db;
  readonly #boss: PgBoss;
  readonly #name: string;
  readonly #dead: string;

  constructor(db: Db, boss: PgBoss, name: string, dead: string) {
    this.#db = db;
    this.#boss = boss;
    this.#name = name;
    this.#dead = dead;
  }

  async add(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#db.transaction(async (tx) => {
      await this.#forgetFinished(
        tx,
        jobs.map(({ id }) => id),
      );
      await this.#boss.insert(
        // pg-boss writes JSON as JavaScript does; ours leaves out what PostgreSQL refuses.
        jobs.map(({ id, data }) => ({
          id,
          name: this.#name,
          data: { ...(JSON.parse(toJson(data)) as object), job: id },
        })),
        { db: bossDatabase(tx) },
      );
    });
    await this.#db.notify(channelOf(this.#name), String(jobs.length));
  }

  /** What was done or given up makes room for the same job, put on anew. */
  async #forgetFinished(tx: Queryable, ids: readonly string[]): Promise<void> {
    const finished = await tx.query<{ name: string; id: string }>(
      `SELECT name, id FROM pgboss.job WHERE name = $1 AND id = ANY ($2::uuid[]) AND state > 'active'
       UNION ALL SELECT name, id FROM pgboss.job WHERE name = $3 AND data->>'job' = ANY ($2::text[])`,
      [this.#name, ids, this.#dead],
    );
    for (const queue of [this.#name, this.#dead]) {
      const gone = finished.filter(({ name }) => name === queue);
      if (gone.length === 0) continue;
      const goneIds = gone.map(({ id }) => id);
      await this.#boss.deleteJob(queue, goneIds, { db: bossDatabase(tx) });
    }
  }

  async take(most: number): Promise<TakenJob[]> {
    // pg-boss takes an error of the database for an empty queue, so it is kept from it.
    let fault: unknown = null;
    const watched: PgBoss.Db = {
      executeSql: async (text, values) => {
        try {
          return await bossDatabase(this.#db).executeSql(text, values);
        } catch (error) {
          fault = error;
          throw error;
        }
      },
    };
    const jobs = await this.#boss.fetch<Record<string, unknown>>(this.#name, {
      batchSize: most,
      includeMetadata: true,
      db: watched,
    });
    if (fault !== null) throw fault;
    return jobs
      .sort((a, b) => (a.createdOn < b.createdOn ? -1 : 1))
      .map(({ id, data }) => ({ id, data }));
  }

  async complete(
    ids: readonly string[],
    output: Record<string, unknown>,
    within: Queryable = this.#db,
  ): Promise<void> {
    if (ids.length === 0) return;
    // Its declaration leaves out that there may be data with several ids.
    const complete = this.#boss.complete.bind(this.#boss) as unknown as (
      name: string,
      ids: readonly string[],
      data: object,
      options: PgBoss.ConnectionOptions,
    ) => Promise<void>;
    await complete(this.#name, ids, output, { db: bossDatabase(within) });
  }

  async fail(id: string, reason: Record<string, unknown>): Promise<void> {
    await this.#boss.fail(this.#name, id, reason);
  }

  find(ids: readonly string[]): Promise<JobRecord[]> {
    return findJobs(this.#db, this.#name, ids);
  }

  listDead(most: number): Promise<JobRecord[]> {
    return listDeadJobs(this.#db, this.#dead, most);
  }

  count(): Promise<JobCounts> {
    return countJobs(this.#db, this.#name);
  }

  listen(wake: () => void): Promise<() => Promise<void>> {
    return this.#db.listen(channelOf(this.#name), wake);
  }

  maintain(): Promise<void> {
    return this.#boss.maintain();
  }

  close(): Promise<void> {
    return this.#boss.stop({ graceful: false });
  }

  /** Puts all that is in hand back on the queue. */
  async takeBack(): Promise<void> {
    const held = await this.#db.query<{ id: string }>(
      "SELECT id FROM pgboss.job WHERE name = $1 AND state = 'active'",
      [this.#name],
    );
    if (held.length === 0) return;
    const ids = held.map(({ id }) => id);
    await this.#boss.cancel(this.#name, ids);
    await this.#boss.resume(this.#name, ids);
  }
}

function channelOf(name: string): string {
  return `onrecord_${name}_queued`;
}
