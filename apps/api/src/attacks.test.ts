import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, type Listening } from "./listen.ts";
import { createListener } from "./server.ts";
import { saveStories } from "./support/coverage.ts";
import { findStringPlaces } from "./support/find-string-places.ts";
import { openTestServer, TEST_OPTIONS } from "./support/test-server.ts";

// What somebody who means harm may send: refused or harmless, and soon.

const SOON_MS = 10_000;

let api: Awaited<ReturnType<typeof openTestServer>>;
let listening: Listening;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
  const listener = await createListener(api.services, {
    ...TEST_OPTIONS,
  });
  listening = await listen(listener, 0, "127.0.0.1");
});
afterAll(async () => {
  await listening.close(0);
  await api.close();
});

const post = async (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => {
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${listening.port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await response.text();
  expect(performance.now() - started).toBeLessThan(SOON_MS);
  return { status: response.status, text };
};
const ask = (query: string, variables: object = {}) =>
  post(JSON.stringify({ query, variables }));
const many = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

describe("queries that are too much", () => {
  it.each([
    [
      "deep",
      `{ articles { nodes ${"{ quotes { nodes { article ".repeat(8)}{ id }${" } } }".repeat(8)} } }`,
    ],
    ["wide", `{ ${many(2_000, () => "articles { totalCount }")} }`],
    ["aliased", `{ ${many(100, (i) => `a${i}: stats { quoteCount }`)} }`],
    ["aliased __typename", `{ ${many(200, (i) => `a${i}: __typename`)} }`],
    ["repeated", `{ ${many(1_600, () => "__typename")} }`],
    ["full of directives", `{ __typename ${"@skip(if: false) ".repeat(100)} }`],
    [
      "circular",
      "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    ],
    [
      "fragments that double",
      `{ ...F0 } ${many(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { __typename }`,
    ],
    [
      "introspection that goes round",
      `{ __schema { types ${"{ fields { type ".repeat(20)}{ name }${" } }".repeat(20)} } }`,
    ],
    [
      "costly",
      "{ articles(first: 100) { nodes { entities(first: 100) { nodes { articles(first: 100) { nodes { id } } } } } } }",
    ],
  ])("are refused: %s", async (_, query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: expect.any(String) }],
    });
    expect(JSON.parse(text)).not.toHaveProperty("data.articles");
  });
});

describe("bodies that are not what they should be", () => {
  it.each([
    [
      "a batch",
      JSON.stringify([
        { query: "{ __typename }" },
        { query: "{ __typename }" },
      ]),
      {},
      400,
    ],
    [
      "oversize",
      JSON.stringify({ query: "{ __typename }", x: "x".repeat(200_000) }),
      {},
      413,
    ],
    [
      "a form, from a foreign page",
      "query={__typename}",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
    ],
    [
      "plain text, from a foreign page",
      '{"query":"{ __typename }"}',
      { "content-type": "text/plain" },
      415,
    ],
    ["no JSON", "{", {}, 400],
    ["null", "null", {}, 400],
  ])("are refused: %s", async (_, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("__typename");
  });

  it("are harmless: bad UTF-8", async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ search(query: \\"a'),
      Buffer.from([0xff, 0xc0, 0xaf]),
      Buffer.from('\\") { __typename } }"}'),
    ]);
    const { status, text } = await post(new Uint8Array(body));
    expect(status).toBe(200);
    expect(text).not.toContain("INTERNAL");
  });

  it("are harmless: huge variables", async () => {
    const query =
      "query ($q: String!, $f: ArticleFilter) { search(query: $q) { __typename } articles(filter: $f) { totalCount } }";
    const long = "a".repeat(40_000);
    const { text } = await ask(query, { q: long, f: { agency: long } });
    expect(text).toContain("InvalidInputError");
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const nested = await post(
      `{"query":${JSON.stringify(query)},"variables":{"q":${deep}}}`,
    );
    expect(nested.text).toContain("errors");
  });

  it("are waited for no longer than headers may take, and hold nobody else up", async () => {
    const slow = connect(listening.port, "127.0.0.1");
    slow.write(
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
    );
    try {
      expect((await ask("{ __typename }")).status).toBe(200);
    } finally {
      slow.destroy();
    }
  });

  it("are no way to ask from another origin", async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(
        {
          port: listening.port,
          host: "127.0.0.1",
          path: "/graphql",
          method: "OPTIONS",
          headers: {
            origin: "https://elsewhere.example",
            "access-control-request-method": "POST",
          },
        },
        (response) =>
          resolve(response.headers["access-control-allow-origin"] ?? null),
      )
        .on("error", reject)
        .end();
    });
    expect(status).toBeNull();
  });
});

const HOSTILE = [
  "'; DROP TABLE articles; --",
  "' OR '1'='1",
  "\\'; SELECT pg_sleep(30); --",
  "$1::text) UNION SELECT token FROM tokens --",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "%_\\%",
  "\u0000\uD800",
];

describe("strings that mean to be SQL or HTML", () => {
  const places = findStringPlaces();

  it("are tried in every place that takes a string", () => {
    expect(places.length).toBeGreaterThan(40);
    expect(places.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "search(query)",
        "quotes(filter.speaker)",
        "articles(after)",
        "Search.articles(filter.agency)",
        "node(id)",
      ]),
    );
  });

  it.each(places)("are harmless in %s", async (_, query) => {
    for (const value of HOSTILE) {
      const started = performance.now();
      const used = Object.fromEntries(
        [
          ["value", value],
          ["id", value],
        ].filter(([name]) => query.split(`$${name}`).length > 2),
      );
      const declared = query
        .replace(
          query.split("$value").length > 2 ? "" : "$value: String!, ",
          "",
        )
        .replace(query.split("$id").length > 2 ? "" : ", $id: ID!", "");
      const { errors } = await api.send(declared, used);
      for (const { extensions } of errors ?? [])
        expect([query, value, extensions?.["code"]]).toEqual([
          query,
          value,
          "BAD_USER_INPUT",
        ]);
      expect(performance.now() - started).toBeLessThan(SOON_MS);
    }
  });

  it("have changed nothing", async () => {
    expect(await api.ask("{ stats { articleCount } }")).toEqual({
      stats: { articleCount: 3 },
    });
  });
});
