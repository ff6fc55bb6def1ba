import { openTestDb } from "@onrecord/store/testing";
import type { Db, Row, Transaction, Value } from "@onrecord/store";
import { Live } from "../live/live.ts";
import type { Services } from "../context.ts";
import type { Log } from "../log.ts";
import { createServer, type ServerOptions } from "../server.ts";

export const TOKEN = "a-token-for-tests-only";

/** An answer of the server, as a client gets it. */
export interface Answer {
  status: number;
  headers: Headers;
  data: unknown;
  errors:
    | {
        message: string;
        path?: (string | number)[];
        extensions?: Record<string, unknown>;
      }[]
    | undefined;
}

/** How a server is set where a test says nothing else: it refuses nobody for asking often. */
export const TEST_OPTIONS: ServerOptions = {
  corsOrigins: [],
  maxBodyBytes: 100_000,
  requestTimeoutMs: 20_000,
  rateLimitPerMinute: 0,
  trustProxy: false,
  now: Date.now,
};

/** The real server on an empty database in memory, which counts its statements. */
export async function openTestServer(
  options: Partial<ServerOptions> = {},
  engine: Db["engine"] = "pglite",
) {
  const db = await openTestDb(engine);
  const statements: string[] = [];
  const logged: unknown[] = [];
  const log: Log = (level, message, fields) =>
    void logged.push({ level, message, ...fields });
  const services: Services = {
    db: countStatements(db, statements),
    log,
    token: TOKEN,
    live: new Live(db, log),
  };
  const server = createServer(services, {
    ...TEST_OPTIONS,
    ...options,
  });
  const send = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await server.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer, "data" | "errors">;
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      errors: body.errors,
    };
  };
  /** Sends a query that must go well, and gives its data. */
  const ask = async (
    query: string,
    variables: object = {},
  ): Promise<unknown> => {
    const { data, errors } = await send(query, variables);
    if (errors !== undefined) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  };
  return {
    db,
    services,
    server,
    send,
    ask,
    statements,
    logged,
    close: () => db.close(),
  };
}

/** The same database, which writes down every statement that it is sent outside of transactions. */
function countStatements(db: Db, statements: string[]): Db {
  const query = <R = Row>(
    text: string,
    values?: readonly Value[],
  ): Promise<R[]> => {
    statements.push(text);
    return db.query<R>(text, values);
  };
  return {
    engine: db.engine,
    query,
    execute: (script) => db.execute(script),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      db.transaction(work),
    listen: (channel, receive) => db.listen(channel, receive),
    notify: (channel, payload) => db.notify(channel, payload),
    close: () => db.close(),
  };
}
