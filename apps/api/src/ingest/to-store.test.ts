import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreError } from "@onrecord/store";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import { describe, expect, it } from "vitest";
import { ingestAll } from "./ingest-all.ts";
import { openUnserved, targetOf } from "./to-store.ts";

const copyOf = (number: number) =>
  `Harbour of Sund opens pier ${number}\n\nThe harbour of Sund opened pier ${number} on Monday, said Lena Ortiz.`;

describe.each(ENGINES)("copy straight into the store on %s", (engine) => {
  it("is taken in whole, in few transactions and in its order", async () => {
    const db = await openTestDb(engine);
    let transactions = 0;
    const transact = db.transaction.bind(db);
    db.transaction = (work) => {
      transactions += 1;
      return transact(work);
    };
    const target = targetOf(db, 4);
    const said: string[] = [];
    const pieces = async function* () {
      for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 3])
        yield { name: `desk/${number}.txt`, text: copyOf(number) };
      yield { name: "desk/blank.txt", text: " " };
      // Read later than the short copy after it, and saved before it all the same.
      const long = `${copyOf(9)}\n\n${"The pier is long. ".repeat(3_000)}`;
      yield { name: "desk/9.txt", text: long };
      yield { name: "desk/9.txt", text: copyOf(9) };
    };
    const count = await ingestAll(pieces(), target, (line) => said.push(line));
    const [last] = await db.query<{ version: number; length: number }>(
      "SELECT v.version, length(v.text) AS length FROM article_versions AS v JOIN articles AS a ON a.id = v.article_id WHERE a.source = 'desk/9.txt' ORDER BY v.version DESC LIMIT 1",
    );
    expect(last).toEqual({ version: 2, length: copyOf(9).length });
    await target.close();
    expect(count).toEqual({
      created: 9,
      updated: 1,
      unchanged: 1,
      queued: 0,
      failed: 1,
    });
    expect(said[2]).toBe(
      "created    desk/3.txt  → harbour-of-sund-opens-pier-3",
    );
    expect(said[8]).toBe(
      "unchanged  desk/3.txt  → harbour-of-sund-opens-pier-3",
    );
    expect(said[9]).toMatch(/^failed     desk\/blank.txt/u);
    expect(transactions).toBeLessThan(8);
  });

  it("says of each piece that it was not saved where the database is gone", async () => {
    const db = await openTestDb(engine);
    const target = targetOf(db, 4);
    await db.close();
    const outcomes = await Promise.allSettled(
      [1, 2].map((number) =>
        target.ingest({ text: copyOf(number), source: null }),
      ),
    );
    await target.close();
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: expect.any(StoreError),
      });
  });
});

it("says what to do where a server on another port owns the folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-unserved-"));
  const env = { databaseUrl: null, dataDir: folder };
  const server = await openUnserved(env);
  await expect(openUnserved(env)).rejects.toThrow(/in use .* set API_PORT/u);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
