import { beforeEach, describe, expect, test, vi } from "vitest";
import { AnswerCache } from "./answer-cache.ts";

let now = 0;
let cache: AnswerCache;

beforeEach(() => {
  now = 1_000;
  cache = new AnswerCache(2, () => now);
});

describe("an answer", () => {
  test("is asked for once while it is fresh, also by two at the same time", async () => {
    const ask = vi.fn(() => Promise.resolve("a"));
    const [one, two] = await Promise.all([
      cache.find("k", 100, ask),
      cache.find("k", 100, ask),
    ]);
    now += 99;
    expect([one, two, await cache.find("k", 100, ask)]).toEqual([
      "a",
      "a",
      "a",
    ]);
    expect(ask).toHaveBeenCalledOnce();
  });

  test("is never shown after it has run out", async () => {
    await cache.find("k", 100, () => Promise.resolve("old"));
    now += 100;
    expect(await cache.find("k", 100, () => Promise.resolve("new"))).toBe(
      "new",
    );
  });

  test("that failed is asked for again", async () => {
    await expect(
      cache.find("k", 100, () => Promise.reject(new Error("down"))),
    ).rejects.toThrow("down");
    expect(await cache.find("k", 100, () => Promise.resolve("up"))).toBe("up");
  });

  test("leaves when there are too many", async () => {
    const ask = vi.fn(() => Promise.resolve("a"));
    await cache.find("first", 100, ask);
    await cache.find("second", 100, ask);
    await cache.find("third", 100, ask);
    await cache.find("third", 100, ask);
    await cache.find("first", 100, ask);
    expect(ask).toHaveBeenCalledTimes(4);
  });
});
