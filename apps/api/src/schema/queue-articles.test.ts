import { createToken } from "@onrecord/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnalysisPool } from "../ingest/analysis-pool.ts";
import { ingestQueueOf } from "../queue/ingest-queue.ts";
import { startWorker } from "../queue/worker.ts";
import { openTestServer, TOKEN } from "../support/test-server.ts";
import { hashSecret } from "../tokens/secret.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  for (const name of ["desk", "other", "reader"])
    await createToken(api.db, {
      name,
      hash: hashSecret(name),
      scopes: name === "reader" ? ["withdraw"] : ["ingest"],
    });
});
afterAll(() => api.close());

const text =
  "Quay opens\n\nOSTAD, May 9, 2025 (Nordwire) - It opened on Friday.";
const JOB =
  "id state outcome reason source attempts maxAttempts queuedAt nextTryAt finishedAt article { slug version }";

async function send(query: string, variables: object, secret: string | null) {
  const { data, errors } = await api.send(
    query,
    variables,
    secret === null ? {} : { authorization: `Bearer ${secret}` },
  );
  expect(errors).toBeUndefined();
  return (data as { result: Record<string, unknown> }).result;
}
const queue = (inputs: object[], secret: string | null = "desk") =>
  send(
    `mutation ($inputs: [IngestArticleInput!]!) { result: queueArticles(inputs: $inputs) { __typename
      ... on QueueArticlesPayload { refusedCount items { job { ${JOB} } reason path } } ... on Error { message } } }`,
    { inputs },
    secret,
  );
const find = (id: string, secret: string | null = "desk") =>
  send(
    `query ($id: ID!) { result: ingestJob(id: $id) { __typename ... on IngestJob { ${JOB} } ... on Error { message } } }`,
    { id },
    secret,
  );
const look = (secret: string | null = "desk") =>
  send(
    `{ result: ingestQueue { __typename ... on IngestQueue { created retry active completed failed dead { id reason } } } }`,
    {},
    secret,
  );

async function work() {
  const pool = openAnalysisPool(1);
  const parts = { db: api.db, queue: await ingestQueueOf(api.db), pool };
  await startWorker({ ...parts, log: () => {} }, { isDraining: true }).ended;
  await pool.close();
}

describe("queueArticles", () => {
  it("answers before the copy is read, and its job tells what becomes of it", async () => {
    const given = await queue([
      { text, source: "desk/quay.txt" },
      { text: "  " },
      { text, slug: "Not A Slug" },
    ]);
    expect(given).toMatchObject({
      refusedCount: 2,
      items: [
        {
          job: {
            state: "CREATED",
            source: "desk/quay.txt",
            outcome: null,
            attempts: 0,
            maxAttempts: 3,
            article: null,
            finishedAt: null,
          },
        },
        {
          job: null,
          reason: "The copy holds no text.",
          path: ["inputs", "1", "text"],
        },
        { job: null, path: ["inputs", "2", "slug"] },
      ],
    });
    const [item] = given["items"] as { job: { id: string } }[];
    const id = item?.job.id ?? "";
    expect(await look()).toMatchObject({ created: 1, completed: 0, dead: [] });
    await work();
    expect(await find(id)).toMatchObject({
      state: "COMPLETED",
      outcome: "CREATED",
      reason: null,
      article: { slug: "quay-opens", version: 1 },
      finishedAt: expect.stringMatching(/^\d{4}-/u),
    });
    expect(await look()).toMatchObject({ created: 0, completed: 1 });

    for (const [secret, type] of [
      [TOKEN, "IngestJob"],
      ["other", "NotFoundError"],
      ["reader", "UnauthorizedError"],
      [null, "UnauthorizedError"],
    ] as const)
      expect(await find(id, secret)).toMatchObject({ __typename: type });
  });

  it("tells nobody without the scope anything, and queues nothing for them", async () => {
    for (const secret of ["reader", "wrong", null]) {
      expect(await queue([{ text }], secret)).toMatchObject({
        __typename: "UnauthorizedError",
      });
      expect(await look(secret)).toEqual({ __typename: "UnauthorizedError" });
    }
    expect(await look()).toMatchObject({ created: 0 });
  });

  it.each(["", "no-id", "00000000-0000-8000-a000-000000000000", "'; --"])(
    "finds nothing under %j",
    async (id) => {
      expect(await find(id)).toMatchObject({ __typename: "NotFoundError" });
    },
  );

  it("takes documents apart, and puts on what can be read of them", async () => {
    const ninjs = JSON.stringify({
      uri: "urn:desk:7",
      headline: "Weir shut",
      body_text: "It shut on Friday.",
    });
    expect(
      await queue([
        { text: "{", format: "NINJS" },
        { text: ninjs, format: "NINJS" },
      ]),
    ).toMatchObject({
      refusedCount: 1,
      items: [
        { job: null, path: ["inputs", "0", "text"] },
        { job: { source: "urn:desk:7", state: "CREATED" }, reason: null },
      ],
    });
    await work();
    expect(
      await api.ask('{ article(slug: "weir-shut") { __typename } }'),
    ).toEqual({ article: { __typename: "Article" } });
  });

  it("takes 1 to 100 at a time", async () => {
    for (const n of [0, 101])
      expect(
        await queue(Array.from({ length: n }, () => ({ text }))),
      ).toMatchObject({ __typename: "InvalidInputError" });
  });
});
