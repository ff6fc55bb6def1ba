import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./db.ts";
import { ConstraintError } from "./errors.ts";
import { ENGINES, openTestDb } from "./testing.ts";
import { createToken, findToken, listTokens, revokeToken } from "./tokens.ts";

const hashOf = (digit: string) => digit.repeat(64);

describe.each(ENGINES)("tokens on %s", (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(() => db.close());

  it("are found by the hash of their secret until they are revoked", async () => {
    const made = await createToken(db, {
      name: "desk",
      hash: hashOf("a"),
      scopes: ["ingest", "withdraw"],
    });
    expect(made).toEqual({
      name: "desk",
      scopes: ["ingest", "withdraw"],
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await findToken(db, hashOf("a"))).toEqual(made);
    expect(await findToken(db, hashOf("b"))).toBeNull();
    expect(await findToken(db, "")).toBeNull();

    const [used] = await listTokens(db);
    expect(used?.lastUsedAt).toMatch(/^\d{4}-/u);
    expect(JSON.stringify(used)).not.toContain(hashOf("a"));

    expect((await revokeToken(db, "desk"))?.revokedAt).toMatch(/^\d{4}-/u);
    expect(await findToken(db, hashOf("a"))).toBeNull();
    expect(await revokeToken(db, "desk")).toBeNull();
  });

  it("have a name of their own, which is free again when one is revoked", async () => {
    const token = { name: "wire", scopes: ["ingest"] } as const;
    await createToken(db, { ...token, hash: hashOf("c") });
    await expect(
      createToken(db, { ...token, hash: hashOf("d") }),
    ).rejects.toThrow(ConstraintError);
    await revokeToken(db, "wire");
    await createToken(db, { ...token, hash: hashOf("d") });
    const names = (await listTokens(db)).map(({ name }) => name);
    expect(names).toEqual(["wire", "wire", "desk"]);
  });

  it("note their use no oftener than once a minute", async () => {
    await createToken(db, { name: "often", hash: hashOf("e"), scopes: [] });
    await findToken(db, hashOf("e"));
    const first = (await listTokens(db))[0]?.lastUsedAt;
    await findToken(db, hashOf("e"));
    expect((await listTokens(db))[0]?.lastUsedAt).toBe(first);
  });
});
