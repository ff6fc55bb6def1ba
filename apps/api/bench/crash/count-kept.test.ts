import { saveAnalysis, type Db } from "@onrecord/store";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnalysisPool } from "../../src/ingest/analysis-pool.ts";
import { enqueueCopy, ingestQueueOf } from "../../src/queue/ingest-queue.ts";
import { startWorker } from "../../src/queue/worker.ts";
import { generateArticle } from "../generate-articles.ts";
import { readArticle } from "../load-articles.ts";
import { countKept } from "./count-kept.ts";

describe.each(ENGINES)("countKept on %s", (engine) => {
  let db: Db;
  const pool = openAnalysisPool(1);
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  afterAll(async () => {
    await pool.close();
    await db.close();
  });

  const put = (number: number) =>
    enqueueCopy(
      db,
      [{ text: generateArticle(number), source: `copy/${number}.txt` }],
      "desk",
    );
  const work = async () => {
    const queue = await ingestQueueOf(db);
    const parts = { db, queue, pool, log: () => {} };
    await startWorker(parts, { isDraining: true }).ended;
  };

  it("finds what is lost, what is not done, and what is there or was done twice", async () => {
    // Other copy from the same source is a second version, which nobody handed in.
    for (const [number, source] of [
      [1, "copy/1.txt"],
      [2, "copy/2.txt"],
      [8, "copy/2.txt"],
    ] as const)
      await saveAnalysis(db, { ...readArticle(number), source });
    await put(4);
    await put(5);
    await put(6);
    await work();
    // The answer of 6 was lost, so it was put on again by right; 5 was not.
    await put(5);
    await put(6);
    await work();
    await put(7);
    const count = await countKept(db, {
      saved: new Set(["1.txt", "2.txt", "3.txt"]),
      queued: new Set(["4.txt", "5.txt", "6.txt", "7.txt"]),
      queuedAgain: new Set(["6.txt"]),
    });
    expect(count).toEqual({
      acknowledged: 7,
      kept: 5,
      lost: ["3.txt", "7.txt"],
      doubled: ["2.txt", "5.txt"],
    });
  }, 120_000);
});
