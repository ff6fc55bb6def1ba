import { expect, test } from "vitest";
import { DrawQueue, QueueFull } from "./draw-queue.ts";

test("so many are drawn at a time, so many wait, and the next is refused until one is done", async () => {
  const queue = new DrawQueue(1, 1);
  let finish: (picture: string) => void = () => undefined;
  const unfinished = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const drawn: string[] = [];
  const one = queue.draw(() => unfinished);
  // A place in the queue is taken on the next turn of the event loop.
  await Promise.resolve();
  const two = queue.draw(async () => {
    drawn.push("second");
    return "second";
  });
  await expect(queue.draw(async () => "third")).rejects.toBeInstanceOf(
    QueueFull,
  );
  expect(drawn).toEqual([]);
  finish("first");
  expect(await Promise.all([one, two])).toEqual(["first", "second"]);
  expect(await queue.draw(async () => "third")).toBe("third");
});

test("a picture that fails frees its place", async () => {
  const queue = new DrawQueue(1, 1);
  await expect(
    queue.draw(() => Promise.reject(new Error("no ink"))),
  ).rejects.toThrow("no ink");
  expect(await queue.draw(async () => "next")).toBe("next");
});
