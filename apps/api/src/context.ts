import type { Db } from "@onrecord/store";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { Log } from "./log.ts";
import { isTokenValid } from "./token.ts";

/** What Node's server gives with a request; nothing of it where a test calls the server by `fetch`. */
export interface ServerContext {
  req?: IncomingMessage;
  res?: ServerResponse;
}

/** What all requests share. */
export interface Services {
  db: Db;
  log: Log;
  /** The token that writes need. */
  token: string;
}

/** What a resolver works with. */
export interface ApiContext {
  db: Db;
  loaders: Loaders;
  /** Whether the request carries the token that writes need. */
  isWriter: boolean;
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
    isWriter: authorization !== null && isTokenValid(authorization, token),
    requestId,
  };
}
