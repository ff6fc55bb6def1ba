import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { openPool, type Thread } from "./open-pool.ts";

/** A thread that answers when told to, in order, as a worker does. */
class FakeThread extends EventEmitter implements Thread {
  readonly rows: string[] = [];
  ended = false;

  postMessage([row]: [string, number]): void {
    this.rows.push(row);
  }

  answer(): void {
    this.emit("message", `answer ${this.rows.shift()}`);
  }

  terminate(): Promise<unknown> {
    this.ended = true;
    return Promise.resolve();
  }
}

function openFakes(size: number) {
  const threads: FakeThread[] = [];
  const pool = openPool(size, () => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread;
  });
  return { threads, pool };
}

describe("openPool", () => {
  it("gives a line to the thread that has the fewest", () => {
    const { threads, pool } = openFakes(2);
    for (const row of ["a", "b", "c"]) void pool.answer(row, 1);
    expect(threads.map(({ rows }) => rows)).toEqual([["a", "c"], ["b"]]);
    threads[0]?.answer();
    threads[0]?.answer();
    void pool.answer("d", 1);
    expect(threads[0]?.rows).toEqual(["d"]);
  });

  it("gives each line its own answer", async () => {
    const { threads, pool } = openFakes(1);
    const both = Promise.all([pool.answer("a", 1), pool.answer("b", 2)]);
    threads[0]?.answer();
    threads[0]?.answer();
    expect(await both).toEqual(["answer a", "answer b"]);
  });

  it("fails the lines of a thread that fails, and no others", async () => {
    const { threads, pool } = openFakes(2);
    const lost = pool.answer("a", 1);
    const kept = pool.answer("b", 2);
    threads[0]?.emit("error", new Error("out of memory"));
    await expect(lost).rejects.toThrow("out of memory");
    threads[1]?.answer();
    expect(await kept).toBe("answer b");
  });

  it("ends its threads", async () => {
    const { threads, pool } = openFakes(2);
    await pool.close();
    expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
  });
});
