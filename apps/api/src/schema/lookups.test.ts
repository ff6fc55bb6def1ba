import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";
import { show } from "../support/show.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

describe("filters", () => {
  it.each([
    [
      'articles(filter: { publishedFrom: "2025-05-06" }) { nodes { slug } }',
      ["denial"],
    ],
    [
      'articles(filter: { publishedTo: "2025-05-06" }) { nodes { slug } }',
      ["harbour"],
    ],
    [
      'articles(filter: { publishedTo: "2025" }) { nodes { slug } }',
      ["denial", "harbour"],
    ],
    [
      'articles(filter: { agency: "nordwire" }) { nodes { slug } }',
      ["denial", "harbour"],
    ],
    [
      'articles(filter: { entity: "mara-lind" }) { nodes { slug } }',
      ["harbour"],
    ],
    ['articles(filter: { entity: "nobody-at-all" }) { nodes { slug } }', []],
    ['articles(filter: { query: "harbour" }) { nodes { slug } }', ["harbour"]],
    [
      "entities(filter: { type: PERSON }, orderBy: NAME) { nodes { slug } }",
      ["ivo-tarn", "mara-lind"],
    ],
    ['entities(filter: { country: "NO" }) { nodes { slug } }', ["norland"]],
    ['entities(filter: { query: "tar" }) { nodes { slug } }', ["ivo-tarn"]],
    [
      'quotes(filter: { speaker: "mara-lind", about: "ivo-tarn" }) { nodes { slug: text } }',
      ["he had worked hard"],
    ],
    [
      'quotes(filter: { addressee: "sudria" }) { nodes { slug: text } }',
      ["called the pact historic"],
    ],
    [
      "quotes(filter: { stance: DENIES, kind: DIRECT }) { nodes { slug: text } }",
      ['"There is no delay,"'],
    ],
    [
      'quotes(filter: { from: "2025-05-07", to: "2025-W19", agency: "Nordwire" }) { nodes { slug: text } }',
      ['"There is no delay,"'],
    ],
    [
      'deals(filter: { party: "sudria", kind: PACT, status: SIGNED }) { nodes { slug: kind } }',
      ["PACT"],
    ],
    [
      'deals(filter: { currency: "EUR", minAmount: 40000000, maxAmount: 4e7 }) { nodes { slug: kind } }',
      ["PACT"],
    ],
    ["deals(filter: { minAmount: 40000001 }) { nodes { slug: kind } }", []],
    ['deals(filter: { from: "2025-06" }) { nodes { slug: kind } }', []],
    ['deals(filter: { article: "denial" }) { nodes { slug: kind } }', []],
  ])("%s", async (list, expected) => {
    const data = (await api.ask(`{ list: ${list} }`)) as {
      list: { nodes: { slug: string }[] };
    };
    expect(data.list.nodes.map(({ slug }) => slug)).toEqual(expected);
  });
});

describe("search and suggestions", () => {
  it("find articles with their fragments", async () => {
    const data = await api.ask(`{ search(query: "  harbour ") { ... on Search {
      query articles(filter: { agency: "Nordwire" }) { totalCount edges { highlights { field parts { text isMatch } } node { slug } } }
    } } }`);
    expect(data).toMatchObject({
      search: {
        query: "harbour",
        articles: {
          totalCount: 1,
          edges: [{ node: { slug: "harbour" }, highlights: expect.any(Array) }],
        },
      },
    });
    expect(JSON.stringify(data)).toContain('{"text":"harbour","isMatch":true}');
  });

  it("find quotes, deals and entities", async () => {
    const data = await api.ask(`{ search(query: "Sudria") { ... on Search {
      quotes { nodes { text } } deals { nodes { title } } entities { edges { name node { slug } } }
    } } }`);
    expect(data).toMatchObject({
      search: {
        deals: { nodes: [{ title: "Norland – Sudria: pact" }] },
        entities: { edges: [{ node: { slug: "sudria" } }] },
      },
    });
  });

  it.each(["", "   ", "!?-\u0000", "x".repeat(201)])(
    "say what is wrong with %j",
    async (query) => {
      const data = await api.ask(
        "query ($query: String!) { search(query: $query) { __typename ... on InvalidInputError { path } } }",
        { query },
      );
      expect(data).toEqual({
        search: { __typename: "InvalidInputError", path: ["query"] },
      });
    },
  );

  it("suggest by the beginning of any word of a name", async () => {
    const data = await api.ask(
      `{ suggest(prefix: "li", first: 3) { name entity { slug } } }`,
    );
    expect(data).toMatchObject({
      suggest: [{ entity: { slug: "mara-lind" } }],
    });
  });

  it("count what is on record", async () => {
    const data = await api.ask(
      "{ stats { articleCount entityCount quoteCount dealCount factCount newestOn } }",
    );
    expect(show(data)).toMatchInlineSnapshot(
      `"{ stats: { articleCount: 3, entityCount: 5, quoteCount: 4, dealCount: 1, factCount: 7, newestOn: '2025-05-07' } }"`,
    );
  });
});

describe("global IDs", () => {
  it("lead back to what they are of", async () => {
    const lists = (await api.ask(
      "{ articles { nodes { id __typename } } entities { nodes { id __typename } } quotes { nodes { id __typename } } deals { nodes { id __typename } } }",
    )) as Record<string, { nodes: { id: string; __typename: string }[] }>;
    const nodes = Object.values(lists).flatMap((list) => list.nodes);
    const data = await api.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
      { ids: nodes.map(({ id }) => id) },
    );
    expect(data).toEqual({ nodes });
    const [quote] = lists["quotes"]?.nodes ?? [];
    expect(
      await api.ask(
        "query ($id: ID!) { quote(id: $id) { __typename } node(id: $id) { id } }",
        quote,
      ),
    ).toEqual({
      quote: { __typename: "Quote" },
      node: { id: quote?.id },
    });
  });

  it("of nothing give null", async () => {
    const ids = [
      "Article:999999",
      "Quote:x",
      "Deal:-1",
      "Entity:99999999999999999999",
    ].map((id) => Buffer.from(id).toString("base64url"));
    expect(
      await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
        ids,
      }),
    ).toEqual({ nodes: [null, null, null, null] });
  });

  it.each(["", "nonsense", Buffer.from("Nothing:1").toString("base64url")])(
    "that are none are refused: %j",
    async (id) => {
      const { errors } = await api.send(
        "query ($id: ID!) { node(id: $id) { id } }",
        { id },
      );
      expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    },
  );

  it("are at most 100 at a time", async () => {
    const { errors } = await api.send(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: Array.from({ length: 101 }, () => "QXJ0aWNsZTox") },
    );
    expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("what is not there", () => {
  it.each([
    ['article(slug: "nothing")', 'No article is called "nothing".'],
    ['entity(slug: "nobody")', 'No entity is called "nobody".'],
    ['quote(id: "x")', "No quote has this ID."],
    ['deal(id: "RGVhbDo5OTk5OTk")', "No deal has this ID."],
  ])("%s is an error by type", async (lookup, message) => {
    const data = await api.ask(
      `{ found: ${lookup} { __typename ... on Error { message } } }`,
    );
    expect(data).toEqual({ found: { __typename: "NotFoundError", message } });
  });
});
