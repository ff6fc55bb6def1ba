import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../../support/run-script.ts";
import { ConnectionError, DataFolderInUseError } from "../errors.ts";
import { openPglite } from "./pglite.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-pglite-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engine = new URL("../../dist/src/engines/pglite.js", import.meta.url)
  .href;

/** Writes rows one by one and says each that was acknowledged, until it is killed. */
const WRITER = `
  const { openPglite } = await import(${JSON.stringify(engine)});
  const db = await openPglite({ folder: process.argv[1] });
  await db.execute("CREATE TABLE IF NOT EXISTS line (id int PRIMARY KEY)");
  const [last] = await db.query("SELECT coalesce(max(id), 0) AS id FROM line");
  for (let id = last.id + 1; ; id += 1) {
    await db.query("INSERT INTO line VALUES ($1)", [id]);
    process.send(id);
  }`;

async function writeUntilKilled(acknowledge: number): Promise<number> {
  const child = runScript(WRITER, folder);
  let last = 0;
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    child.on("message", (id) => {
      last = Number(id);
      count += 1;
      if (count === acknowledge) child.kill("SIGKILL");
    });
    child.once("exit", () =>
      count >= acknowledge
        ? resolve()
        : reject(new Error("The writer ended early")),
    );
  });
  return last;
}

describe("the embedded engine in a folder", () => {
  it("keeps what is in it, and lets one in at a time", async () => {
    const db = await openPglite({ folder });
    await db.execute("CREATE TABLE kept (id int)");
    await db.query("INSERT INTO kept VALUES (7)");
    await expect(openPglite({ folder })).rejects.toBeInstanceOf(
      DataFolderInUseError,
    );
    await db.close();
    await db.close();
    await expect(db.query("SELECT 1")).rejects.toBeInstanceOf(ConnectionError);
    const again = await openPglite({ folder });
    expect(await again.query("SELECT id FROM kept")).toEqual([{ id: 7 }]);
    await again.close();
  });

  it("loses nothing acknowledged when its process is killed, and opens again without repair", async () => {
    let last = 0;
    for (const acknowledge of [1, 20])
      last = await writeUntilKilled(acknowledge);
    const db = await openPglite({ folder });
    const rows = await db.query<{ id: number }>(
      "SELECT id FROM line ORDER BY id",
    );
    await db.close();
    // At most the one under way at the kill is there beyond what was said.
    expect(rows.map(({ id }) => id).slice(0, last)).toEqual(
      Array.from({ length: last }, (_, at) => at + 1),
    );
    expect(rows.length - last).toBeLessThanOrEqual(2);
  });

  it("leaves the folder free where it cannot open", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "onrecord-pglite-"));
    await expect(
      openPglite({ folder: elsewhere, seed: new Uint8Array([1, 2, 3]) }),
    ).rejects.toThrow();
    const db = await openPglite({ folder: elsewhere });
    expect(await db.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await db.close();
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it("does not keep an idle process alive, and does one that waits for an answer", async () => {
    const code = `
      const { openPglite } = await import(${JSON.stringify(engine)});
      const db = await openPglite({ folder: null });
      await db.query("SELECT pg_sleep(0.2)");
      process.send("answered");`;
    const child = runScript(code);
    const said = once(child, "message");
    const [exitCode] = await once(child, "exit");
    expect((await said)[0]).toBe("answered");
    expect(exitCode).toBe(0);
  });
});
