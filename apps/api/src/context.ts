import type { Db } from "@onrecord/store";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { Log } from "./log.ts";
import { createAuthorize, type Authorize } from "./tokens/authorize.ts";

/** What Node's server gives with a request; nothing of it where a test calls the server by `fetch`. */
export interface ServerContext {
  req?: IncomingMessage;
  res?: ServerResponse;
}

/** What all requests share. */
export interface Services {
  db: Db;
  log: Log;
  /** The server's own token, from the environment or its folder, which may do everything. */
  token: string;
}

/** What a resolver works with. */
export interface ApiContext {
  db: Db;
  loaders: Loaders;
  /** Whether the request's token is for this. */
  authorize: Authorize;
  requestId: string;
}

/** What a request says of who sends it. */
export interface Caller {
  authorization: string | null;
  requestId: string;
}

/** Makes the context of one request. */
export function createContext(
  { db, token }: Services,
  { authorization, requestId }: Caller,
): ApiContext {
  return {
    db,
    loaders: createLoaders(db),
    authorize: createAuthorize(db, token, authorization),
    requestId,
  };
}
