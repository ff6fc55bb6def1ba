import type { Db, Row, Value } from "@onrecord/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RateLimiter } from "./guards/limit-rate.ts";
import { answerFast } from "./fast-lane.ts";
import { listen, type Listening } from "./listen.ts";
import { saveStories } from "./support/coverage.ts";
import { openTestServer } from "./support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
let listening: Listening;
let passedOn = 0;
let slowMs = 0;
let isBroken = false;

beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
  const slowDb: Db = {
    engine: "pglite",
    query: async <R = Row>(text: string, values?: readonly Value[]) => {
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      if (isBroken) throw new Error("the password of the database");
      return api.db.query<R>(text, values);
    },
    execute: (script) => api.db.execute(script),
    transaction: (work) => api.db.transaction(work),
    listen: (channel, receive) => api.db.listen(channel, receive),
    notify: (channel, payload) => api.db.notify(channel, payload),
    close: () => api.db.close(),
  };
  const limiter = new RateLimiter({
    rateLimitPerMinute: 0,
    trustProxy: false,
    now: Date.now,
  });
  const listener = answerFast(
    { ...api.services, db: slowDb },
    {
      maxBodyBytes: 100_000,
      requestTimeoutMs: 500,
      limiter,
    },
    (request, response) => {
      passedOn += 1;
      void api.server(request, response);
    },
  );
  listening = await listen(listener, 0, "127.0.0.1");
});
afterAll(async () => {
  await listening.close(0);
  await api.close();
});

interface Sent {
  body: string;
  headers?: Record<string, string>;
}

const post = async ({ body, headers }: Sent) => {
  passedOn = 0;
  const response = await fetch(`http://127.0.0.1:${listening.port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const kept = Object.fromEntries(
    [...response.headers].filter(
      ([name]) =>
        !/^(?:date|connection|keep-alive|content-length|transfer-encoding|x-request-id)$/u.test(
          name,
        ),
    ),
  );
  return {
    answer: {
      status: response.status,
      headers: kept,
      body: await response.json(),
    },
    passedOn,
  };
};
/** Sent so often that it is known. */
const postOften = async (sent: Sent) => {
  const first = await post(sent);
  await post(sent);
  await post(sent);
  return { first, last: await post(sent) };
};
const asking = (query: string, more: object = {}): Sent => ({
  body: JSON.stringify({ query, ...more }),
});

const LIST =
  "query List($first: Int = 2) { articles(first: $first) { totalCount nodes { id slug entities(first: 3) { edges { cursor mentionCount node { name } } } quotes { nodes { text speaker { entity { name } } } } } } }";

describe("a query that is asked for often", () => {
  it.each([
    ["a list", asking(LIST)],
    [
      "a list with variables",
      asking(`${LIST} # 1`, { variables: { first: 1 } }),
    ],
    ["one by its name", asking(`${LIST} # 2`, { operationName: "List" })],
    [
      "a union",
      asking(
        '{ article(slug: "harbour") { __typename ... on Article { text } ... on Error { message } } }',
      ),
    ],
    [
      "nothing there",
      asking(
        '{ article(slug: "none") { __typename ... on NotFoundError { message } } }',
      ),
    ],
    [
      "fragments and aliases",
      asking(
        "{ a: articles(first: 1) { nodes { ...A } } b: articles(last: 1) { nodes { ...A } } } fragment A on Article { s: slug }",
      ),
    ],
    ["the node of an id", asking('{ node(id: "QXJ0aWNsZTox") { id } }')],
    [
      "the media type of GraphQL",
      {
        // Files share what is known: asked for in another, it would be known here already.
        ...asking("{ stats { articleCount } } # media type"),
        headers: { accept: "application/graphql-response+json" },
      },
    ],
  ])("is answered as before, by the fast lane: %s", async (_name, sent) => {
    const { first, last } = await postOften(sent);
    expect(first.passedOn).toBe(1);
    expect(last.passedOn).toBe(0);
    expect(last.answer).toEqual(first.answer);
    expect(last.answer.body).toHaveProperty("extensions.cost.requested");
  });

  it.each([
    ["a wrong variable", asking(LIST, { variables: { first: "x" } })],
    [
      "a length out of range",
      asking("{ articles(first: 101) { nodes { slug } } }"),
    ],
    [
      "what costs too much by its variables",
      asking(
        "query ($n: Int) { articles(first: $n) { nodes { quotes(first: $n) { nodes { article { quotes(first: $n) { nodes { text } } } } } } } }",
        { variables: { n: 100 } },
      ),
    ],
    ["an operation it does not have", asking(LIST, { operationName: "Other" })],
    ["a field that is not there", asking("{ nothing }")],
    ["what is no GraphQL", asking("{ articles ")],
    ["what is no JSON", { body: "{ articles" }],
    ["a list of queries", { body: "[]" }],
    ["directives", asking("{ stats { articleCount @include(if: true) } }")],
    ["introspection", asking("{ __schema { queryType { name } } }")],
    [
      "a page elsewhere",
      {
        // Files share what is known: asked for in another, it would be known here already.
        ...asking("{ stats { articleCount } } # media type"),
        headers: { origin: "https://elsewhere.example" },
      },
    ],
    [
      "a write",
      asking(
        'mutation { ingestArticle(input: { text: "Copy." }) { __typename } }',
      ),
    ],
  ])("is left to the whole way: %s", async (_name, sent) => {
    const { first, last } = await postOften(sent);
    expect(last.passedOn).toBe(1);
    expect(last.answer).toEqual(first.answer);
  });

  it("is answered by its own variables, whatever was asked before", async () => {
    const query =
      "query Parts($n: Int!) { articles(first: 3) { nodes { entities(first: $n) { nodes { slug } } } } }";
    const ask = (n: number) => postOften(asking(query, { variables: { n } }));
    const longest = ({ first, last }: Awaited<ReturnType<typeof ask>>) => {
      expect(last.answer).toEqual(first.answer);
      const { data } = last.answer.body as {
        data: { articles: { nodes: { entities: { nodes: [] } }[] } };
      };
      return Math.max(
        ...data.articles.nodes.map(({ entities }) => entities.nodes.length),
      );
    };
    expect(longest(await ask(1))).toBe(1);
    expect(longest(await ask(3))).toBe(3);
    expect(longest(await ask(1))).toBe(1);
  });

  it("is run once where it fails, and the whole way says what went wrong", async () => {
    const sent = asking("{ stats { articleCount dealCount } }");
    await postOften(sent);
    isBroken = true;
    // The whole way has a database that works: whatever it asked would be answered.
    api.statements.length = 0;
    const { answer, passedOn: told } = await post(sent);
    isBroken = false;
    expect(told).toBe(1);
    expect(api.statements).toEqual([]);
    expect(answer.body).toEqual({
      data: null,
      errors: [
        {
          message: "Something went wrong on our side.",
          path: ["stats"],
          locations: [{ line: 1, column: 3 }],
          extensions: {
            code: "INTERNAL_SERVER_ERROR",
            requestId: expect.any(String) as string,
          },
        },
      ],
      extensions: expect.any(Object) as object,
    });
    expect(api.logged).toContainEqual(
      expect.objectContaining({
        message: "unexpected error",
        error: expect.objectContaining({
          message: "the password of the database",
        }) as Error,
      }),
    );
  });

  it("is ended in time", async () => {
    const sent = asking("{ stats { articleCount quoteCount } }");
    await postOften(sent);
    slowMs = 2000;
    const { answer, passedOn: slow } = await post(sent);
    slowMs = 0;
    expect(slow).toBe(0);
    expect(answer).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: "TIMEOUT" } }] },
    });
  });
});
