import { withdrawArticle, type Db, type Transaction } from "@onrecord/store";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, TOKEN } from "../support/test-server.ts";
import { ingestFolder } from "./ingest-folder.ts";
import { ingestText } from "./ingest-text.ts";
import { createApiTarget, isApiAt } from "./to-api.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
let folder: string;
const fetchApi = async (url: string, init?: RequestInit) =>
  api.server.fetch(url, init ?? {});
const fetchFails = () => Promise.reject(new TypeError("fetch failed"));

beforeAll(async () => {
  api = await openTestServer();
  folder = await mkdtemp(join(tmpdir(), "onrecord-seeds-"));
  await writeFile(
    join(folder, "second.txt"),
    "Second of two\n\nOSTAD, May 2 (Nordwire) - It rained.",
  );
  await writeFile(
    join(folder, "first.txt"),
    "First of two\n\nOSTAD, May 1 (Nordwire) - It snowed.",
  );
  await writeFile(join(folder, "first.note.md"), "Not copy.");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.close();
});

describe("isApiAt", () => {
  it("knows our API from whatever else may listen there", async () => {
    expect(await isApiAt("http://localhost", fetchApi)).toBe(true);
    expect(
      await isApiAt("http://localhost", async () =>
        Response.json({ service: "another" }),
      ),
    ).toBe(false);
    expect(
      await isApiAt("http://localhost", async () => new Response("<html>")),
    ).toBe(false);
    expect(await isApiAt("http://localhost", fetchFails)).toBe(false);
  });
});

describe("createApiTarget", () => {
  const copy = {
    text: "Snow closes the Ostad road\n\nOSTAD, May 3 (Nordwire) - Snow closed it.",
    source: "desk/snow.txt",
  };

  it("hands copy in through a server", async () => {
    const target = createApiTarget("http://localhost", TOKEN, fetchApi);
    expect(await target.ingest(copy)).toEqual({
      outcome: "created",
      slug: "snow-closes-the-ostad-road",
    });
    expect(await target.ingest(copy)).toEqual({
      outcome: "unchanged",
      slug: "snow-closes-the-ostad-road",
    });
  });

  it("says why the server did not take it", async () => {
    const noToken = createApiTarget("http://localhost", "wrong", fetchApi);
    await expect(noToken.ingest(copy)).rejects.toThrow("authorization: Bearer");
    const tooLong = createApiTarget("http://localhost", TOKEN, fetchApi);
    await expect(
      tooLong.ingest({ text: "x".repeat(200_000), source: null }),
    ).rejects.toThrow(/large/iu);
  });
});

describe("ingestFolder", () => {
  it("puts a folder's articles on record under their names, once", async () => {
    const said: string[] = [];
    expect(
      await ingestFolder(api.db, folder, (line) => said.push(line)),
    ).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect(said).toEqual([
      "   1 of 2  created  first",
      "   2 of 2  created  second",
    ]);
    said.length = 0;
    expect(
      await ingestFolder(api.db, folder, (line) => said.push(line)),
    ).toEqual({ created: 0, updated: 0, unchanged: 2 });
    expect(said).toEqual(["  2 articles are on record already."]);
  });

  it("saves many together, in the order of their names, and leaves withdrawn what was", async () => {
    const many = await mkdtemp(join(tmpdir(), "onrecord-many-"));
    const slugs = Array.from({ length: 30 }, (_, at) => `gate-${at + 10}`);
    for (const slug of slugs.toReversed())
      await writeFile(
        join(many, `${slug}.txt`),
        `Gate opens at ${slug}\n\nOSTAD, May 2 (Nordwire) - It opened at ${slug}.`,
      );
    let count = 0;
    const counting: Db = Object.create(api.db, {
      transaction: {
        value: <T>(work: (tx: Transaction) => Promise<T>) => {
          count += 1;
          return api.db.transaction(work);
        },
      },
    }) as Db;
    const said: string[] = [];
    await ingestFolder(counting, many, (line) => said.push(line));
    expect(count).toBe(2);
    expect(said.map((line) => line.split("  ").at(-1))).toEqual(slugs);
    const saved = await api.db.query<{ id: number; slug: string }>(
      "SELECT id, slug FROM articles WHERE slug LIKE 'gate-%' ORDER BY id",
    );
    expect(saved.map(({ slug }) => slug)).toEqual(slugs);
    await withdrawArticle(api.db, Number(saved[3]?.id), "It was no gate.");
    expect(await ingestFolder(api.db, many, () => {})).toEqual({
      created: 0,
      updated: 0,
      unchanged: 30,
    });
    await rm(many, { recursive: true });
  });

  it("takes a folder that is not there for an empty one", async () => {
    expect(await ingestFolder(api.db, join(folder, "gone"), () => {})).toEqual({
      created: 0,
      updated: 0,
      unchanged: 0,
    });
  });
});

describe("ingestText", () => {
  it("refuses copy that is too long to be an article", async () => {
    await expect(
      ingestText(api.db, { text: "x".repeat(1_000_001) }),
    ).rejects.toThrow("at most 1000000");
  });
});
