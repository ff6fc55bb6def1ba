import { ReplicaSet, type Db } from "@onrecord/store";
import { openTestDb } from "@onrecord/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listen, type Listening } from "./listen.ts";
import { Live } from "./live/live.ts";
import { createListener } from "./server.ts";
import { saveStory } from "./support/coverage.ts";
import { TEST_OPTIONS, TOKEN } from "./support/test-server.ts";

let primary: Db;
let replica: Db;
let listening: Listening;

// A second database in the place of a copy, with another article, shows which of the two was read.
beforeAll(async () => {
  primary = await openTestDb("postgres");
  replica = await openTestDb("postgres");
  await saveStory(primary, "harbour");
  await saveStory(replica, "denial");
  const replicas = new ReplicaSet(primary, [replica], () => undefined);
  const log = () => undefined;
  const listener = await createListener(
    { db: primary, replicas, log, token: TOKEN, live: new Live(primary, log) },
    {
      ...TEST_OPTIONS,
    },
  );
  listening = await listen(listener, 0, "127.0.0.1");
});
afterAll(async () => {
  await listening.close(0);
  await Promise.all([primary.close(), replica.close()]);
});

const at = (path: string) => `http://127.0.0.1:${listening.port}${path}`;
const post = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
};
const ARTICLES = "{ articles { nodes { slug } } }";
const only = (slug: string) => ({ articles: { nodes: [{ slug }] } });

it("answers the public from the replica, by every lane", async () => {
  const answers = [];
  // The third time is the fast lane's.
  while (answers.length < 3) answers.push(await post(ARTICLES));
  expect(answers).toEqual(answers.map(() => only("denial")));
  const tagged = await fetch(
    at(`/graphql?query=${encodeURIComponent(ARTICLES)}`),
  );
  expect(await tagged.json()).toMatchObject({ data: only("denial") });
  expect((await fetch(at("/articles/denial.txt"))).status).toBe(200);
  expect((await fetch(at("/articles/harbour.txt"))).status).toBe(404);
});

it("answers from the primary who comes with a token", async () => {
  const authorization = `Bearer ${TOKEN}`;
  expect(await post(ARTICLES, { authorization })).toEqual(only("harbour"));
});

it("writes to the primary, and reads there what the write answers", async () => {
  const data = await post(
    `mutation { ingestArticle(input: { source: "desk:1", text: "Rain falls on Ostad\\n\\nOSTAD, May 2 (Nordwire) - It rained." }) {
      ... on IngestArticlePayload { outcome article { slug headline } } } }`,
    { authorization: `Bearer ${TOKEN}` },
  );
  expect(data).toMatchObject({
    ingestArticle: {
      outcome: "CREATED",
      article: { headline: "Rain falls on Ostad" },
    },
  });
  expect(await post(ARTICLES)).toEqual(only("denial"));
});

it("says of both whether they are ready", async () => {
  const response = await fetch(at("/ready"));
  expect(await response.json()).toEqual({
    service: "onrecord-api",
    isReady: true,
    replicas: [true],
  });
});
