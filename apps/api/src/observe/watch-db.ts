import type { Db, Row, Transaction, Value } from "@onrecord/store";
import type { RequestWatch } from "./request-watch.ts";

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
  return {
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
}
