import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./db.ts";
import { openPostgres } from "./engines/postgres.ts";
import { openReplicas, ReplicaSet } from "./replicas.ts";
import { startPostgres } from "./testing.ts";

const NAMED = "SELECT name FROM which";

let primary: Db;
let replica: Db;
let replicaUrl: string;
beforeAll(async () => {
  const cluster = await startPostgres();
  primary = await openPostgres({ url: await cluster.createDatabase() });
  replicaUrl = await cluster.createDatabase();
  replica = await openPostgres({ url: replicaUrl });
  // A second database in the place of a copy shows which of the two a read was answered from.
  for (const [db, name] of [
    [primary, "primary"],
    [replica, "replica"],
  ] as const)
    await db.execute(
      `CREATE TABLE which AS SELECT '${name}'::text AS name; CREATE TABLE ${name}_alone (n int)`,
    );
});
afterAll(() => Promise.all([primary.close(), replica.close()]));

const ignore = () => undefined;

describe("ReplicaSet", () => {
  it("sends reads to the replica, and transactions to the primary", async () => {
    const db = new ReplicaSet(primary, [replica], ignore).pick();
    expect(await db.query(NAMED)).toEqual([{ name: "replica" }]);
    expect(await db.transaction((tx) => tx.query(NAMED))).toEqual([
      { name: "primary" },
    ]);
  });

  it("takes turns between replicas, a request at a time", async () => {
    const set = new ReplicaSet(primary, [replica, primary], ignore);
    const read = async () => {
      const db = set.pick();
      const names = await Promise.all([db.query(NAMED), db.query(NAMED)]);
      return names.flat().map(({ name }) => name);
    };
    const turns = [await read(), await read(), await read()];
    expect(turns).toEqual([
      ["primary", "primary"],
      ["replica", "replica"],
      ["primary", "primary"],
    ]);
  });

  it("falls back to the primary, tells it once, and leaves the replica alone", async () => {
    const told: unknown[] = [];
    const set = await openReplicas(
      primary,
      ["postgres://onrecord@127.0.0.1:9/gone", replicaUrl],
      (at, error) => told.push([at, error === null]),
    );
    const names = [];
    for (let each = 0; each < 6; each += 1)
      names.push(...(await set.pick().query(NAMED)));
    // The second, the first that is down, and from then on the second alone.
    expect(names.map(({ name }) => name)).toEqual([
      "replica",
      "primary",
      "replica",
      "replica",
      "replica",
      "replica",
    ]);
    expect(told).toEqual([[0, false]]);
    expect(await set.check()).toEqual([false, true]);
    await set.close();
  });

  it("asks the primary what a replica that is behind does not know", async () => {
    const told: number[] = [];
    const set = new ReplicaSet(primary, [replica], (at) => told.push(at));
    const db = set.pick();
    expect(await db.query("SELECT n FROM primary_alone")).toEqual([]);
    // The rest of that request stays where it went.
    expect(await db.query(NAMED)).toEqual([{ name: "primary" }]);
    expect(told).toEqual([0]);
  });

  it("does not blame a replica for a statement that fails everywhere", async () => {
    const told: number[] = [];
    const set = new ReplicaSet(primary, [replica], (at) => told.push(at));
    const db = set.pick();
    await expect(db.query("SELECT 1 / 0")).rejects.toThrow("division by zero");
    expect(await db.query(NAMED)).toEqual([{ name: "replica" }]);
    expect(told).toEqual([]);
  });

  it("has nothing to wait for where a replica replays nothing, or is gone", async () => {
    const gone = await openReplicas(
      primary,
      ["postgres://onrecord@127.0.0.1:9/gone"],
      ignore,
    );
    await gone.settle();
    const set = new ReplicaSet(primary, [replica], ignore);
    await Promise.all([set.settle(), set.settle(), set.settle()]);
    await gone.close();
  });
});
