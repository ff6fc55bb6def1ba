import { expect, test } from "vitest";
import { StretchReader, type ListPage } from "./load-stretch.ts";
import type { Read } from "../../lib/load-query.ts";

/** A list of numbers in pages of ten, whose cursor is the number before; `asked` tells where it was read from. */
function openList(length: number) {
  const asked: (string | null)[] = [];
  const list = Array.from({ length }, (_, index) => index);
  const loadPage = (after: string | null): Promise<Read<ListPage<number>>> => {
    asked.push(after);
    const from = after === null ? 0 : Number(after) + 1;
    const nodes = list.slice(from, from + 10);
    return Promise.resolve({
      ok: true,
      data: {
        nodes,
        pageInfo: {
          endCursor: String(from + nodes.length - 1),
          hasNextPage: from + nodes.length < list.length,
        },
      },
    });
  };
  return { asked, list, loadPage };
}

test("stretches read in order hold everything once, and no page is asked for twice", async () => {
  const { asked, list, loadPage } = openList(95);
  const reader = new StretchReader(30, 1_000, () => 0, loadPage);
  const all: number[] = [];
  for (const number of [1, 2, 3, 4]) {
    const read = await reader.read(number);
    all.push(...((read.ok && read.data) || []));
  }
  expect(all).toEqual(list);
  expect(asked).toHaveLength(10);
  expect(await reader.read(5)).toEqual({ ok: true, data: null });
});

test("a later stretch can be read first, and again once its beginning is forgotten", async () => {
  const { asked, list, loadPage } = openList(70);
  let now = 0;
  const reader = new StretchReader(30, 1_000, () => now, loadPage);
  expect(await reader.read(3)).toEqual({ ok: true, data: list.slice(60) });
  expect(asked).toHaveLength(7);
  await reader.read(3);
  expect(asked).toHaveLength(8);
  now = 2_000;
  await reader.read(3);
  expect(asked).toHaveLength(15);
});

test("an API that fails is said so", async () => {
  const failure = { ok: false, error: { kind: "unavailable" } } as never;
  const reader = new StretchReader(
    30,
    1_000,
    () => 0,
    () => Promise.resolve(failure),
  );
  expect(await reader.read(2)).toBe(failure);
});
