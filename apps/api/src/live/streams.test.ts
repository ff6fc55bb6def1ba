import {
  cursorAt,
  listArticles,
  loadHead,
  pruneChanges,
  withdrawArticle,
} from "@onrecord/store";
import { ENGINES } from "@onrecord/store/testing";
import { createClient } from "graphql-sse";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ingestText } from "../ingest/ingest-text.ts";
import { listen, type Listening } from "../listen.ts";
import { createListener } from "../server.ts";
import { saveStory } from "../support/coverage.ts";
import { openEvents } from "../support/event-reader.ts";
import { openTestServer, TEST_OPTIONS } from "../support/test-server.ts";
import { Live, type LiveLimits } from "./live.ts";

const QUOTES =
  "subscription { quoteAdded { cursor quote { text speaker { entity { slug } } article { slug } } } }";
const SLUGS = "subscription { articleAdded { article { slug } } }";

describe.each(ENGINES)("streams on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openTestServer>>;
  const open: Listening[] = [];
  const streams: Awaited<ReturnType<typeof openEvents>>[] = [];
  beforeAll(async () => {
    api = await openTestServer({}, engine);
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.close();
    for (const listening of open.splice(0)) await listening.close(0);
  });
  afterAll(() => api.close());

  /** One more server of the same record. */
  const serve = async (limits: Partial<LiveLimits> = {}) => {
    const live = new Live(api.db, api.services.log, limits);
    const listener = await createListener(
      { ...api.services, db: api.db, live },
      {
        ...TEST_OPTIONS,
        requestTimeoutMs: 500,
        trustProxy: true,
      },
    );
    const listening = await listen(listener, 0, "127.0.0.1");
    open.push(listening);
    const address = `http://127.0.0.1:${listening.port}/graphql`;
    const subscribe = async (query: string, headers = {}) => {
      const stream = await openEvents(address, query, headers);
      streams.push(stream);
      return stream;
    };
    return { live, listening, address, subscribe };
  };
  const print = (name: string) =>
    ingestText(api.db, {
      text: `${name}\n\nOSTAD, May 2 (Nordwire) - It rained.`,
      slug: name.toLowerCase().replaceAll(" ", "-"),
    });
  const withdraw = async (slug: string) => {
    const { edges } = await listArticles(api.db, { first: 100 });
    const found = edges.find(({ node }) => node.slug === slug);
    await withdrawArticle(api.db, found?.node.id ?? 0, "Wrong.");
  };

  it("tell of quotes as they are saved, in the order of the text, and go on where a client left", async () => {
    const first = await serve();
    const stream = await first.subscribe(QUOTES);
    await saveStory(api.db, "harbour");
    const event = await stream.next();
    expect(event).toEqual({
      id: expect.stringMatching(/^[\w-]+$/u) as string,
      event: "next",
      data: {
        data: {
          quoteAdded: {
            cursor: event?.id,
            quote: {
              text: '"We will build it together,"',
              speaker: { entity: { slug: "mara-lind" } },
              article: { slug: "harbour" },
            },
          },
        },
        extensions: { cursor: event?.id },
      },
    });
    stream.close();
    // Meanwhile more is saved. It comes back to another server of the same record.
    await saveStory(api.db, "denial");
    const second = await serve();
    for (const back of [
      await second.subscribe(QUOTES, { "last-event-id": event?.id ?? "" }),
      await second.subscribe(
        QUOTES.replace("quoteAdded", `quoteAdded(after: "${event?.id}")`),
      ),
    ]) {
      const rest = [await back.next(), await back.next(), await back.next()];
      expect(rest).toMatchObject(
        [
          "called the pact historic",
          "he had worked hard",
          '"There is no delay,"',
        ].map((text) => ({
          data: { data: { quoteAdded: { quote: { text } } } },
        })),
      );
    }
  });

  it("lose nothing to a client that leaves before the first event", async () => {
    const { subscribe } = await serve();
    const stream = await subscribe(SLUGS);
    while (stream.lastId() === "") await stream.nextBlock();
    stream.close();
    await print("Between one");
    await print("Between two");
    const back = await subscribe(SLUGS, { "last-event-id": stream.lastId() });
    for (const slug of ["between-one", "between-two"])
      expect(await back.next()).toMatchObject({
        data: { data: { articleAdded: { article: { slug } } } },
      });
  });

  it("are narrowed by who is not on record yet when they open", async () => {
    const { subscribe } = await serve();
    const said = await subscribe(
      'subscription { quoteAdded(filter: { speaker: "bela-orm" }) { quote { text } } }',
    );
    const deals = await subscribe(
      "subscription { dealAdded(filter: { kind: PACT }) { deal { kind article { slug } } } }",
    );
    await withdraw("harbour").then(() => print("Nothing of hers"));
    await ingestText(api.db, {
      text: 'Rain\n\nOSTAD, May 3 (Nordwire) - "It will rain," Minister Bela Orm said on Monday. Norland signed a pact with Sudria on Monday.',
      slug: "hers",
    });
    expect(await said.next()).toMatchObject({
      data: { data: { quoteAdded: { quote: { text: '"It will rain,"' } } } },
    });
    expect(await deals.next()).toMatchObject({
      data: { data: { dealAdded: { deal: { article: { slug: "hers" } } } } },
    });
  });

  it("tell that an article came, changed and went", async () => {
    const { subscribe } = await serve();
    const stream = await subscribe(
      'subscription { articleChanged(slugs: ["hers-too"]) { kind slug version article { headline } } }',
    );
    const text = (said: string) =>
      `Hers too\n\nOSTAD, May 2 (Nordwire) - ${said}`;
    await print("Not asked for");
    await ingestText(api.db, { text: text("It rained."), slug: "hers-too" });
    await ingestText(api.db, { text: text("It snowed."), slug: "hers-too" });
    const seen = [await stream.next(), await stream.next()];
    await withdraw("hers-too");
    seen.push(await stream.next());
    const change = (kind: string, version: number, article: unknown) => ({
      data: {
        data: {
          articleChanged: { kind, slug: "hers-too", version, article },
        },
      },
    });
    const article = { headline: "Hers too" };
    expect(seen).toMatchObject([
      change("CREATED", 1, article),
      change("UPDATED", 2, article),
      change("WITHDRAWN", 2, null),
    ]);
  });

  it("say how far they are while nothing comes, beyond the longest time of a request", async () => {
    const { subscribe } = await serve({ heartbeatMs: 200 });
    const stream = await subscribe(SLUGS);
    const blocks = [];
    for (let at = 0; at < 6; at += 1) blocks.push(await stream.nextBlock());
    expect(blocks.slice(1)).toEqual(
      Array.from({ length: 5 }, () => ({
        id: stream.lastId(),
        event: "",
        data: undefined,
      })),
    );
  });

  it("are as many as one address may have, and all may", async () => {
    const { live, subscribe } = await serve({
      maxStreams: 3,
      maxStreamsPerAddress: 2,
    });
    const from = (address: string) =>
      subscribe(SLUGS, { "x-forwarded-for": address });
    const mine = await from("192.0.2.1");
    await from("192.0.2.1");
    const third = await from("192.0.2.1");
    expect(third.response.status).toBe(429);
    expect(await third.next()).toMatchObject({
      event: "next",
      data: { errors: [{ extensions: { code: "TOO_MANY_STREAMS" } }] },
    });
    expect((await from("192.0.2.2")).response.status).toBe(200);
    expect((await from("192.0.2.3")).response.status).toBe(503);
    mine.close();
    await expect.poll(() => live.openCount).toBe(2);
    expect((await from("192.0.2.1")).response.status).toBe(200);
  });

  it("end with the server, and not as if there were nothing more", async () => {
    const { live, listening, subscribe } = await serve();
    const stream = await subscribe(SLUGS);
    await stream.nextBlock();
    live.close();
    await listening.close(60_000);
    expect(await stream.next()).toBeNull();
    expect(live.openCount).toBe(0);
  });

  it.each([
    ["no cursor", 'articleAdded(after: "none")'],
    ["no date", 'articleAdded(filter: { publishedFrom: "2025-13" })'],
    [
      "too many slugs",
      `articleChanged(slugs: ${JSON.stringify(Array(101).fill("a"))})`,
    ],
  ])("refuse %s", async (_what, field) => {
    const { live, subscribe } = await serve();
    const stream = await subscribe(`subscription { ${field} { cursor } }`);
    expect(await stream.next()).toMatchObject({
      data: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    });
    expect(await stream.nextBlock()).toMatchObject({ event: "complete" });
    expect(live.openCount).toBe(0);
  });

  it("refuse what costs too much, and a place that is no longer kept", async () => {
    const { subscribe } = await serve();
    const wide =
      "articleAdded { article { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { about { slug } } } } } } } }";
    expect(
      await (await subscribe(`subscription { ${wide} }`)).next(),
    ).toMatchObject({
      data: { errors: [{ extensions: { code: "QUERY_TOO_LARGE" } }] },
    });
    const stream = await subscribe(SLUGS);
    while (stream.lastId() === "") await stream.nextBlock();
    await print("Long ago");
    await print("Not so long ago");
    await api.db.query(
      "UPDATE changes SET recorded_at = recorded_at - interval '9 days'",
    );
    await pruneChanges(api.db, 7);
    const late = await subscribe(SLUGS, { "last-event-id": stream.lastId() });
    expect(await late.next()).toMatchObject({
      data: {
        errors: [
          { message: expect.stringMatching(/no longer kept/u) as string },
        ],
      },
    });
  });

  it("are understood by the client of graphql-sse", async () => {
    const { address } = await serve({ heartbeatMs: 50 });
    const client = createClient({ url: address, retryAttempts: 0 });
    const after = cursorAt(await loadHead(api.db));
    await print("Heard one");
    const events = client.iterate({
      query: SLUGS.replace("articleAdded", `articleAdded(after: "${after}")`),
    });
    const heard = async () => (await events.next()).value as unknown;
    const told = (slug: string) => ({
      data: { articleAdded: { article: { slug } } },
    });
    // Before what comes there is the word of how far the stream has looked, which is no result of the query.
    expect(await heard()).toMatchObject(told("heard-one"));
    await print("Heard two");
    expect(await heard()).toMatchObject(told("heard-two"));
    await events.return?.();
    client.dispose();
  });
});
