import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv } from "./env.ts";
import { findRoot } from "./find-root.ts";
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

describe("findRoot", () => {
  it("is the workspace above, else the folder itself", async () => {
    const inner = join(folder, "apps", "api");
    await mkdir(inner, { recursive: true });
    expect(findRoot(inner)).toBe(inner);
    await writeFile(join(folder, "pnpm-workspace.yaml"), "");
    expect(findRoot(inner)).toBe(folder);
  });
});
