import { pruneChanges, type Db } from "@onrecord/store";
import type { Log } from "../log.ts";

const HOUR_MS = 3_600_000;

/** Forgets changes older than so many days, now and every hour, until the function that it gives is called. */
export function keepPruned(db: Db, days: number, log: Log): () => void {
  const prune = async () => {
    try {
      const count = await pruneChanges(db, days);
      if (count > 0) log("info", "old changes were forgotten", { count });
    } catch (error) {
      log("error", "old changes could not be forgotten", { error });
    }
  };
  void prune();
  const timer = setInterval(() => void prune(), HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
