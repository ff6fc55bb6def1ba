import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./db.ts";
import { ConflictError, ConstraintError, StoreError } from "./errors.ts";
import { ENGINES, openTestDb } from "./testing.ts";

describe.each(ENGINES)("the port on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
    await db.execute(
      "CREATE TABLE note (id int PRIMARY KEY, text text); CREATE TABLE other (id int);",
    );
  });
  afterAll(() => db.close());

  it("gives every type the same on both engines", async () => {
    const [row] = await db.query(
      `SELECT $1::bigint AS big, $2::numeric AS exact, $3::boolean AS yes, $4::jsonb AS json, $5::text[] AS texts,
         $6::bigint[] AS ids, $7::date AS day, $8::timestamptz AS moment, $9::text AS text, NULL AS nothing, 0.5::real AS share`,
      [
        2 ** 40,
        2.25,
        true,
        { a: [1, "ü"] },
        ["a,b", null, '"'],
        [1, 2],
        "2025-10-20",
        new Date("2025-10-20T01:02:03Z"),
        "it's",
      ],
    );
    expect(row).toEqual({
      big: 2 ** 40,
      exact: 2.25,
      yes: true,
      json: { a: [1, "ü"] },
      texts: ["a,b", null, '"'],
      ids: [1, 2],
      day: "2025-10-20",
      moment: "2025-10-20T01:02:03.000Z",
      text: "it's",
      nothing: null,
      share: 0.5,
    });
  });

  it("runs a prepared statement again with other values", async () => {
    for (const value of [1, 2, 3])
      expect(await db.query("SELECT $1::int AS value", [value])).toEqual([
        { value },
      ]);
  });

  it("goes on after a statement that fails", async () => {
    for (let tried = 0; tried < 3; tried += 1)
      await expect(db.query("SELECT nothing_of_this_name")).rejects.toThrow(
        /nothing_of_this_name/,
      );
    expect(await db.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("commits what resolves, and rolls back what rejects with the same error", async () => {
    await db.transaction((tx) =>
      tx.query("INSERT INTO note VALUES (1, 'kept')"),
    );
    const mine = new Error("mine");
    const failed = db.transaction(async (tx) => {
      await tx.query("INSERT INTO note VALUES (2, 'lost')");
      throw mine;
    });
    await expect(failed).rejects.toMatchObject({
      message: "mine",
      cause: mine,
    });
    expect(await db.query("SELECT id FROM note")).toEqual([{ id: 1 }]);
  });

  it("names the errors, with the driver's own as their cause", async () => {
    const twice = db.query("INSERT INTO note VALUES (1, 'again')");
    await expect(twice).rejects.toBeInstanceOf(ConstraintError);
    await expect(twice).rejects.toMatchObject({
      name: "ConstraintError",
      isRetryable: false,
      cause: { code: "23505" },
    });
    await expect(db.query("SELEKT")).rejects.toBeInstanceOf(StoreError);
  });

  it("shows a transaction's rows to itself, and to others after it", async () => {
    let other: Promise<unknown[]> | null = null;
    await db.transaction(async (tx) => {
      await tx.query("INSERT INTO other VALUES (1)");
      expect(await tx.query("SELECT id FROM other")).toHaveLength(1);
      if (engine === "postgres")
        expect(await db.query("SELECT id FROM other")).toHaveLength(0);
      else other = db.query("SELECT id FROM other");
    });
    expect(await (other ?? db.query("SELECT id FROM other"))).toHaveLength(1);
  });

  it("tries a transaction again that had to give way", async () => {
    let tried = 0;
    const result = await db.transaction(async (tx) => {
      tried += 1;
      await tx.query("SELECT 1");
      if (tried < 3) throw new ConflictError("met another");
      return "done";
    });
    expect([result, tried]).toEqual(["done", 3]);
  });

  it("gives up on one that always has to", async () => {
    let tried = 0;
    const failed = db.transaction(async () => {
      tried += 1;
      throw new ConflictError("met another");
    });
    await expect(failed).rejects.toBeInstanceOf(ConflictError);
    expect(tried).toBe(5);
  });

  it("tells every listener of its channel, until it stops", async () => {
    const heard: string[] = [];
    const stopFirst = await db.listen("Some channel", (payload) =>
      heard.push(`first ${payload}`),
    );
    const stopSecond = await db.listen("Some channel", (payload) =>
      heard.push(`second ${payload}`),
    );
    await db.notify("Some channel", "a");
    await db.notify("another", "b");
    await expect.poll(() => heard).toEqual(["first a", "second a"]);
    await stopFirst();
    await db.notify("Some channel", "c");
    await expect.poll(() => heard).toEqual(["first a", "second a", "second c"]);
    await stopSecond();
  });

  it("takes values as values, whatever they say", async () => {
    const text = "'; DROP TABLE note; --";
    expect(await db.query("SELECT $1::text AS text", [text])).toEqual([
      { text },
    ]);
    expect(await db.query("SELECT id FROM note")).toHaveLength(1);
  });

  it("answers many at once, each its own", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        db.query("SELECT $1::int AS at", [at]),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, (_, at) => [{ at }]));
  });
});
