import {
  openReplicas,
  openStore,
  type Db,
  type ReplicaSet,
  type ReportReplica,
} from "@onrecord/store";
import type { RequestListener } from "node:http";
import type { Env } from "./env.ts";
import { ingestFolder } from "./ingest/ingest-folder.ts";
import { listen } from "./listen.ts";
import { keepPruned } from "./live/keep-pruned.ts";
import { Live } from "./live/live.ts";
import type { Log } from "./log.ts";
import { openTracing } from "./observe/open-tracing.ts";
import { openFigures } from "./observe/serve-metrics.ts";
import { ingestQueueOf, queueOptionsOf } from "./queue/ingest-queue.ts";
import { openWorker } from "./queue/open-worker.ts";
import type { Worker } from "./queue/worker.ts";
import { loadManifest } from "./persisted-operations.ts";
import { createListener } from "./server.ts";
import { loadToken } from "./tokens/kept-token.ts";

/** A server that runs. */
export interface Running {
  address: string;
  /** Ends what is under way, then the database. Closing twice is harmless. */
  close: () => Promise<void>;
}

/** How long requests under way may take when the server is told to end. */
const GRACE_MS = 5_000;

/**
 * Starts the API: takes the port first, so that a taken one is told at once, then opens the database, migrates and reads the seeds.
 * Until all that is done it answers 503.
 *
 * Errors: `ListenError`, `ManifestError`, and those of `openStore`.
 */
export async function startServer(
  env: Env,
  log: Log,
  say: (line: string) => void,
): Promise<Running> {
  let handle: RequestListener = answerStarting;
  const listening = await listen(
    (request, response) => handle(request, response),
    env.port,
    env.host,
  );
  let db: Db | null = null;
  let replicas: ReplicaSet | null = null;
  let worker: Worker | null = null;
  try {
    const only = env.persistedOnly;
    const manifest = await loadManifest(env.persistedOperations, only);
    db = await openStore({
      url: env.databaseUrl,
      folder: env.dataDir,
      statementTimeoutMs: env.statementTimeoutMs,
    });
    if (env.replicaUrls.length > 0)
      replicas = await openReplicas(db, env.replicaUrls, tellReplica(log));
    const token = await loadToken(env.ingestToken, env.dataDir);
    if (env.seedsDir !== null) await ingestFolder(db, env.seedsDir, say);
    // One process owns the embedded database, so it does the work too; on a server, workers of their own do.
    if (env.databaseUrl === null) worker = await openWorker(db, env, log);
    else await ingestQueueOf(db, queueOptionsOf(env));
    worker?.ended.catch((error: unknown) =>
      log("error", "the worker ended", { error }),
    );
    const working = worker;
    const live = new Live(db, log, env);
    const store = db;
    const figures = await openFigures(env, {
      openStreams: () => live.openCount,
      pool: () => store.pool?.() ?? null,
    });
    const metrics = figures?.metrics ?? null;
    const tracing = await openTracing(process.env);
    handle = await createListener(
      { db, replicas, log, token, live, metrics, tracing },
      { ...env, now: Date.now, persisted: { manifest, only } },
    );
    const stopPruning = keepPruned(db, env.changesKeptDays, log);
    return {
      address: formatAddress(env.host, listening.port),
      close: closeOnce(async () => {
        stopPruning();
        live.close();
        await listening.close(GRACE_MS);
        await working?.stop();
        await Promise.all([figures?.close(), tracing?.close()]);
        await replicas?.close();
        await store.close();
      }),
    };
  } catch (error) {
    await listening.close(0);
    await worker?.stop();
    await replicas?.close();
    await db?.close();
    throw error;
  }
}

const answerStarting: RequestListener = (request, response) => {
  const isHealth = request.url === "/health";
  response.writeHead(isHealth ? 200 : 503, {
    "content-type": "text/plain; charset=utf-8",
    "retry-after": "1",
  });
  response.end(isHealth ? "" : "The server is starting.\n");
};

function closeOnce(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | null = null;
  return () => (closing ??= close());
}

/** Replicas are told by their place in the list: their addresses hold passwords. */
function tellReplica(log: Log): ReportReplica {
  return (replica, error) => {
    if (error === null)
      log("info", "a read replica answers again", { replica });
    else
      log("warn", "a read replica fails; the primary answers its reads", {
        replica,
        error,
      });
  };
}

function formatAddress(host: string, port: number): string {
  const name =
    host === "127.0.0.1" || host === "0.0.0.0" || host === "::"
      ? "localhost"
      : host;
  return `http://${name}:${port}/graphql`;
}
