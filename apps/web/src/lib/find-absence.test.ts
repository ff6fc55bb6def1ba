import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { findAbsence } from "./find-absence.ts";

interface Sent {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

const NOT_FOUND = { data: { article: { __typename: "NotFoundError" } } };
const UNKNOWN = { errors: [{ message: "PersistedQueryNotFound" }] };
const REFUSED = { errors: [{ extensions: { code: "PERSISTED_QUERY_ONLY" } }] };

let server: Server | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  server?.close();
});

async function openApi(say: (sent: Sent) => unknown): Promise<void> {
  server = createServer((request, response) => {
    void json(request).then((sent) =>
      response.end(JSON.stringify(say(sent as Sent))),
    );
  });
  await new Promise<void>((resolve) => {
    server?.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("API_URL", `http://127.0.0.1:${port}/graphql`);
}

test("an API that answers only listed operations says what is not on record", async () => {
  await openApi(({ query, extensions }) =>
    query === undefined && extensions?.persistedQuery ? NOT_FOUND : REFUSED,
  );
  expect(await findAbsence("/articles/none")).toBe(404);
});

test("an API without the list is asked by the whole text", async () => {
  await openApi(({ query }) => (query === undefined ? UNKNOWN : NOT_FOUND));
  expect(await findAbsence("/articles/none")).toBe(404);
});

test("an API that says neither leaves it to the page", async () => {
  await openApi(() => UNKNOWN);
  expect(await findAbsence("/articles/none")).toBeNull();
});
