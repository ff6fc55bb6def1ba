import { cursorAt } from "@onrecord/store";
import { openTestDb } from "@onrecord/store/testing";
import { expect, it } from "vitest";
import { Live, type ReadChanges } from "./live.ts";

it("lets few streams read at once, however many wake together", async () => {
  const db = await openTestDb("pglite");
  const live = new Live(db, () => undefined, { maxReads: 2 });
  const STREAMS = 9;
  let isHeld = false;
  let reading = 0;
  let most = 0;
  const held: (() => void)[] = [];
  const read: ReadChanges<string> = async ({ head }) => {
    reading += 1;
    most = Math.max(most, reading);
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    reading -= 1;
    const cursor = cursorAt(head);
    return {
      edges: isHeld ? [{ cursor, node: "news" }] : [],
      cursor,
      isEnd: true,
    };
  };
  const streams = await Promise.all(
    Array.from({ length: STREAMS }, () => live.openStream(null, null, read)),
  );
  // How far each has looked comes first; then all of them wait.
  for (const stream of streams) await stream.next();
  isHeld = true;
  const news = Promise.all(streams.map((stream) => stream.next()));
  await db.notify("onrecord_saved", "");
  await expect.poll(() => held.length).toBe(2);
  for (let released = 0; released < STREAMS; released += 1) {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    held.shift()?.();
  }
  expect(await news).toHaveLength(STREAMS);
  expect(most).toBe(2);
  live.close();
  await db.close();
});
