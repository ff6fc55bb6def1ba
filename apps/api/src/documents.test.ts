import { parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRoot } from "./find-root.ts";
import { ingestFolder } from "./ingest/ingest-folder.ts";
import { schema } from "./schema/index.ts";
import { readBlocks, readCommands, readCurl } from "./support/read-commands.ts";
import { openTestServer, TOKEN } from "./support/test-server.ts";

const ROOT = findRoot(import.meta.dirname);
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const MANUAL = read("apps/api/README.md");
const CURLS = readBlocks(MANUAL, "sh")
  .flatMap(readCommands)
  .filter((command) => command.startsWith("curl "))
  .map((command) => readCurl(command, { TOKEN }));

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await ingestFolder(api.db, join(ROOT, "seeds"), () => undefined);
});
afterAll(() => api.close());

/** What each example is answered with, by what marks it. One that is new wants a line here. */
const ANSWERS: [mark: string, type: RegExp, body: unknown][] = [
  [
    "quotes(first: 1)",
    /^application\/json/u,
    {
      data: {
        quotes: {
          nodes: [
            {
              text: expect.any(String),
              speaker: expect.toSatisfy(
                (speaker: unknown) =>
                  speaker === null || typeof speaker === "object",
              ),
              content: [{ sentence: expect.any(String) }],
            },
          ],
        },
      },
    },
  ],
  [
    "ingestArticles(",
    /^application\/json/u,
    {
      data: {
        ingestArticles: {
          items: [
            {
              source: "urn:desk:1",
              outcome: "CREATED",
              reason: null,
              article: { slug: "quay-opens", version: 1 },
            },
          ],
        },
      },
    },
  ],
  [".jsonld", /^application\/ld\+json/u, { "@type": "NewsArticle" }],
  [
    ".ninjs.json",
    /^application\/json/u,
    { standard: { name: "ninjs", version: "3.1" } },
  ],
  [
    ".annotations.json",
    /^application\/ld\+json/u,
    { type: "AnnotationCollection" },
  ],
  [".txt", /^text\/plain/u, /Bushehr/u],
  ["/quotes.csv", /^text\/csv/u, /^[a-z]+,.*\r\n.+\r\n/iu],
  ["/deals.csv", /^text\/csv/u, /^[a-z]+,.*\r\n.+\r\n/iu],
  ["/quotes.ndjson", /^application\/x-ndjson/u, /^\{.+\}\n/u],
  ["/deals.ndjson", /^application\/x-ndjson/u, /^\{.+\}\n/u],
];

const isStream = ({ headers }: { headers: Record<string, string> }) =>
  headers["accept"] === "text/event-stream";

describe("the examples of curl in the manual", () => {
  it("are all known here, and all that is known is there", () => {
    const plain = CURLS.filter((curl) => !isStream(curl));
    const found = plain.map(({ command }) =>
      ANSWERS.filter(([mark]) => command.includes(mark)).map(([mark]) => mark),
    );
    expect(found.map((marks) => marks.length)).toEqual(plain.map(() => 1));
    expect(new Set(found.flat())).toEqual(
      new Set(ANSWERS.map(([mark]) => mark)),
    );
  });

  it.each(CURLS.filter((curl) => !isStream(curl)))(
    "is answered as it says: $command",
    async ({ command, url, method, headers, body }) => {
      const [, type, expected] =
        ANSWERS.find(([mark]) => command.includes(mark)) ?? [];
      const response = await api.server.fetch(url, { method, headers, body });
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(type ?? /^$/u);
      if (expected instanceof RegExp) expect(text).toMatch(expected);
      else expect(JSON.parse(text)).toMatchObject(expected as object);
      expect(text).not.toContain('"errors"');
    },
  );

  it.each(CURLS.filter(isStream))(
    "opens a stream: $command",
    async ({ url, method, headers, body }) => {
      const response = await api.server.fetch(url, { method, headers, body });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(
        /^text\/event-stream/u,
      );
      await response.body?.cancel();
    },
  );
});

describe("the examples of GraphQL in the manuals", () => {
  it.each(
    [MANUAL, read("README.md")].flatMap((page) => readBlocks(page, "graphql")),
  )("are good by the schema: %#", (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
