import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db, Value } from "../db.ts";
import { ENGINES, openTestDb } from "../testing.ts";
import { openQueue, type JobQueue } from "./job-queue.ts";

const job = (what: unknown = "x") => ({ id: randomUUID(), data: { what } });

describe.each(ENGINES)("the queue on %s", (engine) => {
  let db: Db;
  let queue: JobQueue;
  let number = 0;
  beforeAll(async () => {
    db = await openTestDb(engine);
  });
  beforeEach(async () => {
    number += 1;
    queue = await openQueue(db, { name: `q${number}`, retryDelaySeconds: 0 });
  });
  afterAll(() => db.close());

  const stateOf = async (id: string) => (await queue.find([id]))[0];
  const takeIds = async (most = 10) =>
    (await queue.take(most)).map(({ id }) => id);

  it("gives each job to one worker, and says how it stands", async () => {
    const jobs = Array.from({ length: 30 }, job);
    await queue.add(jobs);
    const other = await openQueue(db, { name: `q${number}` });
    const hands = [queue, other, queue, other, queue, other];
    const taken = await Promise.all(hands.map((worker) => worker.take(5)));
    const ids = taken.flat().map(({ id }) => id);
    expect(ids.sort()).toEqual(jobs.map(({ id }) => id).sort());
    expect(await takeIds()).toEqual([]);
    const [first = "", second = ""] = ids;
    await queue.complete([first], { found: 1 });
    expect(await stateOf(first)).toMatchObject({
      state: "completed",
      attempts: 1,
      maxAttempts: 3,
      output: { found: 1 },
      finishedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
    });
    expect(await stateOf(second)).toMatchObject({
      state: "active",
      output: null,
      finishedAt: null,
    });
    expect(await queue.count()).toEqual({
      created: 0,
      retry: 0,
      active: 29,
      completed: 1,
      failed: 0,
    });
  });

  it("tries three times, then puts a job among the dead with the reason", async () => {
    const one = job("\u0000 and \uD800");
    await queue.add([one]);
    for (const attempts of [1, 2]) {
      expect(await takeIds()).toEqual([one.id]);
      await queue.fail(one.id, { message: `No ${attempts}` });
      expect(await stateOf(one.id)).toMatchObject({
        state: "retry",
        attempts,
        output: { message: `No ${attempts}` },
        nextTryAt: expect.any(String),
      });
      expect(await queue.listDead(9)).toEqual([]);
    }
    expect(await takeIds()).toEqual([one.id]);
    await queue.fail(one.id, { message: "No 3" });
    const dead = {
      id: one.id,
      state: "failed",
      attempts: 3,
      data: { what: "\uFFFD and \uFFFD", job: one.id },
      output: { message: "No 3" },
      finishedAt: expect.any(String),
    };
    expect(await stateOf(one.id)).toMatchObject(dead);
    expect(await queue.listDead(9)).toMatchObject([dead]);
    expect(await takeIds()).toEqual([]);

    await queue.add([one]);
    expect(await queue.listDead(9)).toEqual([]);
    expect(await stateOf(one.id)).toMatchObject({
      state: "created",
      attempts: 0,
    });
    expect(await takeIds()).toEqual([one.id]);
  });

  it("waits longer before each try where a delay is set", async () => {
    const patient = await openQueue(db, {
      name: `q${number}`,
      retryDelaySeconds: 600,
    });
    const one = job();
    await patient.add([one]);
    await patient.take(1);
    await patient.fail(one.id, { message: "Not now" });
    const first = await stateOf(one.id);
    expect(await takeIds()).toEqual([]);
    expect(
      Date.parse(first?.nextTryAt ?? "") - Date.parse(first?.queuedAt ?? ""),
    ).toBeGreaterThan(500_000);
  });

  it("doubles nothing that waits or is being done, and does again what is done", async () => {
    const one = job();
    await queue.add([one, one]);
    await queue.add([one]);
    expect(await takeIds()).toEqual([one.id]);
    await queue.add([one]);
    expect(await takeIds()).toEqual([]);
    await queue.complete([one.id], {});
    await queue.add([one]);
    expect(await takeIds()).toEqual([one.id]);
    await queue.add([]);
  });

  it("gives a job to another where its worker is gone, once its time is up", async () => {
    const one = job();
    await queue.add([one]);
    await queue.take(1);
    await queue.maintain();
    expect(await takeIds()).toEqual([]);
    await db.query(
      "UPDATE pgboss.job SET started_on = now() - interval '1 hour' WHERE id = $1",
      [one.id],
    );
    await queue.maintain();
    expect(await stateOf(one.id)).toMatchObject({ state: "retry" });
    expect(await takeIds()).toEqual([one.id]);
  });

  it("takes back at once what nobody else can hold, where one process owns all", async () => {
    const one = job();
    await queue.add([one]);
    await queue.take(1);
    const keeper = await openQueue(db, { name: `q${number}`, isKeeper: true });
    expect(await takeIds()).toEqual(engine === "pglite" ? [one.id] : []);
    await keeper.close();
  });

  it("completes with the transaction that does the work, or not at all", async () => {
    const one = job();
    await queue.add([one]);
    await queue.take(1);
    const undone = db.transaction(async (tx) => {
      await queue.complete([one.id], {}, tx);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await stateOf(one.id)).toMatchObject({ state: "active" });
    await db.transaction((tx) => queue.complete([one.id], {}, tx));
    expect(await stateOf(one.id)).toMatchObject({ state: "completed" });
  });

  it("wakes who listens, in whatever process", async () => {
    const other = await openQueue(db, { name: `q${number}` });
    await new Promise<void>((wake) => {
      void other.listen(wake).then(() => queue.add([job()]));
    });
  });

  it("says when the database is gone, and does not take that for an empty queue", async () => {
    let isGone = false;
    const shaky: Db = Object.create(db, {
      query: {
        value: (text: string, values?: readonly Value[]) =>
          isGone ? Promise.reject(new Error("gone")) : db.query(text, values),
      },
    }) as Db;
    Object.defineProperty(shaky, "execute", {
      value: (script: string) => db.execute(script),
    });
    const worker = await openQueue(shaky, { name: `q${number}` });
    isGone = true;
    await expect(worker.take(1)).rejects.toThrow("gone");
  });
});
