import type { RequestListener } from "node:http";
import type { Db } from "@onrecord/store";
import { Live } from "../src/live/live.ts";
import { createListener } from "../src/server.ts";

/** The API as it runs, without the response cache and the limit of requests. */
export function createApi(db: Db): Promise<RequestListener> {
  const log = () => undefined;
  return createListener(
    { db, log, token: "", live: new Live(db, log) },
    {
      corsOrigins: [],
      maxBodyBytes: 1_000_000,
      requestTimeoutMs: 20_000,
      rateLimitPerMinute: 0,
      trustProxy: false,
      now: Date.now,
    },
  );
}

/** Asks a question, and gives the answer's data. */
export async function postQuery(
  port: number,
  query: string,
  path = "/graphql",
  token: string | null = null,
): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}
