import { ENGINES } from "@onrecord/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, type Listening } from "../listen.ts";
import { createListener } from "../server.ts";
import { saveStory } from "../support/coverage.ts";
import { openEvents } from "../support/event-reader.ts";
import { openTestServer, TEST_OPTIONS, TOKEN } from "../support/test-server.ts";
import { openFigures, type Figures } from "./serve-metrics.ts";

describe.each(ENGINES)("figures on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openTestServer>>;
  let listening: Listening;
  let figures: Figures | null;
  beforeAll(async () => {
    api = await openTestServer({}, engine);
    await saveStory(api.db, "harbour");
    const { live } = api.services;
    figures = await openFigures(
      { metricsPort: 0, metricsHost: "127.0.0.1" },
      {
        openStreams: () => live.openCount,
        pool: () => api.db.pool?.() ?? null,
      },
    );
    const listener = await createListener(
      { ...api.services, db: api.db, metrics: figures?.metrics ?? null },
      {
        ...TEST_OPTIONS,
        responseCacheBytes: 1_000_000,
        // Every statement is slow here.
        slowStatementMs: 0.000_1,
      },
    );
    listening = await listen(listener, 0, "127.0.0.1");
  });
  afterAll(async () => {
    api.services.live.close();
    await Promise.all([listening.close(0), figures?.close()]);
    await api.close();
  });

  const address = () => `http://127.0.0.1:${listening.port}/graphql`;
  const post = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(address(), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });
    await response.text();
  };
  const scrape = async () => {
    const response = await fetch(`http://127.0.0.1:${figures?.port}/metrics`);
    return response.text();
  };
  const requests = async (labels: string) =>
    Number(
      new RegExp(`onrecord_requests_total\\{${labels}\\} (\\d+)`, "u").exec(
        await scrape(),
      )?.[1] ?? 0,
    );
  /** Requests are counted when their answers have been sent, a moment after they arrive. */
  const expectRequests = (labels: string) =>
    expect.poll(() => requests(labels));

  it("tell requests apart by operation, outcome and whether the answer was kept", async () => {
    // What was asked for often is known to the whole process: so a name for each engine.
    const name = `operation="Newest_${engine}"`;
    const list = `query Newest_${engine} { articles(first: 1) { nodes { slug } } }`;
    for (let at = 0; at < 5; at += 1) await post(list);
    await expectRequests(`${name},outcome="ok",cached="true"`).toBe(2);
    expect(await requests(`${name},outcome="ok",cached="false"`)).toBe(3);
    await post("query Bad { articles(first: 0) { nodes { slug } } }");
    await expectRequests(
      'operation="Bad",outcome="refused",cached="false"',
    ).toBe(1);
    await post("query Broken { nothing }");
    // What is no valid operation has no name to be counted under.
    await expectRequests(
      'operation="unnamed",outcome="refused",cached="false"',
    ).toBe(1);
    await fetch(`${address()}x`);
    await expectRequests(
      'operation="other",outcome="refused",cached="false"',
    ).toBe(1);
    expect(await scrape()).toContain(
      `onrecord_request_seconds_count{${name}} 5`,
    );
  });

  it("are bounded, whatever clients call their operations", async () => {
    for (let at = 0; at < 110; at += 1)
      await post(`query Name${at} { stats { articleCount } }`);
    await expectRequests(
      'operation="other",outcome="ok",cached="false"',
    ).toBeGreaterThan(10);
    expect(await scrape()).not.toContain("Name109");
  });

  it("count statements, articles handed in, open streams and connections", async () => {
    await post(
      'mutation { ingestArticle(input: { text: "Rain\\n\\nOSTAD, May 2 (Nordwire) - It rained." }) { __typename } }',
      { authorization: `Bearer ${TOKEN}` },
    );
    const stream = await openEvents(
      address(),
      "subscription Follow { articleAdded { cursor } }",
    );
    await stream.nextBlock();
    const text = await scrape();
    expect(text).toMatch(/onrecord_db_seconds_count\{failed="false"\} [1-9]/u);
    expect(text).toContain('onrecord_ingested_total{outcome="created"} 1');
    expect(text).toContain("onrecord_streams_open 1");
    expect(text).toContain("process_cpu_seconds_total");
    expect(text.includes('onrecord_db_connections{state="open"}')).toBe(
      engine === "postgres",
    );
    stream.close();
    await expectRequests(
      'operation="other",outcome="ok",cached="false"',
    ).toBeGreaterThan(0);
  });

  it("are not served where clients ask", async () => {
    const response = await fetch(`http://127.0.0.1:${listening.port}/metrics`);
    expect(response.status).toBe(404);
    const other = await fetch(`http://127.0.0.1:${figures?.port}/graphql`);
    expect(other.status).toBe(404);
  });

  it("come with a line in the log for a slow statement, under its request's id and without values", async () => {
    await post('query Slow { article(slug: "a-secret-slug") { __typename } }', {
      "x-request-id": "slow-request-1",
    });
    const lines = api.logged.filter((line) =>
      JSON.stringify(line).includes("slow-request-1"),
    );
    expect(lines[0]).toMatchObject({
      level: "warn",
      message: "slow statement",
      operation: "Slow",
      isFailed: false,
      statement: expect.stringMatching(/^SELECT .* FROM articles/u) as string,
    });
    expect(JSON.stringify(lines)).not.toContain("a-secret-slug");
  });
});
