import pg from "pg";
import type { Db, PoolLoad, Row, Transaction, Value } from "../db.ts";
import { translateError } from "../errors.ts";
import { nameStatement } from "./statement-names.ts";
import { retryOnConflict } from "./retry.ts";
import { encodeValue, parseValue } from "./values.ts";

/** How to reach a PostgreSQL server (15 or later). */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a socket folder as `host`. */
  url: string;
  /** The most connections that this process opens. Default 10. */
  maxConnections?: number;
  /** The longest that one statement may take, in milliseconds. Default 30000; 0 for no limit. */
  statementTimeoutMs?: number;
  /** The longest that a transaction may lie between two statements, in milliseconds: it may hold what others wait for. Default 60000. */
  idleTransactionTimeoutMs?: number;
  /** The longest that a connection may take to be made, in milliseconds. Default 10000. */
  connectTimeoutMs?: number;
  /** Whether the server may be down for now: nothing is asked of it before the first statement. */
  isLazy?: boolean;
}

const types = {
  getTypeParser: (oid: number) => (text: string) => parseValue(text, oid),
};

/** Opens a pool of connections to a PostgreSQL server. Throws `ConnectionError` where there is none, unless it may be down. */
export async function openPostgres(options: PostgresOptions): Promise<Db> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections ?? 10,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout:
      options.idleTransactionTimeoutMs ?? 60_000,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    application_name: "onrecord",
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new PostgresDb(pool, options.url);
  if (options.isLazy) return db;
  try {
    await db.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  return db;
}

class PostgresDb implements Db {
  readonly engine = "postgres";
  readonly #pool: pg.Pool;
  readonly #url: string;
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  #listening: Promise<pg.Client> | null = null;
  #closing: Promise<void> | null = null;

  constructor(pool: pg.Pool, url: string) {
    this.#pool = pool;
    this.#url = url;
  }

  query<R = Row>(text: string, values: readonly Value[] = []): Promise<R[]> {
    return send<R>(this.#pool, text, values);
  }

  async execute(script: string): Promise<void> {
    await this.transaction((tx) => tx.execute(script));
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return retryOnConflict(() => this.#transactOnce(work));
  }

  async #transactOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw translateError(error);
    });
    let broken = false;
    // The server may end the connection between two statements; the next one tells. Unheard, it would end the process.
    const breaks = () => {
      broken = true;
    };
    client.on("error", breaks);
    try {
      await send(client, "BEGIN", []);
      const result = await work({
        query: <R = Row>(text: string, values: readonly Value[] = []) =>
          send<R>(client, text, values),
        execute: async (script) => {
          await client.query(script).catch((error: unknown) => {
            throw translateError(error);
          });
        },
      });
      await send(client, "COMMIT", []);
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {
        broken = true;
      });
      throw translateError(error);
    } finally {
      client.off("error", breaks);
      client.release(broken);
    }
  }

  async listen(
    channel: string,
    receive: (payload: string) => void,
  ): Promise<() => Promise<void>> {
    const known = this.#listeners.get(channel);
    const receivers = known ?? new Set();
    receivers.add(receive);
    this.#listeners.set(channel, receivers);
    const client = await this.#listeningClient();
    if (!known) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    return async () => {
      receivers.delete(receive);
      if (
        receivers.size > 0 ||
        this.#listeners.get(channel) !== receivers ||
        this.#closing
      )
        return;
      this.#listeners.delete(channel);
      await client.query(`UNLISTEN ${pg.escapeIdentifier(channel)}`);
    };
  }

  async notify(channel: string, payload: string): Promise<void> {
    await this.query("SELECT pg_notify($1, $2)", [channel, payload]);
  }

  pool(): PoolLoad {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return { open: totalCount, idle: idleCount, waiting: waitingCount };
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#pool.end();
    if (this.#listening) await (await this.#listening).end();
  }

  /** Notifications come to the connection that listens, so it is one of its own, outside the pool. */
  #listeningClient(): Promise<pg.Client> {
    this.#listening ??= this.#connectListener().catch((error: unknown) => {
      this.#listening = null;
      throw translateError(error);
    });
    return this.#listening;
  }

  async #connectListener(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: "onrecord listen",
    });
    client.on("notification", ({ channel, payload }) => {
      for (const receive of this.#listeners.get(channel) ?? [])
        receive(payload ?? "");
    });
    client.on("error", () => {
      this.#listening = null;
      if (!this.#closing && this.#listeners.size > 0)
        setTimeout(() => void this.#listenAgain(), 1000).unref();
    });
    await client.connect();
    return client;
  }

  async #listenAgain(): Promise<void> {
    try {
      const client = await this.#listeningClient();
      for (const channel of this.#listeners.keys())
        await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch {
      if (!this.#closing)
        setTimeout(() => void this.#listenAgain(), 5000).unref();
    }
  }
}

async function send<R>(
  to: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly Value[],
): Promise<R[]> {
  const name = nameStatement(text);
  try {
    const result = await to.query({
      ...(name && { name }),
      text,
      values: values.map(encodeValue),
      types,
    });
    return result.rows as R[];
  } catch (error) {
    throw translateError(error);
  }
}
