import { describe, expect, it } from "vitest";
import { createLoader, loadReferred } from "./batch.ts";

const makeLoader = () => {
  const calls: [readonly number[], object][] = [];
  const load = createLoader(async (ids, args: { first?: number }) => {
    calls.push([ids, args]);
    return ids.map((id) => (id === 404 ? null : `${id} ${args.first ?? "-"}`));
  });
  return { calls, load };
};

describe("createLoader", () => {
  it("loads all ids of a tick at once, each once", async () => {
    const { calls, load } = makeLoader();
    expect(await Promise.all([1, 2, 1].map((id) => load(id, {})))).toEqual([
      "1 -",
      "2 -",
      "1 -",
    ]);
    expect(calls).toEqual([[[1, 2], {}]]);
  });

  it("keeps different arguments apart", async () => {
    const { calls, load } = makeLoader();
    expect(
      await Promise.all([
        load(1, { first: 3 }),
        load(2, { first: 5 }),
        load(2, { first: 3 }),
      ]),
    ).toEqual(["1 3", "2 5", "2 3"]);
    expect(calls).toEqual([
      [[1, 2], { first: 3 }],
      [[2], { first: 5 }],
    ]);
  });

  it("gives null for what is not there", async () => {
    expect(await makeLoader().load(404, {})).toBeNull();
  });
});

describe("loadReferred", () => {
  it("gives the row", async () => {
    expect(await loadReferred(makeLoader().load(1, {}))).toBe("1 -");
  });

  it("throws where a row that is referred to is not there", async () => {
    await expect(loadReferred(makeLoader().load(404, {}))).rejects.toThrow(
      "not on record",
    );
  });
});
