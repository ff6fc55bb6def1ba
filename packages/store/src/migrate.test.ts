import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./db.ts";
import { MigrationError } from "./errors.ts";
import { checksumMigrations, migrate } from "./migrate.ts";
import { migrations } from "./migrations/list.ts";
import { ENGINES, openTestDb } from "./testing.ts";

const next = {
  name: "9999-next",
  sql: "CREATE TABLE next (id int); INSERT INTO next VALUES (1);",
};

describe.each(ENGINES)("migrate on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("runs nothing twice", async () => {
    expect(await migrate(db)).toEqual([]);
  });

  it("leaves everything as it was where one fails", async () => {
    const broken = {
      name: "9999-next",
      sql: "CREATE TABLE half (id int); SELECT nothing_of_this_name;",
    };
    await expect(migrate(db, [...migrations, broken])).rejects.toThrow(
      /nothing_of_this_name/,
    );
    expect(await db.query("SELECT to_regclass('half') AS half")).toEqual([
      { half: null },
    ]);
  });

  it("runs what is missing once, however many ask at once", async () => {
    const all = [...migrations, next];
    const ran = await Promise.all([
      migrate(db, all),
      migrate(db, all),
      migrate(db, all),
    ]);
    expect(ran.flat()).toEqual(["9999-next"]);
    expect(await db.query("SELECT id FROM next")).toHaveLength(1);
  });

  it("refuses a migration whose text has changed since it ran", async () => {
    await expect(
      migrate(db, [...migrations, { ...next, sql: "SELECT 1" }]),
    ).rejects.toThrow(/9999-next has been changed/);
  });

  it("refuses a database of a later version", async () => {
    const older = migrate(db);
    await expect(older).rejects.toBeInstanceOf(MigrationError);
    await expect(older).rejects.toThrow(/later version.*9999-next/);
  });
});

describe("the list of migrations", () => {
  it("is numbered in order, each name once", () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(
      names.every((name, at) =>
        name.startsWith(String(at + 1).padStart(4, "0")),
      ),
    ).toBe(true);
  });

  it("has another checksum once one is added", () => {
    expect(checksumMigrations([...migrations, next])).not.toBe(
      checksumMigrations(),
    );
  });
});
