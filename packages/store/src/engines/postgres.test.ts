import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../db.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import { migrate } from "../migrate.ts";
import { startPostgres } from "../testing.ts";
import { openPostgres } from "./postgres.ts";

let db: Db;
beforeAll(async () => {
  const cluster = await startPostgres();
  db = await openPostgres({
    url: await cluster.createDatabase(),
    statementTimeoutMs: 200,
    idleTransactionTimeoutMs: 200,
  });
});
afterAll(() => db.close());

describe("PostgreSQL", () => {
  it("ends a statement that takes too long, but not one that migrates", async () => {
    await expect(db.query("SELECT pg_sleep(5)")).rejects.toBeInstanceOf(
      TimeoutError,
    );
    const slow = { name: "0001-slow", sql: "SELECT pg_sleep(0.5)" };
    expect(await migrate(db, [slow])).toEqual(["0001-slow"]);
    // The limit holds again for what comes after.
    await expect(db.query("SELECT pg_sleep(5)")).rejects.toBeInstanceOf(
      TimeoutError,
    );
  });

  it("takes what a transaction holds from one that does nothing", async () => {
    const idle = db.transaction(async (tx) => {
      const [mine] = await tx.query<{ pid: number }>(
        "SELECT pg_advisory_xact_lock(7), pg_backend_pid() AS pid",
      );
      await expect
        .poll(() =>
          db.query("SELECT 1 AS there FROM pg_stat_activity WHERE pid = $1", [
            mine?.pid ?? 0,
          ]),
        )
        .toEqual([]);
      await tx.query("SELECT 1");
    });
    await expect(idle).rejects.toBeInstanceOf(ConnectionError);
    expect(await db.query("SELECT pg_try_advisory_lock(7) AS free")).toEqual([
      { free: true },
    ]);
  });
});
