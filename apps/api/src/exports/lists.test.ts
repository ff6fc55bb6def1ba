import { createServer, get as httpGet, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";
import { createTinyServer } from "../support/tiny-server.ts";
import type { ListExport } from "./list-export.ts";
import { formatRows, streamList } from "./stream-list.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

const get = async (path: string, init: RequestInit = {}) => {
  const response = await api.server.fetch(`http://localhost${path}`, init);
  return { response, body: await response.text() };
};
const linesOf = async (path: string) =>
  (await get(path)).body
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A list of so many words, of so many a page; it counts the pages read. */
function listOf(words: readonly string[], size: number) {
  let pages = 0;
  const list: ListExport<string> = {
    parameters: ["from"],
    loadPage: async (_db, _filter, after) => {
      pages += 1;
      const start = Number(after ?? 0);
      const end = start + size;
      return {
        edges: words.slice(start, end).map((node) => ({ node, cursor: "" })),
        hasNextPage: end < words.length,
        hasPreviousPage: start > 0,
        startCursor: null,
        endCursor: String(end),
        totalCount: null,
        totalCountIsCapped: false,
      };
    },
    columns: ["word"],
    toCells: (word) => [word],
    toObject: (word) => ({ word }),
  };
  return { list, countPages: () => pages };
}

describe("lists", () => {
  it.each([
    ["/quotes.csv", "text/csv; charset=utf-8; header=present"],
    ["/deals.csv", "text/csv; charset=utf-8; header=present"],
    ["/quotes.ndjson", "application/x-ndjson; charset=utf-8"],
    ["/deals.ndjson", "application/x-ndjson; charset=utf-8"],
  ])("%s is %s, with the headers of every answer", async (path, type) => {
    const { response } = await get(path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "content-disposition": `attachment; filename="${path.slice(1)}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it("hold every quote, with who said it and where", async () => {
    const quotes = await linesOf("/quotes.ndjson");
    expect(quotes).toHaveLength(4);
    expect(quotes[0]).toMatchObject({
      kind: "direct",
      stance: "denies",
      text: '"There is no delay,"',
      speaker: { text: "Tarn", name: "Ivo Tarn", slug: "ivo-tarn" },
      article: { slug: "denial", publishedOn: "2025-05-07" },
    });
  });

  it("hold every deal, with whom it binds", async () => {
    expect(await linesOf("/deals.ndjson")).toMatchObject([
      {
        kind: "pact",
        status: "signed",
        parties: [
          { name: "Norland", role: "party", slug: "norland" },
          { name: "Sudria", role: "party", slug: "sudria" },
        ],
        signatories: [{ name: "Mara Lind", slug: "mara-lind" }],
        value: { amount: 40_000_000, currency: "EUR" },
        article: { slug: "harbour" },
      },
    ]);
  });

  it("have one header and a row each in CSV, a cell for every column", async () => {
    for (const [path, rows] of [
      ["/quotes.csv", 4],
      ["/deals.csv", 1],
    ] as const) {
      const lines = (await get(path)).body.trimEnd().split("\r\n");
      expect(lines).toHaveLength(rows + 1);
      expect(lines[0]).toMatch(/^id,kind,(?:stance|status),/u);
    }
    expect((await get("/quotes.csv")).body).toContain(
      '"""There is no delay,""",Tarn,Ivo Tarn,ivo-tarn,',
    );
  });

  it.each([
    ["/quotes.ndjson?speaker=ivo-tarn", 2],
    ["/quotes.ndjson?speaker=ivo-tarn&from=2025-05-06", 1],
    ["/quotes.ndjson?article=harbour", 3],
    ["/quotes.ndjson?agency=NORDWIRE&to=2025-05-05", 3],
    ["/quotes.ndjson?about=ivo-tarn", 1],
    ["/deals.ndjson?party=sudria", 1],
    ["/deals.ndjson?from=2026", 0],
  ])("%s has %i", async (path, count) => {
    expect(await linesOf(path)).toHaveLength(count);
  });
});

describe("lists that are not to be had", () => {
  it.each([
    ["/quotes.csv?from=soon", 400, "BAD_USER_INPUT", "from"],
    ["/quotes.csv?mood=good", 400, "BAD_USER_INPUT", "stance, speaker, about"],
    ["/quotes.csv?to=2025&to=2026", 400, "BAD_USER_INPUT", "given twice"],
    ["/deals.ndjson?speaker=ivo-tarn", 400, "BAD_USER_INPUT", "party"],
    ["/quotes.csv?stance=shouts", 400, "BAD_USER_INPUT", "denies"],
    ["/deals.csv?status=maybe", 400, "BAD_USER_INPUT", "signed"],
    ["/quotes.csv?speaker=nobody", 404, "NOT_FOUND", "Entity.slug"],
    ["/deals.csv?article=nothing", 404, "NOT_FOUND", "Article.slug"],
  ])("%s is answered %i %s", async (path, status, code, words) => {
    const { response, body } = await get(path);
    expect(response.status).toBe(status);
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        { message: expect.stringContaining(words), extensions: { code } },
      ],
    });
  });
});

describe("narrowed lists", () => {
  it.each([
    ["/quotes.ndjson?stance=denies", /"stance":"denies"/u],
    ["/quotes.ndjson?kind=DIRECT", /"kind":"direct"/u],
    ["/deals.ndjson?kind=pact", /"kind":"pact"/u],
    ["/deals.ndjson?status=signed&currency=EUR", /"status":"signed"/u],
  ])("%s holds nothing else", async (path, pattern) => {
    const { response, body } = await get(path);
    expect(response.status).toBe(200);
    for (const line of body.split("\n").filter(Boolean))
      expect(line).toMatch(pattern);
  });

  it("are empty where nothing is of the kind", async () => {
    expect((await get("/deals.ndjson?kind=merger")).body).toBe("");
  });
});

describe("cells of CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["a=1", "a=1"],
    ['"so", he said', '"""so"", he said"'],
    ["two\nlines", '"two\nlines"'],
  ])("%j is written %j", (word, cell) => {
    const { list } = listOf([], 1);
    expect(formatRows(list, "csv", [word], false)).toBe(`${cell}\r\n`);
  });
});

describe("streaming", () => {
  const limits = { timeoutMs: 1_000, report: () => undefined };
  const words = Array.from({ length: 25 }, (_, at) => `word ${at}`);
  const none = new URLSearchParams();

  it("gives each row once, in order, the header once", async () => {
    const { list, countPages } = listOf(words, 10);
    const stream = await streamList(api.db, list, "csv", none, limits);
    expect(await new Response(stream).text()).toBe(
      ["word", ...words, ""].join("\r\n"),
    );
    expect(countPages()).toBe(3);
  });

  it("reads no further than one page ahead of a reader", async () => {
    const { list, countPages } = listOf(words, 1);
    const stream = await streamList(api.db, list, "ndjson", none, limits);
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(countPages()).toBeLessThanOrEqual(3);
    await reader.cancel();
    expect(countPages()).toBeLessThanOrEqual(3);
  });

  it("breaks off and reports where a later page cannot be read", async () => {
    const { list } = listOf(words, 10);
    const { loadPage } = list;
    list.loadPage = (db, filter, after) =>
      after === null
        ? loadPage(db, filter, after)
        : Promise.reject(new Error("gone"));
    const reported: unknown[] = [];
    const stream = await streamList(api.db, list, "csv", none, {
      timeoutMs: 1_000,
      report: (error) => void reported.push(error),
    });
    await expect(new Response(stream).text()).rejects.toThrow("gone");
    expect(reported).toHaveLength(1);
  });

  it("waits for a client that does not read", async () => {
    const { list, countPages } = listOf(
      Array.from({ length: 1_000 }, () => "w".repeat(65_536)),
      1,
    );
    const body = await streamList(api.db, list, "csv", none, limits);
    const tiny = createTinyServer({
      onRequest: ({ fetchAPI, ...hook }) =>
        hook.endResponse(new fetchAPI.Response(body)),
    });
    const server = createServer((request, response) => {
      void tiny(request, response);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<IncomingMessage>((resolve) => {
      httpGet(`http://127.0.0.1:${port}/`, resolve);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(countPages()).toBeLessThan(300);
    answer.destroy();
    server.closeAllConnections();
    server.close();
  });

  it("comes whole through Node's own server", async () => {
    const server = createServer((request, response) => {
      void api.server(request, response);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<IncomingMessage>((resolve) => {
      httpGet(`http://127.0.0.1:${port}/quotes.ndjson`, resolve);
    });
    let body = "";
    for await (const chunk of answer) body += String(chunk);
    server.close();
    expect(body.trimEnd().split("\n")).toHaveLength(4);
  });
});
