import { openStore, type Db } from "@onrecord/store";
import type { RequestListener } from "node:http";
import type { Env } from "./env.ts";
import { ingestFolder } from "./ingest/ingest-folder.ts";
import { listen, type Listening } from "./listen.ts";
import type { Log } from "./log.ts";
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
 * Errors: `ListenError`, and those of `openStore`.
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
  try {
    db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
    const token = await loadToken(env.ingestToken, env.dataDir);
    if (env.seedsDir !== null) await ingestFolder(db, env.seedsDir, say);
    handle = await createListener(
      { db, log, token },
      { ...env, now: Date.now },
    );
    return {
      address: formatAddress(env.host, listening.port),
      close: closeOnce(listening, db),
    };
  } catch (error) {
    await listening.close(0);
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

function closeOnce(listening: Listening, db: Db): () => Promise<void> {
  let closing: Promise<void> | null = null;
  return () => (closing ??= listening.close(GRACE_MS).then(() => db.close()));
}

function formatAddress(host: string, port: number): string {
  const name =
    host === "127.0.0.1" || host === "0.0.0.0" || host === "::"
      ? "localhost"
      : host;
  return `http://${name}:${port}/graphql`;
}
