import { expect, it } from "vitest";
import { listen } from "../listen.ts";
import { createListener } from "../server.ts";
import { openTestServer, TEST_OPTIONS } from "../support/test-server.ts";

it("counts a request once, by whichever way it is answered, and says how its caller stands", async () => {
  const api = await openTestServer();
  const listener = await createListener(api.services, {
    ...TEST_OPTIONS,
    rateLimitPerMinute: 6,
    trustProxy: true,
    now: () => 90_000,
    responseCacheBytes: 100_000,
  });
  const { port, close } = await listen(listener, 0, "127.0.0.1");
  const send = async (query: string) => {
    const { status, headers } = await fetch(
      `http://127.0.0.1:${port}/graphql`,
      {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-forwarded-for": "198.51.100.7",
        },
        body: JSON.stringify({ query }),
      },
    );
    return [status, headers.get("ratelimit-remaining")];
  };
  try {
    const counted = "{ stats { articleCount } }";
    const told = [];
    // The whole way twice, compiled once, from the cache once, refused by the whole way after the fast one had a look.
    for (const query of [counted, counted, counted, counted, "{ none }"])
      told.push(await send(query));
    expect(told).toEqual([
      [200, "5"],
      [200, "4"],
      [200, "3"],
      [200, "2"],
      [200, "1"],
    ]);
    await send(counted);
    expect(await send(counted)).toEqual([429, "0"]);
  } finally {
    await close(0);
    await api.close();
  }
});
