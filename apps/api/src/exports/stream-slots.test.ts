import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStory } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";
import { quoteList } from "./quote-list.ts";
import { StreamSlots } from "./stream-slots.ts";
import { streamList } from "./stream-list.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer({ exportsAtOnce: 1 });
  await saveStory(api.db, "harbour");
});
afterAll(() => api.close());

const get = async (path: string, method = "GET") =>
  api.server.fetch(`http://localhost${path}`, { method });

describe("StreamSlots", () => {
  it("gives so many, and one again for each that is freed", () => {
    const slots = new StreamSlots(2);
    const free = slots.take();
    slots.take();
    expect(() => slots.take()).toThrow("2 exports are under way");
    free();
    free();
    slots.take();
    expect(() => slots.take()).toThrow("try again in 5 s");
  });
});

describe("a server with one slot", () => {
  it("answers 503 to the second list at once, and says when to come again", async () => {
    const [first, second] = await Promise.all([
      get("/quotes.ndjson"),
      get("/deals.csv"),
    ]);
    expect(first.status).toBe(200);
    expect(second.status).toBe(503);
    expect(second.headers.get("retry-after")).toBe("5");
    expect(await second.json()).toMatchObject({
      errors: [{ extensions: { code: "BUSY" } }],
    });
    await first.text();
  });

  it.each([
    ["a whole list", "/quotes.ndjson", "GET", 200],
    ["a question that cannot be used", "/quotes.ndjson?from=never", "GET", 400],
    ["headers only", "/quotes.csv", "HEAD", 200],
  ])("has it free again after %s", async (_, path, method, status) => {
    for (let nth = 0; nth < 3; nth += 1) {
      const response = await get(path, method);
      expect(response.status).toBe(status);
      await response.text();
    }
  });
});

describe("a client", () => {
  /** Three quotes, a page each. */
  const slowly = {
    ...quoteList,
    loadPage: async (...asked: Parameters<typeof quoteList.loadPage>) => {
      const page = await quoteList.loadPage(...asked);
      return page && { ...page, hasNextPage: true };
    },
  };
  const open = (timeoutMs: number) => {
    let ended = 0;
    const reported: unknown[] = [];
    const stream = streamList(api.db, slowly, "ndjson", new URLSearchParams(), {
      timeoutMs,
      report: (error) => void reported.push(error),
      end: () => (ended += 1),
    });
    return { stream, reported, countEnds: () => ended };
  };

  it("that goes away frees its slot", async () => {
    const { stream, reported, countEnds } = open(10_000);
    const reader = (await stream).getReader();
    await reader.read();
    await reader.cancel();
    expect(countEnds()).toBe(1);
    expect(reported).toEqual([]);
  });

  it("that does not read on is given up", async () => {
    const { stream, reported, countEnds } = open(2_000);
    const reader = (await stream).getReader();
    await expect(reader.closed).rejects.toThrow("did not read on");
    expect(countEnds()).toBe(1);
    expect(reported).toHaveLength(1);
  });
});
