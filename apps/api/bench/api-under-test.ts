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

export function postQuery(port: number, query: string): Promise<unknown> {
  return readAnswer(
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    }),
  );
}

export async function readAnswer(
  response: Promise<Response>,
): Promise<unknown> {
  return ((await (await response).json()) as { data: unknown }).data;
}
