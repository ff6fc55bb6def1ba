import { listArticles, withdrawArticle } from "@onrecord/store";
import { ENGINES } from "@onrecord/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, type Listening } from "./listen.ts";
import { createListener } from "./server.ts";
import { saveStory } from "./support/coverage.ts";
import { openTestServer, TEST_OPTIONS, TOKEN } from "./support/test-server.ts";

describe.each(ENGINES)("answers on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openTestServer>>;
  let listening: Listening;
  let statements = 0;

  beforeAll(async () => {
    api = await openTestServer({}, engine);
    await saveStory(api.db, "harbour");
    const { db } = api;
    const counted: typeof db = {
      engine: db.engine,
      query: (text, values) => {
        statements += 1;
        return db.query(text, values);
      },
      execute: (script) => db.execute(script),
      transaction: (work) => db.transaction(work),
      listen: (channel, receive) => db.listen(channel, receive),
      notify: (channel, payload) => db.notify(channel, payload),
      close: () => db.close(),
    };
    const listener = await createListener(
      { ...api.services, db: counted },
      {
        ...TEST_OPTIONS,
        responseCacheBytes: 1_000_000,
      },
    );
    listening = await listen(listener, 0, "127.0.0.1");
  });
  afterAll(async () => {
    await listening.close(0);
    await api.close();
  });

  const address = () => `http://127.0.0.1:${listening.port}/graphql`;
  const post = async (query: string, headers: Record<string, string> = {}) => {
    statements = 0;
    const response = await fetch(address(), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });
    return { body: (await response.json()) as unknown, statements };
  };
  const get = async (query: string, headers: Record<string, string> = {}) => {
    statements = 0;
    const response = await fetch(
      `${address()}?query=${encodeURIComponent(query)}`,
      { headers },
    );
    return { response, text: await response.text(), statements };
  };

  describe("that are kept", () => {
    it("cost no statement, until something is saved", async () => {
      const query = "{ articles(first: 5) { nodes { slug } } }";
      for (let i = 0; i < 3; i += 1) await post(query);
      const kept = await post(query);
      expect(kept.statements).toBe(0);
      expect(kept.body).toMatchObject({
        data: { articles: { nodes: [{ slug: "harbour" }] } },
      });
      await saveStory(api.db, "denial");
      await expect
        .poll(async () => (await post(query)).body)
        .toMatchObject({
          data: {
            articles: { nodes: [{ slug: "denial" }, { slug: "harbour" }] },
          },
        });
    });

    it("are forgotten when an article is withdrawn", async () => {
      const list = "{ articles(first: 9) { nodes { slug } } }";
      const one = '{ article(slug: "denial") { __typename } }';
      await saveStory(api.db, "denial");
      for (const query of [list, one]) {
        await expect
          .poll(async () => JSON.stringify((await post(query)).body))
          .toMatch(/denial|"Article"/u);
        for (let i = 0; i < 3; i += 1) await post(query);
        expect((await post(query)).statements).toBe(0);
      }
      const { edges } = await listArticles(api.db);
      const denial = edges.find(({ node }) => node.slug === "denial");
      await withdrawArticle(api.db, denial?.node.id ?? 0, "Killed.");
      await expect
        .poll(async () => (await post(list)).body)
        .toMatchObject({
          data: { articles: { nodes: [{ slug: "harbour" }] } },
        });
      expect((await post(one)).body).toMatchObject({
        data: { article: { __typename: "WithdrawnError" } },
      });
    });

    it("are not given to who comes with a token, nor kept from there", async () => {
      const query = "{ stats { articleCount } }";
      for (let i = 0; i < 4; i += 1) await post(query);
      const headers = { authorization: `Bearer ${TOKEN}` };
      expect((await post(query, headers)).statements).toBeGreaterThan(0);
    });

    it("are not made of errors", async () => {
      const query = "{ articles(first: 0) { nodes { slug } } }";
      for (let i = 0; i < 5; i += 1)
        expect((await post(query)).body).toMatchObject({
          errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
        });
    });
  });

  describe("to GET", () => {
    const query = "{ articles(first: 1) { nodes { headline } } }";

    it("is answered with a tag, and with 304 where the client has the answer", async () => {
      const first = await get(query);
      const etag = first.response.headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[\w-]{27}"$/u);
      expect(first.response.headers.get("cache-control")).toBe("no-cache");
      const again = await get(query, { "if-none-match": `W/${etag}` });
      expect([again.response.status, again.text, again.statements]).toEqual([
        304,
        "",
        0,
      ]);
      expect((await get(query, { "if-none-match": '"other"' })).text).toBe(
        first.text,
      );
    });

    it("refuses a write", async () => {
      const { response } = await get(
        'mutation { ingestArticle(input: { text: "x" }) { __typename } }',
      );
      expect(response.status).toBe(405);
    });

    it.each([
      "?query={",
      "?query={__typename}&query={__typename}",
      "?variables=1",
    ])("leaves %s to the whole way", async (search) => {
      const response = await fetch(address() + search);
      expect(response.headers.get("etag")).toBeNull();
      await response.text();
    });
  });
});
