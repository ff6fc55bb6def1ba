import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, TOKEN } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer({ maxBodyBytes: 1_000_000 });
});
afterAll(() => api.close());

async function write(
  query: string,
  variables: object,
): Promise<Record<string, unknown>> {
  const { data, errors } = await api.send(query, variables, {
    authorization: `Bearer ${TOKEN}`,
  });
  expect(errors).toBeUndefined();
  return (data as { result: Record<string, unknown> }).result;
}

const one = (input: object) =>
  write(
    `mutation ($input: IngestArticleInput!) { result: ingestArticle(input: $input) {
      ... on IngestArticlePayload { outcome article { slug version text publishedOn { value basis } } }
      ... on InvalidInputError { message path }
    } }`,
    { input },
  );
const many = (inputs: object[]) =>
  write(
    `mutation ($inputs: [IngestArticleInput!]!) { result: ingestArticles(inputs: $inputs) {
      ... on IngestArticlesPayload { refusedCount items { input source outcome reason path article { slug version } } }
      ... on InvalidInputError { message path }
    } }`,
    { inputs },
  );

const ninjs = (version: string, words: string, more: object = {}) =>
  JSON.stringify({
    uri: "urn:nordwire:ferry",
    version,
    versionCreated: "2025-05-05T10:00:00Z",
    headlines: [{ value: "Ferry to Sudria sails again" }],
    bodies: [{ contentType: "text/plain", value: words }],
    ...more,
  });
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Courier</title>${items.join("")}</channel></rss>`;
const entry = (guid: string, title: string, words: string) =>
  `<item><guid>${guid}</guid><title>${title}</title><description>${words}</description></item>`;

describe("ingestArticle with a format", () => {
  it("makes versions of what a document calls by one name", async () => {
    const first = { format: "NINJS", text: ninjs("1", "The ferry sails.") };
    expect(await one(first)).toMatchObject({
      outcome: "CREATED",
      article: {
        slug: "ferry-to-sudria-sails-again",
        version: 1,
        text: "Ferry to Sudria sails again\n\nThe ferry sails.",
        publishedOn: { value: "2025-05-05", basis: "GIVEN" },
      },
    });
    expect(await one(first)).toMatchObject({ outcome: "UNCHANGED" });
    expect(
      await one({
        format: "NINJS",
        text: ninjs("2", "The ferry sails daily."),
      }),
    ).toMatchObject({
      outcome: "UPDATED",
      article: { slug: "ferry-to-sudria-sails-again", version: 2 },
    });
  });

  it("takes what the client says where the document says nothing", async () => {
    expect(
      await one({
        format: "HTML",
        text: "<p>OSTAD (Nordwire) - The old mill burned down in the night, and nobody was hurt, police said.</p>",
        source: "desk/mill",
        publishedOn: "2025-05-07",
        slug: "mill-burns",
      }),
    ).toMatchObject({
      outcome: "CREATED",
      article: { slug: "mill-burns", publishedOn: { value: "2025-05-07" } },
    });
  });

  it.each([
    [
      "no article",
      { format: "FEED", text: feed() },
      "The feed has no entries.",
    ],
    [
      "several articles",
      {
        format: "FEED",
        text: feed(entry("a", "A", "B"), entry("c", "C", "D")),
      },
      "The document holds 2 articles; hand it in by ingestArticles.",
    ],
    ["another format", { format: "NINJS", text: "words" }, "no JSON"],
    [
      "a canceled item",
      { format: "NINJS", text: ninjs("9", "x", { pubStatus: "canceled" }) },
      "canceled",
    ],
  ])("is refused with %s", async (_, input, message) => {
    expect(await one(input)).toEqual({
      message: expect.stringContaining(message),
      path: ["input", "text"],
    });
  });
});

describe("ingestArticles with formats", () => {
  it("says of each article of each document what happened", async () => {
    const two = feed(
      entry("guid-1", "Quay opens", "It opened on Friday."),
      entry("guid-2", "Nothing", ""),
      entry("guid-3", "Bridge closes", "It closed on Friday."),
    );
    expect(
      await many([
        { text: "Plain copy\n\nIt is as filed.", source: "desk/plain.txt" },
        { format: "FEED", text: two, clientKey: "feed-1" },
        { format: "NEWSML", text: "<newsItem>" },
      ]),
    ).toEqual({
      refusedCount: 2,
      items: [
        {
          input: 0,
          source: "desk/plain.txt",
          outcome: "CREATED",
          reason: null,
          path: null,
          article: { slug: "plain-copy", version: 1 },
        },
        {
          input: 1,
          source: "guid-1",
          outcome: "CREATED",
          reason: null,
          path: null,
          article: { slug: "quay-opens", version: 1 },
        },
        {
          input: 1,
          source: "guid-2",
          outcome: "REFUSED",
          reason: expect.stringContaining("no text of it"),
          path: ["inputs", "1", "text"],
          article: null,
        },
        {
          input: 1,
          source: "guid-3",
          outcome: "CREATED",
          reason: null,
          path: null,
          article: { slug: "bridge-closes", version: 1 },
        },
        {
          input: 2,
          source: null,
          outcome: "REFUSED",
          reason: expect.stringContaining("cut off"),
          path: ["inputs", "2", "text"],
          article: null,
        },
      ],
    });
    // Sent again, the same keys give the same answers.
    expect(
      await many([{ format: "FEED", text: two, clientKey: "feed-1" }]),
    ).toMatchObject({
      items: [
        { outcome: "CREATED" },
        { outcome: "REFUSED" },
        { outcome: "CREATED" },
      ],
    });
  });

  it("is refused as a whole where the documents hold too many", async () => {
    const entries = Array.from({ length: 101 }, (_, at) =>
      entry(`g${at}`, `T${at}`, "Words."),
    );
    expect(await many([{ format: "FEED", text: feed(...entries) }])).toEqual({
      message:
        "The documents hold 101 articles; hand in at most 100 at a time.",
      path: ["inputs"],
    });
  });

  it("puts nothing hostile on record", async () => {
    await one({
      format: "HTML",
      text: `<html><body><article><h1>Lamp falls</h1><p onclick="alert(1)">The lamp on the quay of Ostad fell on Monday and broke.<script>alert(2)</script><img src=x onerror=alert(3)></p></article></body></html>`,
      slug: "lamp-falls",
    });
    const answer = await api.ask(
      `{ article(slug: "lamp-falls") { ... on Article { text } } }`,
    );
    expect(JSON.stringify(answer)).toContain("fell on Monday and broke.");
    expect(JSON.stringify(answer)).not.toMatch(/alert|script|onerror/u);
  });

  it("refuses a body beyond the limit before it is read", async () => {
    const { status } = await api.send("{ stats { articleCount } }", {
      text: "x".repeat(1_100_000),
    });
    expect(status).toBe(413);
  });
});
