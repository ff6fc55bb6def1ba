import { openStore } from "@onrecord/store";
import { ENGINES, startPostgres } from "@onrecord/store/testing";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv } from "./env.ts";
import { findRoot } from "./find-root.ts";
import { openStoreQueueTarget } from "./ingest/to-queue.ts";
import { findIngestJobs } from "./queue/ingest-queue.ts";
import { listen } from "./listen.ts";
import { startServer } from "./start.ts";
import { readToken } from "./tokens/kept-token.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-start-"));
  await mkdir(join(folder, "seeds"));
  await writeFile(
    join(folder, "seeds", "rain.txt"),
    "Rain falls on Ostad\n\nOSTAD, May 2 (Nordwire) - It rained.",
  );
});
afterEach(() => rm(folder, { recursive: true }));

const ignore = () => {};

describe("startServer", () => {
  it("opens, seeds, answers, keeps others out, ends, and finds all of it again", async () => {
    const env = parseEnv({ API_PORT: "0" }, folder);
    const said: string[] = [];
    const running = await startServer(env, ignore, (line) => said.push(line));
    const ask = async (address: string) => {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{ articles { nodes { slug } } }"}',
      });
      const { data } = (await response.json()) as { data: unknown };
      return data;
    };
    expect(await ask(running.address)).toEqual({
      articles: { nodes: [{ slug: "rain" }] },
    });
    expect(await readToken(env.dataDir)).toMatch(/^[\w-]{43}$/u);
    await expect(startServer(env, ignore, ignore)).rejects.toThrow(/in use/u);
    await Promise.all([running.close(), running.close()]);
    await expect(ask(running.address)).rejects.toThrow("fetch failed");

    const again = await startServer(env, ignore, (line) => said.push(line));
    expect(await ask(again.address)).toEqual({
      articles: { nodes: [{ slug: "rain" }] },
    });
    await again.close();
    expect(said).toEqual([
      "   1 of 1  created  rain",
      "  1 articles are on record already.",
    ]);
    // A new database takes seconds to make, and more where the machine is busy.
  }, 120_000);

  it("takes a taken port for what it is, before it opens anything", async () => {
    const other = await listen(ignore, 0, "127.0.0.1");
    const env = parseEnv({ API_PORT: String(other.port) }, folder);
    await expect(startServer(env, ignore, ignore)).rejects.toThrow(
      `Port ${other.port} is taken`,
    );
    await other.close(0);
  });
});

describe.each(ENGINES)("the queue's settings on %s", (engine) => {
  const settings = { QUEUE_ATTEMPTS: "7", INGEST_TOKEN: "t".repeat(32) };
  const environment = async () => ({
    ...settings,
    API_PORT: "0",
    ...(engine === "postgres" && {
      DATABASE_URL: await (await startPostgres()).createDatabase(),
    }),
  });

  it("are the environment's, by the server and by the command without one", async () => {
    const env = parseEnv(await environment(), folder);
    const running = await startServer(env, ignore, ignore);
    const response = await fetch(running.address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${settings.INGEST_TOKEN}`,
      },
      body: JSON.stringify({
        query:
          'mutation { queueArticles(inputs: [{ text: "Snow falls" }]) { ... on QueueArticlesPayload { items { job { maxAttempts } } } } }',
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { queueArticles: { items: [{ job: { maxAttempts: 7 } }] } },
    });
    await running.close();

    const target = await openStoreQueueTarget({ ...env, queueAttempts: 5 });
    const { slug } = await target.ingest({ text: "Hail falls", source: null });
    await target.close();
    const db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
    expect(await findIngestJobs(db, [slug])).toMatchObject([
      { maxAttempts: 5 },
    ]);
    await db.close();
  }, 120_000);
});

describe("findRoot", () => {
  it("is the workspace above, else the folder itself", async () => {
    const inner = join(folder, "apps", "api");
    await mkdir(inner, { recursive: true });
    expect(findRoot(inner)).toBe(inner);
    await writeFile(join(folder, "pnpm-workspace.yaml"), "");
    expect(findRoot(inner)).toBe(folder);
  });
});
