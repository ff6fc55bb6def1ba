import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import { listen, type Listening } from "../listen.ts";
import { createListener } from "../server.ts";
import { saveStory } from "../support/coverage.ts";
import { openTestServer, TEST_OPTIONS, TOKEN } from "../support/test-server.ts";
import { openTracing } from "./open-tracing.ts";
import type { Tracing } from "./request-watch.ts";

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  status: { code?: number };
  attributes: { key: string; value: { stringValue?: string } }[];
}

let api: Awaited<ReturnType<typeof openTestServer>>;
let collector: Server;
let collectorUrl: string;
let spans: SentSpan[] = [];
let listening: Listening;
let tracing: Tracing | null;

beforeAll(async () => {
  api = await openTestServer();
  await saveStory(api.db, "harbour");
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { resourceSpans } = JSON.parse(
        Buffer.concat(chunks).toString(),
      ) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] };
      for (const { scopeSpans } of resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans);
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => {
    collector.listen(0, "127.0.0.1", resolve);
  });
  collectorUrl = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  collector.close();
  await api.close();
});

/** Sends one request to a server that traces, and gives the spans of it by name. */
async function traceRequest(body: object, headers: Record<string, string>) {
  spans = [];
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collectorUrl);
  tracing = await openTracing(process.env);
  const listener = await createListener(
    { ...api.services, db: api.db, tracing },
    {
      ...TEST_OPTIONS,
    },
  );
  listening = await listen(listener, 0, "127.0.0.1");
  const response = await fetch(`http://127.0.0.1:${listening.port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  await response.text();
  await listening.close(1_000);
  await tracing?.close();
  return {
    names: spans.map(({ name }) => name),
    span: (name: string) => spans.find((one) => one.name === name),
  };
}

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";

describe("traces", () => {
  it("go on in the client's: the request, its operation, and its statements without values", async () => {
    const { span } = await traceRequest(
      {
        query:
          'query OneArticle { article(slug: "harbour") { ... on Article { headline } } }',
      },
      {
        traceparent: `00-${TRACE}-${PARENT}-01`,
        "x-request-id": "traced-request",
      },
    );
    const whole = span("POST");
    expect(whole).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
    expect(whole?.attributes).toContainEqual({
      key: "onrecord.request_id",
      value: { stringValue: "traced-request" },
    });
    const operation = span("GraphQL OneArticle");
    expect(operation).toMatchObject({
      traceId: TRACE,
      parentSpanId: whole?.spanId,
    });
    const statement = span("SELECT articles");
    expect(statement).toMatchObject({
      traceId: TRACE,
      parentSpanId: operation?.spanId,
    });
    expect(JSON.stringify(spans)).not.toMatch(/"harbour"/u);
  });

  it("show what the analysis and the save of copy took", async () => {
    const { names } = await traceRequest(
      {
        query:
          'mutation { ingestArticle(input: { text: "Rain\\n\\nOSTAD, May 2 (Nordwire) - It rained." }) { __typename } }',
      },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect(names).toEqual(
      expect.arrayContaining(["POST", "GraphQL unnamed", "analyze", "save"]),
    );
  });

  it("are left out where a client says that it keeps none", async () => {
    const { names } = await traceRequest(
      { query: "{ stats { articleCount } }" },
      { traceparent: `00-${TRACE}-${PARENT}-00` },
    );
    expect(names).toEqual([]);
  });

  it.each([
    ["nothing is set", {}],
    [
      "they are switched off",
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:1",
        OTEL_SDK_DISABLED: "true",
      },
    ],
  ])("are not made where %s", async (_why, environment) => {
    expect(await openTracing(environment)).toBeNull();
  });
});
