import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Db, Row, Transaction, Value } from "../db.ts";
import { ConnectionError, translateError } from "../errors.ts";
import { lockFolder } from "./folder-lock.ts";
import type {
  Failure,
  Request,
  Response,
  Result,
  WorkerSetup,
} from "./pglite-messages.ts";
import { retryOnConflict } from "./retry.ts";
import { nameStatement } from "./statement-names.ts";
import { encodeValue, parseValue } from "./values.ts";

/** Where the embedded database lives. */
export interface PgliteOptions {
  /** The data folder, made where it is missing. Null keeps everything in memory. */
  folder: string | null;
  /** A packed data folder (`PgliteDb.dump`) that a new database begins with: quicker than making one. */
  seed?: Uint8Array;
}

/** The embedded database. Beside the port it can be packed, to begin another with. */
export interface PgliteDb extends Db {
  dump(): Promise<Uint8Array>;
}

/**
 * Opens the embedded database in a worker thread.
 *
 * Errors: `DataFolderInUseError` where another process owns the folder.
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteDb> {
  const unlock =
    options.folder === null
      ? () => undefined
      : lockFolder(resolve(options.folder));
  try {
    const folder =
      options.folder === null ? null : join(resolve(options.folder), "pglite");
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const isNew = folder === null || !existsSync(join(folder, "PG_VERSION"));
    const worker = startWorker({
      folder,
      seed: (isNew && options.seed) || null,
    });
    const [first] = (await once(worker, "message")) as [Response];
    if (first.kind === "unready") throw toError(first.failure);
    return new WorkerDb(worker, unlock);
  } catch (error) {
    unlock();
    throw translateError(error);
  }
}

function startWorker(setup: WorkerSetup): Worker {
  // Node cannot run TypeScript in a worker; under the test runner the built file stands in for it.
  const url = import.meta.url.endsWith(".ts")
    ? new URL("../../dist/src/engines/pglite-worker.js", import.meta.url)
    : new URL("./pglite-worker.js", import.meta.url);
  // The flags of this process (`--input-type`, a loader) are not meant for the worker.
  return new Worker(url, { workerData: setup, execArgv: [] });
}

type RequestBody = Request extends infer R
  ? R extends Request
    ? Omit<R, "id">
    : never
  : never;
type Settle = {
  resolve: (response: Response) => void;
  reject: (error: Error) => void;
};

class WorkerDb implements PgliteDb {
  readonly engine = "pglite";
  readonly #worker: Worker;
  readonly #unlock: () => void;
  readonly #waiting = new Map<number, Settle>();
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  #nextId = 1;
  /** PGlite has one session: whoever holds it is alone, and the others wait their turn. */
  #turn: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;
  #gone: Error | null = null;

  constructor(worker: Worker, unlock: () => void) {
    this.#worker = worker;
    this.#unlock = unlock;
    worker.on("message", (response: Response) => this.#receive(response));
    worker.on("error", (error) =>
      this.#lose(
        new ConnectionError("The embedded database stopped", { cause: error }),
      ),
    );
    worker.on("exit", () =>
      this.#lose(new ConnectionError("The embedded database is closed")),
    );
    // An idle database must not keep the process alive; one that is asked something must.
    worker.unref();
  }

  query<R = Row>(text: string, values: readonly Value[] = []): Promise<R[]> {
    return this.#takeTurn(() => this.#send<R>(text, values));
  }

  execute(script: string): Promise<void> {
    return this.transaction((tx) => tx.execute(script));
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return retryOnConflict(() =>
      this.#takeTurn(() => this.#transactOnce(work)),
    );
  }

  async #transactOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    await this.#send("BEGIN", []);
    try {
      const tx: Transaction = {
        query: <R = Row>(text: string, values: readonly Value[] = []) =>
          this.#send<R>(text, values),
        execute: async (script) => {
          await this.#ask({ kind: "execute", script });
        },
      };
      const result = await work(tx);
      await this.#send("COMMIT", []);
      return result;
    } catch (error) {
      await this.#send("ROLLBACK", []).catch(() => undefined);
      throw translateError(error);
    }
  }

  async listen(
    channel: string,
    receive: (payload: string) => void,
  ): Promise<() => Promise<void>> {
    const receivers = this.#listeners.get(channel) ?? new Set();
    receivers.add(receive);
    this.#listeners.set(channel, receivers);
    await this.query(`LISTEN ${quoteName(channel)}`);
    return async () => {
      receivers.delete(receive);
      if (
        receivers.size > 0 ||
        this.#listeners.get(channel) !== receivers ||
        this.#closing
      )
        return;
      this.#listeners.delete(channel);
      await this.query(`UNLISTEN ${quoteName(channel)}`);
    };
  }

  async notify(channel: string, payload: string): Promise<void> {
    await this.query("SELECT pg_notify($1, $2)", [channel, payload]);
  }

  async dump(): Promise<Uint8Array> {
    const response = await this.#takeTurn(() => this.#ask({ kind: "dump" }));
    if (response.kind !== "dump")
      throw new ConnectionError("The embedded database gave no dump");
    return response.bytes;
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#takeTurn(() =>
      this.#ask({ kind: "close" }).catch(() => undefined),
    );
    await this.#worker.terminate();
    this.#unlock();
  }

  #takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #send<R>(text: string, values: readonly Value[]): Promise<R[]> {
    const response = await this.#ask({
      kind: "query",
      name: nameStatement(text),
      text,
      values: values.map(encodeValue),
    });
    return response.kind === "result" ? (readRows(response.result) as R[]) : [];
  }

  #ask(body: RequestBody): Promise<Response> {
    return new Promise((resolvePromise, reject) => {
      if (this.#gone) {
        reject(this.#gone);
        return;
      }
      const id = this.#nextId++;
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve: resolvePromise, reject });
      this.#worker.postMessage({ ...body, id } satisfies Request);
    });
  }

  #receive(response: Response): void {
    if (response.kind === "notification") {
      for (const receive of this.#listeners.get(response.channel) ?? [])
        receive(response.payload);
      return;
    }
    if (!("id" in response)) return;
    const settle = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (response.kind === "failed") settle?.reject(toError(response.failure));
    else settle?.resolve(response);
  }

  #lose(error: Error): void {
    this.#gone ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
    this.#unlock();
  }
}

function readRows({ fields, rows }: Result): Row[] {
  return rows.map((row) => {
    const read: Row = {};
    for (const [at, field] of fields.entries())
      read[field.name] = parseValue(row[at] ?? null, field.type);
    return read;
  });
}

/** The driver's error lives in the worker; what crosses over is its message and its code. */
function toError(failure: Failure): Error {
  return translateError(
    Object.assign(new Error(failure.message), { code: failure.code }),
  );
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
