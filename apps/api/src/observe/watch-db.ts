import type { Db, Row, Transaction, Value } from "@onrecord/store";
import type { RequestWatch } from "./request-watch.ts";

const watched = new WeakMap<Db, Db>();

/** The database itself, where requests watch it: what is kept for a database is kept for this one. */
export function unwatched(db: Db): Db {
  return watched.get(db) ?? db;
}

/** The same database, whose statements are told to a request's watch: each by itself, and a transaction as one. */
export function watchDb(db: Db, watch: RequestWatch): Db {
  const tell = async <T>(text: string, run: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      const result = await run();
      watch.tellStatement(text, performance.now() - started, false);
      return result;
    } catch (error) {
      watch.tellStatement(text, performance.now() - started, true);
      throw error;
    }
  };
  const watching: Db = {
    engine: db.engine,
    query: <R = Row>(text: string, values?: readonly Value[]) =>
      tell(text, () => db.query<R>(text, values)),
    execute: (script) => tell(script, () => db.execute(script)),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      tell("transaction", () => db.transaction(work)),
    listen: (channel, receive) => db.listen(channel, receive),
    notify: (channel, payload) => db.notify(channel, payload),
    close: () => db.close(),
  };
  watched.set(watching, unwatched(db));
  return watching;
}
