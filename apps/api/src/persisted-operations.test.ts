import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listen, type Listening } from "./listen.ts";
import { loadManifest } from "./persisted-operations.ts";
import { createListener } from "./server.ts";
import { saveStory } from "./support/coverage.ts";
import { openTestServer, TEST_OPTIONS, TOKEN } from "./support/test-server.ts";

const SLUGS =
  "query Slugs($first: Int) { articles(first: $first) { nodes { slug } } }";
const COSTLY =
  "query Costly { articles(first: 100) { nodes { entities(first: 100) { nodes { articles(first: 100) { nodes { slug } } } } } } }";
const FILE =
  'mutation File { ingestArticle(input: { text: "Rain falls on Ostad\\n\\nOSTAD, May 2 (Nordwire) - It rained." }) { ... on IngestArticlePayload { outcome } ... on Error { message } } }';
const LISTED = [SLUGS, COSTLY, FILE];

const hashOf = (text: string) =>
  createHash("sha256").update(text).digest("hex");
const byHash = (text: string) => ({
  persistedQuery: { version: 1, sha256Hash: hashOf(text) },
});
const manifest = new Map(LISTED.map((text) => [hashOf(text), text]));
const ONE = { data: { articles: { nodes: [{ slug: "harbour" }] } } };

describe.each([false, true])("with only listed operations: %s", (only) => {
  let api: Awaited<ReturnType<typeof openTestServer>>;
  let listening: Listening;
  beforeAll(async () => {
    api = await openTestServer();
    await saveStory(api.db, "harbour");
    const listener = await createListener(api.services, {
      ...TEST_OPTIONS,
      responseCacheBytes: 1_000_000,
      persisted: { manifest, only },
    });
    listening = await listen(listener, 0, "127.0.0.1");
  });
  afterAll(async () => {
    await listening.close(0);
    await api.close();
  });

  const at = (path: string) => `http://127.0.0.1:${listening.port}${path}`;
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(at("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
  };
  /** What goes the whole way: a browser's request from our own pages. */
  const WHOLE_WAY = { origin: "http://localhost" };

  it("answers a known hash by the fast lane and by the whole way, with and without the digest's name", async () => {
    const variables = { first: 1 };
    const extensions = byHash(SLUGS);
    const named = {
      persistedQuery: { version: 1, sha256Hash: `sha256:${hashOf(SLUGS)}` },
    };
    for (const headers of [{}, WHOLE_WAY]) {
      expect(await post({ variables, extensions }, headers)).toMatchObject(ONE);
      expect(
        await post({ variables, extensions: named }, headers),
      ).toMatchObject(ONE);
    }
  });

  it("says of an unknown hash that it is not found, as clients know it", async () => {
    const { data, errors } = await post({ extensions: byHash("{ stats }") });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: "PersistedQueryNotFound",
        extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
      },
    ]);
  });

  it("answers a GET by hash with a tag, and not again to who has the answer", async () => {
    const search = new URLSearchParams({
      variables: '{"first":1}',
      extensions: JSON.stringify(byHash(SLUGS)),
    });
    const first = await fetch(at(`/graphql?${search}`));
    expect(await first.json()).toMatchObject(ONE);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^(?:W\/)?".+"$/u);
    const again = await fetch(at(`/graphql?${search}`), {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("holds a listed operation to the limits of any", async () => {
    for (const headers of [{}, WHOLE_WAY]) {
      const { errors } = await post({ extensions: byHash(COSTLY) }, headers);
      expect(errors).toMatchObject([
        { extensions: { code: "QUERY_TOO_LARGE" } },
      ]);
    }
  });

  it("leaves health and exports alone", async () => {
    expect((await fetch(at("/health"))).status).toBe(200);
    expect((await fetch(at("/ready"))).status).toBe(200);
    const list = await fetch(at("/quotes.ndjson"));
    expect(list.status).toBe(200);
    expect(await list.text()).toContain("harbour");
  });

  it("answers other text only where any is answered", async () => {
    const query = "{ articles { nodes { slug } } }";
    for (const headers of [{}, {}, {}, WHOLE_WAY]) {
      // A hash beside the text does not make it a listed one.
      for (const sent of [{ query }, { query, extensions: byHash(SLUGS) }]) {
        const { data, errors } = await post(sent, headers);
        if (only) {
          expect(data).toBeUndefined();
          expect(errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_ONLY");
          expect(errors?.[0]?.message).toContain("extensions.persistedQuery");
        } else expect(data).toEqual(ONE.data);
      }
    }
    const got = await fetch(at(`/graphql?query=${encodeURIComponent(query)}`));
    expect(await got.text()).toContain(
      only ? "PERSISTED_QUERY_ONLY" : "harbour",
    );
  });

  it("refuses what asks for nothing", async () => {
    const code = only ? "PERSISTED_QUERY_ONLY" : "BAD_REQUEST";
    expect(await post({})).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(await post([])).toHaveProperty("errors");
  });

  it("shows what a listed mutation wrote at once", async () => {
    const body = { variables: { first: 5 }, extensions: byHash(SLUGS) };
    expect(await post(body)).toMatchObject(ONE);
    const filed = await post(
      { extensions: byHash(FILE) },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect(filed).toMatchObject({
      data: { ingestArticle: { outcome: "CREATED" } },
    });
    const { data } = await post(body);
    expect(data).toMatchObject({
      articles: { nodes: expect.arrayContaining([{ slug: "harbour" }]) },
    });
    expect(data).not.toEqual(ONE.data);
  });
});

describe("loadManifest", () => {
  let folder = "";
  afterEach(() => rm(folder, { recursive: true }));
  const write = async (text: string) => {
    folder = await mkdtemp(join(tmpdir(), "onrecord-manifest-"));
    const path = join(folder, "list.json");
    await writeFile(path, text);
    return path;
  };

  it("reads a list, and none where there is none to read", async () => {
    const path = await write(
      JSON.stringify({ [`sha256:${hashOf(SLUGS)}`]: SLUGS }),
    );
    expect(await loadManifest(path, true)).toEqual(
      new Map([[hashOf(SLUGS), SLUGS]]),
    );
    expect(await loadManifest(`${path}.gone`, false)).toEqual(new Map());
  });

  it("does not start without the list that it is to keep to", async () => {
    const path = await write("{}");
    await expect(loadManifest(`${path}.gone`, true)).rejects.toThrow(
      /cannot be read, and PERSISTED_ONLY=1 needs it/u,
    );
  });

  it.each(["", "[]", '{"short":"{ stats }"}', `{"${"a".repeat(64)}":1}`])(
    "says that %s is no list",
    async (text) => {
      await expect(loadManifest(await write(text), false)).rejects.toThrow(
        "should be one JSON object",
      );
    },
  );
});
