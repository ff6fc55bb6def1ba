import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./db.ts";
import { ENGINES, openTestDb } from "./testing.ts";
import { keepAnswer, releaseKey, takeKey } from "./write-keys.ts";

describe.each(ENGINES)("write keys on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("give the same answer to the same write, and tell another apart", async () => {
    expect(await takeKey(db, "k1", "aa")).toEqual({ kind: "new" });
    expect(await takeKey(db, "k1", "bb")).toEqual({ kind: "other" });
    expect(await keepAnswer(db, "k1", { slug: "one" })).toEqual({
      slug: "one",
    });
    expect(await takeKey(db, "k1", "aa")).toEqual({
      kind: "answered",
      answer: { slug: "one" },
    });
    expect(await takeKey(db, "k1", "bb")).toEqual({ kind: "other" });
  });

  it("keep the first answer where two wrote at once", async () => {
    await takeKey(db, "k2", "aa");
    await keepAnswer(db, "k2", { n: 1 });
    expect(await keepAnswer(db, "k2", { n: 2 })).toEqual({ n: 1 });
  });

  it("are free again where the write was refused, and not where it was answered", async () => {
    await takeKey(db, "k3", "aa");
    await releaseKey(db, "k3");
    expect(await takeKey(db, "k3", "bb")).toEqual({ kind: "new" });
    await keepAnswer(db, "k3", { n: 1 });
    await releaseKey(db, "k3");
    expect(await takeKey(db, "k3", "aa")).toEqual({ kind: "other" });
  });

  it("begin again where a write was never answered, and are forgotten in a month", async () => {
    await takeKey(db, "k4", "aa");
    expect(await takeKey(db, "k4", "aa")).toEqual({ kind: "new" });
    await db.query(
      "UPDATE write_keys SET created_at = now() - interval '31 days' WHERE key = 'k4'",
    );
    expect(await takeKey(db, "k4", "bb")).toEqual({ kind: "new" });
  });
});
