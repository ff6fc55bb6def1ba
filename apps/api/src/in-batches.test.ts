import { describe, expect, it } from "vitest";
import { inBatches } from "./in-batches.ts";

/** Runs that wait until they are let go, and the batches that they were given. */
function held() {
  const batches: number[][] = [];
  const letGo: (() => void)[] = [];
  const run = async (items: number[]) => {
    batches.push(items);
    await new Promise<void>((resolve) => letGo.push(resolve));
    return items.map((item) => (item < 0 ? new Error("negative") : item * 2));
  };
  return { batches, letGo, run };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("inBatches", () => {
  it("puts together what comes while others are under way, in order, up to the size", async () => {
    const { batches, letGo, run } = held();
    const double = inBatches(run, { size: 2 });
    const all = Promise.all([1, 2, 3, 4].map(double));
    for (let at = 0; at < 3; at++) {
      await turn();
      letGo[at]?.();
    }
    expect(await all).toEqual([2, 4, 6, 8]);
    expect(batches).toEqual([[1], [2, 3], [4]]);
  });

  it("has as many batches under way as it may", async () => {
    const { batches, letGo, run } = held();
    const double = inBatches(run, { size: 9, atOnce: 2 });
    const all = Promise.all([1, 2, 3, 4].map(double));
    expect(batches).toEqual([[1], [2]]);
    letGo[1]?.();
    await turn();
    expect(batches).toEqual([[1], [2], [3, 4]]);
    letGo[0]?.();
    letGo[2]?.();
    expect(await all).toEqual([2, 4, 6, 8]);
  });

  it("goes by weight where one is given, and never holds the heavy one back", async () => {
    const { batches, letGo, run } = held();
    const double = inBatches(run, { size: 10, weigh: (item) => item });
    const all = Promise.all([1, 50, 6, 4, 1].map(double));
    for (let at = 0; at < 4; at++) {
      await turn();
      letGo[at]?.();
    }
    await all;
    expect(batches).toEqual([[1], [50], [6, 4], [1]]);
  });

  it("fails the one whose error it is, and all where the batch failed", async () => {
    const some = inBatches(
      async (items: number[]) =>
        items.map((item) => (item < 0 ? new Error("negative") : item)),
      { size: 9 },
    );
    expect(await Promise.allSettled([some(1), some(-1), some(2)])).toEqual([
      { status: "fulfilled", value: 1 },
      { status: "rejected", reason: new Error("negative") },
      { status: "fulfilled", value: 2 },
    ]);
    const none = inBatches<number, number>(async () => [], { size: 9 });
    await expect(none(1)).rejects.toThrow("no result");
    const all = inBatches<number, number>(
      () => Promise.reject(new Error("all")),
      { size: 9 },
    );
    await expect(all(1)).rejects.toThrow("all");
  });
});
