import { expect, it } from "vitest";
import { ResponseCache, tagOf } from "./response-cache.ts";

function open(maxBytes = 100_000) {
  const clock = { now: 0 };
  return { clock, cache: new ResponseCache(maxBytes, () => clock.now) };
}

it("keeps an answer with its tag", () => {
  const { cache } = open();
  expect(cache.get("a")).toBeNull();
  cache.begin("a", "Ask")("answer");
  expect(cache.get("a")).toMatchObject({
    text: "answer",
    etag: tagOf("answer"),
  });
  expect(cache.get("b")).toBeNull();
});

it("forgets all when something is saved, and what was begun before", () => {
  const { cache } = open();
  cache.begin("a", "Ask")("old");
  const finish = cache.begin("b", "Ask");
  cache.clear();
  finish("made of what was there before");
  expect([cache.get("a"), cache.get("b")]).toEqual([null, null]);
  cache.begin("a", "Ask")("new");
  expect(cache.get("a")?.text).toBe("new");
});

it("makes an answer anew after half a minute", () => {
  const { cache, clock } = open();
  cache.begin("a", "Ask")("answer");
  clock.now = 29_999;
  expect(cache.get("a")).not.toBeNull();
  clock.now = 30_000;
  expect(cache.get("a")).toBeNull();
});

it("stays within its bytes: what was not asked for the longest goes first", () => {
  const { cache } = open(10_000);
  const text = "x".repeat(400);
  for (let i = 0; i < 8; i += 1) cache.begin(`key ${i}`, "Ask")(text);
  cache.get("key 0");
  for (let i = 8; i < 14; i += 1) cache.begin(`key ${i}`, "Ask")(text);
  expect(cache.get("key 0")).not.toBeNull();
  expect(cache.get("key 1")).toBeNull();
  expect(cache.get("key 13")).not.toBeNull();
});

it("does not keep an answer that would leave no room for others", () => {
  const { cache } = open(10_000);
  cache.begin("a", "Ask")("x".repeat(5_000));
  expect(cache.get("a")).toBeNull();
});
