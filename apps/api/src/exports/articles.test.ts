import { toJsonLd, toNinjs } from "@onrecord/core";
import { loadAnalysis } from "@onrecord/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer({ corsOrigins: ["https://example.org"] });
  await saveStories(api.db);
});
afterAll(() => api.close());

const get = async (path: string, init: RequestInit = {}) => {
  const response = await api.server.fetch(`http://localhost${path}`, init);
  return { response, body: await response.text() };
};

interface Annotations {
  total: number;
  first: {
    items: {
      body: { source?: string }[];
      target: {
        source: string;
        selector: [{ start: number; end: number }, { exact: string }];
      }[];
    }[];
  };
}

describe("an article's exports", () => {
  it.each([
    ["jsonld", "application/ld+json; charset=utf-8"],
    ["ninjs.json", "application/json; charset=utf-8"],
    [
      "annotations.json",
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    ],
    ["txt", "text/plain; charset=utf-8"],
  ])(".%s is %s, with the headers of every answer", async (form, type) => {
    const { response } = await get(`/articles/harbour.${form}`, {
      headers: { origin: "https://example.org", "x-request-id": "a-request-1" },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "cache-control": "no-cache",
      etag: expect.stringMatching(/^"[\w-]{27}"$/u),
      "access-control-allow-origin": "https://example.org",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-request-id": "a-request-1",
    });
  });

  it("name the addresses of the site that passes them on", async () => {
    const { body } = await get(
      "/articles/harbour.annotations.json?site=https://news.example.org/",
    );
    expect(body).toContain('"https://news.example.org/articles/harbour.txt"');
    expect(body).toContain("https://news.example.org/entities/");
    expect(body).not.toContain("localhost");
    const refused = await get("/articles/harbour.jsonld?site=javascript:1");
    expect(refused.response.status).toBe(400);
  });

  it("are what core writes of the analysis, by one statement", async () => {
    const stored = await loadAnalysis(api.db, "harbour");
    const analysis = stored?.analysis;
    const uri = "http://localhost/articles/harbour";
    const entityUri = (id: string) =>
      `http://localhost/entities/${stored?.entitySlugs[id]}`;
    api.statements.length = 0;
    const jsonLd = await get("/articles/harbour.jsonld");
    expect(api.statements).toHaveLength(1);
    const ninjs = await get("/articles/harbour.ninjs.json");
    expect(
      analysis &&
        toJsonLd(analysis, {
          uri,
          entityUri,
          versionCreated: stored.updatedAt,
        }),
    ).toEqual(JSON.parse(jsonLd.body));
    expect(
      analysis &&
        toNinjs(analysis, {
          uri,
          entityUri,
          version: "1",
          firstCreated: stored.ingestedAt,
          versionCreated: stored.updatedAt,
        }),
    ).toEqual(JSON.parse(ninjs.body));
  });

  it("annotate the text that .txt gives", async () => {
    const { body } = await get("/articles/harbour.annotations.json");
    const { total, first } = JSON.parse(body) as Annotations;
    const text = Array.from((await get("/articles/harbour.txt")).body);
    expect(total).toBe(12);
    for (const { source, selector } of first.items.flatMap(
      ({ target }) => target,
    )) {
      const [{ start, end }, { exact }] = selector;
      expect(source).toBe("http://localhost/articles/harbour.txt");
      expect(text.slice(start, end).join("")).toBe(exact);
    }
  });

  it("name entities by the addresses that the site has for them", async () => {
    const site = await openTestServer({ publicUrl: "https://news.example" });
    await saveStories(site.db);
    const response = await site.server.fetch(
      "http://localhost/articles/harbour.jsonld",
    );
    const article = (await response.json()) as {
      "@id": string;
      mentions: { "@id": string; name: string }[];
    };
    await site.close();
    expect(article["@id"]).toBe("https://news.example/articles/harbour");
    expect(
      article.mentions.find(({ name }) => name === "Mara Lind")?.["@id"],
    ).toBe("https://news.example/entities/mara-lind");
  });

  it("answer HEAD without a body", async () => {
    const { response, body } = await get("/articles/harbour.jsonld", {
      method: "HEAD",
    });
    expect([response.status, body]).toEqual([200, ""]);
    expect(response.headers.get("etag")).not.toBeNull();
  });
});

describe("an article's ETag", () => {
  const etagOf = async (path: string) =>
    (await get(path)).response.headers.get("etag") ?? "";

  it.each([
    ["the same", (etag: string) => etag, 304],
    ["a weak one", (etag: string) => `W/${etag}`, 304],
    ["one of several", (etag: string) => `"other", ${etag}`, 304],
    ["any", () => "*", 304],
    ["another", () => '"other"', 200],
  ])("with %s: %s", async (_, choose, status) => {
    const path = "/articles/harbour.jsonld";
    const { response, body } = await get(path, {
      headers: { "if-none-match": choose(await etagOf(path)) },
    });
    expect(response.status).toBe(status);
    expect(body === "").toBe(status === 304);
  });

  it("differs from article to article and from form to form", async () => {
    const etags = await Promise.all(
      ["harbour.jsonld", "harbour.ninjs.json", "denial.jsonld"].map((name) =>
        etagOf(`/articles/${name}`),
      ),
    );
    expect(new Set(etags).size).toBe(3);
  });
});

describe("an export that is not to be had", () => {
  it.each([
    ["/articles/nobody.jsonld", 404, "NOT_FOUND", "No article has this slug."],
    ["/articles/harbour", 404, "NOT_FOUND", ".jsonld, .ninjs.json, "],
    ["/articles/harbour.pdf", 404, "NOT_FOUND", ".jsonld, .ninjs.json, "],
    ["/articles/", 404, "NOT_FOUND", ".jsonld, .ninjs.json, "],
    ["/articles/%ff.jsonld", 400, "BAD_USER_INPUT", "percent-encoded"],
    ["/articles/a%00b.jsonld", 404, "NOT_FOUND", "No article has this slug."],
    ["/articles/'--.jsonld", 404, "NOT_FOUND", "No article has this slug."],
    ["/articles/%3Cb%3E.txt", 404, "NOT_FOUND", "No article has this slug."],
  ])("%s is answered %i %s", async (path, status, code, words) => {
    const { response, body } = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(
      "application/json; charset=utf-8",
    );
    expect(JSON.parse(body)).toEqual({
      errors: [
        { message: expect.stringContaining(words), extensions: { code } },
      ],
    });
  });

  it("cannot be written to", async () => {
    const { response } = await get("/articles/harbour.jsonld", {
      method: "POST",
    });
    expect([response.status, response.headers.get("allow")]).toEqual([
      405,
      "GET, HEAD",
    ]);
  });

  it("counts towards the limit of requests", async () => {
    const slow = await openTestServer({
      rateLimitPerMinute: 1,
      trustProxy: true,
    });
    const ask = () =>
      slow.server.fetch("http://localhost/articles/nobody.jsonld", {
        headers: { "x-forwarded-for": "192.0.2.7" },
      });
    expect([(await ask()).status, (await ask()).status]).toEqual([404, 429]);
    await slow.close();
  });

  it("says nothing of what went wrong inside, and logs it once", async () => {
    const broken = await openTestServer();
    await broken.db.execute("DROP TABLE article_versions CASCADE");
    const response = await broken.server.fetch(
      "http://localhost/articles/harbour.jsonld",
    );
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("article_versions");
    expect(broken.logged).toHaveLength(1);
    await broken.close();
  });
});
