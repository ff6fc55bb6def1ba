import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The port cannot be listened on; the message says what to do. */
export class ListenError extends Error {
  override name = "ListenError";
}

/** A server that listens. */
export interface Listening {
  port: number;
  /** Takes no more requests, waits for those under way, at most so long, and ends. */
  close: (graceMs: number) => Promise<void>;
}

/**
 * Listens with limits on how long a client may take to send a request.
 *
 * Errors: a `ListenError` that names the port where it is taken or not allowed.
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
    },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => closeServer(server, graceMs),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that, or choose another port: API_PORT=${port + 1}`;
  }
  if (error.code === "EACCES")
    return `Port ${port} is not allowed for this user. Choose one above 1023: API_PORT=4000`;
  return `Port ${port} cannot be listened on: ${error.message}`;
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection whose last answer has been sent would otherwise be kept for the next request, and awaited.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
  clearInterval(idle);
}
