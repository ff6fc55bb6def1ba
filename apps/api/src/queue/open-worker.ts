import type { Db } from "@onrecord/store";
import { openAnalysisPool } from "../ingest/analysis-pool.ts";
import type { Log } from "../log.ts";
import {
  ingestQueueOf,
  queueOptionsOf,
  type QueueEnv,
} from "./ingest-queue.ts";
import { startWorker, type Worker, type WorkerOptions } from "./worker.ts";

/** Starts a worker of this process on a database, with threads of its own. Errors: those of `openQueue`. */
export async function openWorker(
  db: Db,
  env: QueueEnv,
  log: Log,
  options: WorkerOptions = {},
): Promise<Worker> {
  const queue = await ingestQueueOf(db, {
    ...queueOptionsOf(env),
    isKeeper: true,
    onError: (error) => log("error", "the queue has trouble", { error }),
  });
  const pool = openAnalysisPool();
  const worker = startWorker({ db, queue, pool, log }, options);
  const end = async () => {
    await queue.close();
    await pool.close();
  };
  const ended = worker.ended.finally(end);
  return {
    ended,
    stop: async () => {
      await worker.stop();
      await ended;
    },
  };
}
