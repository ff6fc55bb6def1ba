import type { Db, ReplicaSet } from "@onrecord/store";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { TellPart } from "./ingest/ingest-text.ts";
import type { Live, OpenStream } from "./live/live.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./observe/metrics.ts";
import type { RequestWatch, Tracing } from "./observe/request-watch.ts";
import { watchDb } from "./observe/watch-db.ts";
import { createAuthorize, type Authorize } from "./tokens/authorize.ts";

/** What Node's server gives with a request; nothing of it where a test calls the server by `fetch`. */
export interface ServerContext {
  req?: IncomingMessage;
  res?: ServerResponse;
}

/** What all requests share. */
export interface Services {
  db: Db;
  /** Copies of it that answer public reads; null or nothing said where there are none. */
  replicas?: ReplicaSet | null;
  log: Log;
  /** The server's own token, from the environment or its folder, which may do everything. */
  token: string;
  /** The streams that are open. */
  live: Live;
  /** Figures of this process; null or nothing said where nobody asks for them. */
  metrics?: Metrics | null;
  /** Traces; null or nothing said where nobody asks for them. */
  tracing?: Tracing | null;
}

/** What a resolver works with. */
export interface ApiContext {
  db: Db;
  loaders: Loaders;
  /** Whether the request's token is for this. */
  authorize: Authorize;
  /** Opens what a subscription streams. */
  openStream: OpenStream;
  /** Counts an article that was handed in, by what became of it. */
  countIngested: (outcome: string) => void;
  /** Logs what failed and is told to the client as a part of the answer, under the id of the request. */
  logFailure: (message: string, fields: Record<string, unknown>) => void;
  /** Runs a part of the work, and tells how long it took where somebody asks for that. */
  tell: TellPart;
  requestId: string;
}

/** What a request says of who sends it, and what for. */
export interface Caller {
  authorization: string | null;
  requestId: string;
  /** The text of the operation. */
  query: string;
  /** What its streams count for; null where they do not count. */
  address?: string | null;
  /** The last event that a client has which comes back to a stream. */
  lastEventId?: string | null;
  /** Who watches the request. */
  watch?: RequestWatch | null;
}

/** What writes, or tells of writes, has to read what was written. */
const OF_WRITES = /\b(?:mutation|subscription)\b/u;

/** Makes the context of one request. */
export function createContext(
  services: Services,
  { authorization, requestId, query, address, lastEventId, watch }: Caller,
): ApiContext {
  // Who comes with a token may have written just now, and replicas are a moment behind.
  const isPublic = authorization === null && !OF_WRITES.test(query);
  const picked = isPublic ? pickReader(services) : services.db;
  if (watch) watch.requestId = requestId;
  const db = watch ? watchDb(picked, watch) : picked;
  return {
    db,
    loaders: createLoaders(db),
    authorize: createAuthorize(services.db, services.token, authorization),
    openStream: (after, read) =>
      services.live.openStream(
        address ?? null,
        lastEventId ?? after ?? null,
        read,
      ),
    countIngested: (outcome) => services.metrics?.countIngested(outcome),
    logFailure: (message, fields) =>
      services.log("error", message, { requestId, ...fields }),
    tell: async (name, run) => (watch ? watch.tell(name, run) : run()),
    requestId,
  };
}

/** The database that one public read is answered from. */
export function pickReader({
  db,
  replicas,
}: Pick<Services, "db" | "replicas">): Db {
  return replicas?.pick() ?? db;
}
