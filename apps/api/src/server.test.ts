import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "./support/coverage.ts";
import { openTestServer, TOKEN } from "./support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer({ corsOrigins: ["https://example.org"] });
  await saveStories(api.db);
});
afterAll(() => api.close());

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  __typename ... on IngestArticlePayload { outcome article { slug version headline publishedOn { value basis } } }
  ... on Error { message } ... on InvalidInputError { path }
} }`;
const authorization = `Bearer ${TOKEN}`;
const ingest = async (
  input: object,
  headers: Record<string, string> = { authorization },
) =>
  (await api.send(INGEST, { input }, headers)).data as {
    ingestArticle: Record<string, unknown>;
  };

describe("ingestArticle", () => {
  it.each([
    [{}],
    [{ authorization: "Bearer wrong" }],
    [{ authorization: TOKEN }],
  ])("refuses %j by type", async (headers) => {
    expect(
      await ingest({ text: "Copy." }, headers as Record<string, string>),
    ).toMatchObject({
      ingestArticle: {
        __typename: "UnauthorizedError",
        message: expect.stringContaining("authorization: Bearer"),
      },
    });
  });

  it("says whether an article is new, newer or known", async () => {
    const text =
      "Ferry line opens to Ostad\n\nOSTAD, May 9 (Nordwire) - A ferry line opened on Friday.";
    const article = {
      slug: "ferry-line-opens-to-ostad",
      headline: "Ferry line opens to Ostad",
    };
    const input = { text, source: "desk/ferry.txt", publishedOn: "2025-05-10" };
    const given = { publishedOn: { value: "2025-05-10", basis: "GIVEN" } };
    expect(await ingest(input)).toMatchObject({
      ingestArticle: {
        outcome: "CREATED",
        article: { ...article, ...given, version: 1 },
      },
    });
    expect(await ingest(input)).toMatchObject({
      ingestArticle: { outcome: "UNCHANGED", article: { version: 1 } },
    });
    const changed = { ...input, text: `${text} It sails twice a day.` };
    expect(await ingest(changed)).toMatchObject({
      ingestArticle: {
        outcome: "UPDATED",
        article: { ...article, version: 2 },
      },
    });
  });

  it.each([
    [{ text: " \n" }, "text"],
    [{ text: "Copy.", slug: "Not A Slug" }, "slug"],
    [{ text: "Copy.", slug: "-" }, "slug"],
  ])("refuses %j", async (input, field) => {
    expect(await ingest(input)).toMatchObject({
      ingestArticle: {
        __typename: "InvalidInputError",
        path: ["input", field],
      },
    });
  });

  it.each(["yesterday", "2025-02-30", "2025-13", "20251020", ""])(
    "refuses the date %j",
    async (publishedOn) => {
      const { errors } = await api.send(
        INGEST,
        { input: { text: "Copy.", publishedOn } },
        { authorization },
      );
      expect(errors?.[0]?.message).toContain("is no date");
    },
  );

  it("does nothing by GET", async () => {
    const url = `http://localhost/graphql?query=${encodeURIComponent('mutation { ingestArticle(input: { text: "x" }) { __typename } }')}`;
    const response = await api.server.fetch(url, {
      headers: { authorization },
    });
    expect(response.status).toBe(405);
  });
});

describe("limits", () => {
  const wide = (n: number) =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(" ")} }`;
  const deep = (n: number) =>
    `{ articles { nodes { ${"quotes { nodes { article { ".repeat(n)} slug ${"} } }".repeat(n)} } } }`;

  it.each([
    ["aliases", wide(61)],
    ["depth", deep(6)],
    [
      "cost",
      "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { about { roles { title } } } } } } }",
    ],
  ])("refuse too much %s", async (measure, query) => {
    const { errors, data } = await api.send(query);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "QUERY_TOO_LARGE",
      measure,
    });
    expect(data ?? null).toBeNull();
  });

  it("read a length from a variable too", async () => {
    const query =
      "query ($n: Int) { articles(first: $n) { nodes { quotes(first: $n) { nodes { about { roles { title } } } } } } }";
    expect(
      (await api.send(query, { n: 100 })).errors?.[0]?.extensions?.["measure"],
    ).toBe("cost");
    expect((await api.send(query, { n: 5 })).errors).toBeUndefined();
  });

  it("refuse a body that is too large", async () => {
    const { status } = await api.send("{ __typename }", {
      filler: "x".repeat(200_000),
    });
    expect(status).toBe(413);
  });

  it("refuse several operations in one body", async () => {
    const response = await api.server.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([
        { query: "{ __typename }" },
        { query: "{ __typename }" },
      ]),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("refuse bytes that are no JSON, and no UTF-8", async () => {
    for (const body of [
      "{",
      new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
      "[]",
      "null",
      '"x"',
    ]) {
      const response = await api.server.fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect([400, 415, 422]).toContain(response.status);
    }
  });

  it("slow down who asks too often, but not this machine", async () => {
    const limited = await openTestServer({
      rateLimitPerMinute: 2,
      trustProxy: true,
      now: () => 90_000,
    });
    try {
      const from = { "x-forwarded-for": "203.0.113.9" };
      const told = [];
      for (const sent of [from, from, from, {}]) {
        const { status, headers } = await limited.send(
          "{ __typename }",
          {},
          sent,
        );
        told.push([
          status,
          headers.get("ratelimit-remaining"),
          headers.get("retry-after"),
        ]);
      }
      expect(told).toEqual([
        [200, "1", null],
        [200, "0", null],
        [429, "0", "60"],
        [200, null, null],
      ]);
    } finally {
      await limited.close();
    }
  });
});

describe("browsers elsewhere", () => {
  const preflight = async (origin: string) => {
    const response = await api.server.fetch("http://localhost/graphql", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    return response.headers.get("access-control-allow-origin");
  };

  it("may call from the origins on the list only", async () => {
    expect(await preflight("https://example.org")).toBe("https://example.org");
    expect(await preflight("https://example.com")).toBeNull();
    expect(await preflight("null")).toBeNull();
  });

  it("never get leave to send credentials", async () => {
    const { headers } = await api.send(
      "{ __typename }",
      {},
      { origin: "https://example.org" },
    );
    expect(headers.get("access-control-allow-origin")).toBe(
      "https://example.org",
    );
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("vary")).toContain("Origin");
  });
});

describe("hostile strings", () => {
  const STRINGS = [
    "'; DROP TABLE articles; --",
    '" OR 1=1 --',
    "%",
    "\\",
    "$1",
    "<script>alert(1)</script>",
    "\u0000",
    "\ud800",
    "a".repeat(5_000),
    "🙂".repeat(50),
    "!&|():*<->",
  ];
  const PLACES = [
    "article(slug: $x) { __typename }",
    "entity(slug: $x) { __typename }",
    "search(query: $x) { ... on Search { articles { totalCount } quotes { totalCount } deals { totalCount } entities { totalCount } } }",
    "suggest(prefix: $x) { name }",
    "articles(filter: { agency: $x }) { totalCount }",
    "articles(filter: { entity: $x }) { totalCount }",
    "articles(filter: { query: $x }) { totalCount }",
    "articles(after: $x) { totalCount }",
    "quotes(before: $x) { totalCount }",
    "entities(filter: { country: $x, query: $x }) { totalCount }",
    "quotes(filter: { speaker: $x, about: $x, addressee: $x, article: $x, agency: $x }) { totalCount }",
    "deals(filter: { party: $x, currency: $x, article: $x, agency: $x }) { totalCount }",
  ];

  it.each(PLACES)("are harmless in %s", async (place) => {
    for (const x of STRINGS) {
      const { errors } = await api.send(`query ($x: String!) { ${place} }`, {
        x,
      });
      for (const error of errors ?? [])
        expect(
          error.extensions?.["code"],
          `${JSON.stringify(x)}: ${error.message}`,
        ).toBe("BAD_USER_INPUT");
    }
    expect(api.logged).toEqual([]);
  });

  it("leave what is on record as it was", async () => {
    expect(
      await api.ask(
        '{ article(slug: "harbour") { ... on Article { version } } }',
      ),
    ).toEqual({ article: { version: 1 } });
  });
});
