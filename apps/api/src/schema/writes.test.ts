import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, TOKEN } from "../support/test-server.ts";
import { createToken, TimeoutError } from "@onrecord/store";
import { hashSecret } from "../tokens/secret.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  for (const name of ["desk", "other"])
    await createToken(api.db, {
      name,
      hash: hashSecret(name),
      scopes: ["ingest"],
    });
});
afterAll(() => api.close());

const copy = (headline: string, rest = "It opened on Friday.") =>
  `${headline}\n\nOSTAD, May 9, 2025 (Nordwire) - ${rest}`;

async function write(
  query: string,
  variables: object,
  secret = TOKEN,
): Promise<Record<string, unknown>> {
  const { data, errors } = await api.send(query, variables, {
    authorization: `Bearer ${secret}`,
  });
  expect(errors).toBeUndefined();
  return (data as { result: Record<string, unknown> }).result;
}

const one = (input: object, secret?: string) =>
  write(
    `mutation ($input: IngestArticleInput!) { result: ingestArticle(input: $input) {
      __typename
      ... on IngestArticlePayload { outcome article { id slug version } }
      ... on KeyConflictError { clientKey }
      ... on WithdrawnError { slug reason headline }
      ... on Error { message }
    } }`,
    { input },
    secret,
  );
const many = (inputs: object[], secret?: string) =>
  write(
    `mutation ($inputs: [IngestArticleInput!]!) { result: ingestArticles(inputs: $inputs) {
      __typename
      ... on IngestArticlesPayload { refusedCount items { outcome reason path article { slug version } } }
      ... on Error { message }
    } }`,
    { inputs },
    secret,
  );
const withdraw = (id: string, reason: string, secret?: string) =>
  write(
    `mutation ($id: ID!, $reason: String!) { result: withdrawArticle(id: $id, reason: $reason) {
      __typename
      ... on WithdrawArticlePayload { articleId slug headline version reason withdrawnAt }
      ... on Error { message }
    } }`,
    { id, reason },
    secret,
  );

describe("ingestArticles", () => {
  it("says of each article what happened, in their order, and goes on after one that is refused", async () => {
    const source = "desk/quay.txt";
    await one({ text: copy("Quay opens"), source });
    const result = await many([
      { text: copy("Quay opens"), source },
      { text: "  " },
      { text: copy("Quay opens", "It opened late."), source },
      { text: copy("Mill closes"), slug: "Not A Slug" },
      { text: copy("Mill closes") },
    ]);
    expect(result).toMatchObject({
      refusedCount: 2,
      items: [
        { outcome: "UNCHANGED", article: { slug: "quay-opens", version: 2 } },
        {
          outcome: "REFUSED",
          article: null,
          reason: "The copy holds no text.",
          path: ["inputs", "1", "text"],
        },
        { outcome: "UPDATED", article: { slug: "quay-opens" }, reason: null },
        { outcome: "REFUSED", path: ["inputs", "3", "slug"] },
        { outcome: "CREATED", article: { slug: "mill-closes", version: 1 } },
      ],
    });
  });

  it("says of one that cannot be saved that it was not, and goes on; the log has why, once", async () => {
    api.logged.length = 0;
    const transaction = api.services.db.transaction.bind(api.services.db);
    let count = 0;
    api.services.db.transaction = async (work) => {
      count += 1;
      if (count === 2 || count === 3)
        throw new TimeoutError("statement 57014 on quotes");
      return transaction(work);
    };
    const result = await many(
      ["Weir", "Lock", "Dyke", "Dam"].map((what) => ({
        text: copy(`${what} opens`),
      })),
    );
    api.services.db.transaction = transaction;
    const failed = {
      outcome: "REFUSED",
      article: null,
      reason: "The database took too long. Hand it in again.",
    };
    expect(result).toMatchObject({
      refusedCount: 2,
      items: [
        { outcome: "CREATED", article: { slug: "weir-opens" } },
        { ...failed, path: ["inputs", "1"] },
        { ...failed, path: ["inputs", "2"] },
        { outcome: "CREATED", article: { slug: "dam-opens" } },
      ],
    });
    expect(api.logged).toEqual([
      expect.objectContaining({
        level: "error",
        message: "articles were not taken in",
        requestId: expect.any(String),
        inputs: [1, 2],
        error: expect.objectContaining({
          message: "statement 57014 on quotes",
        }),
      }),
    ]);
  });

  it("is refused as a whole without a token, without articles and with too many", async () => {
    const item = { text: copy("Never") };
    expect(await many([item], "wrong")).toMatchObject({
      __typename: "UnauthorizedError",
    });
    for (const n of [0, 101])
      expect(await many(Array.from({ length: n }, () => item))).toMatchObject({
        __typename: "InvalidInputError",
        message: `There are ${n} articles; hand in 1 to 100 at a time.`,
      });
    expect(
      await api.ask('{ article(slug: "never") { __typename } }'),
    ).toMatchObject({ article: { __typename: "NotFoundError" } });
  });
});

describe("a client key", () => {
  it("gives the same answer to the same copy", async () => {
    const input = { text: copy("Dam holds"), clientKey: "dam-1" };
    const first = await one(input);
    expect(first).toMatchObject({ outcome: "CREATED" });
    expect(await one(input)).toEqual(first);
    const { clientKey: _key, ...bare } = input;
    expect(await one(bare)).toMatchObject({ outcome: "UNCHANGED" });
    expect(await many([input])).toMatchObject({
      items: [{ outcome: "CREATED" }],
    });
  });

  it("is a conflict for other copy, also in a batch, and changes nothing", async () => {
    const input = { text: copy("Weir holds"), clientKey: "weir-1" };
    await one(input);
    const other = { ...input, text: copy("Weir breaks") };
    expect(await one(other)).toMatchObject({
      __typename: "KeyConflictError",
      clientKey: "weir-1",
      message: expect.stringContaining("a key of its own"),
    });
    expect(await many([other, { ...input, source: "x" }])).toMatchObject({
      refusedCount: 2,
      items: [
        { reason: expect.stringContaining('"weir-1"') },
        { path: ["inputs", "1"] },
      ],
    });
    expect(
      await api.ask('{ article(slug: "weir-breaks") { __typename } }'),
    ).toMatchObject({ article: { __typename: "NotFoundError" } });
  });

  it("belongs to its token", async () => {
    const clientKey = "shared-1";
    await one({ text: copy("Lock opens"), clientKey }, "desk");
    expect(
      await one({ text: copy("Lock shuts"), clientKey }, "other"),
    ).toMatchObject({ outcome: "CREATED" });
  });

  it("is free again after copy that was refused", async () => {
    const clientKey = "mended-1";
    expect(await one({ text: " ", clientKey })).toMatchObject({
      __typename: "InvalidInputError",
    });
    expect(await one({ text: copy("Mended"), clientKey })).toMatchObject({
      outcome: "CREATED",
    });
  });

  it.each(["", " ", "a b", "x".repeat(201), "é"])("is not %j", async (key) => {
    expect(await one({ text: copy("Keyless"), clientKey: key })).toMatchObject({
      __typename: "InvalidInputError",
    });
  });

  it("makes two at once one", async () => {
    const input = { text: copy("Twins born"), clientKey: "twins" };
    const both = await Promise.all([one(input), one(input)]);
    expect(both[0]).toEqual(both[1]);
  });
});

describe("withdrawArticle", () => {
  const address = (slug: string) =>
    api.ask(
      `{ article(slug: "${slug}") { __typename ... on WithdrawnError { slug headline reason withdrawnAt message } } }`,
    );

  it("leaves a notice at the article's address, and nothing in lists", async () => {
    const input = { text: copy("Sluice fails"), source: "desk/sluice.txt" };
    const { article } = (await one(input)) as { article: { id: string } };
    const gone = await withdraw(article.id, "The agency killed it.");
    expect(gone).toEqual({
      __typename: "WithdrawArticlePayload",
      articleId: article.id,
      slug: "sluice-fails",
      headline: "Sluice fails",
      version: 1,
      reason: "The agency killed it.",
      withdrawnAt: expect.stringMatching(/^\d{4}-/u),
    });
    expect(await withdraw(article.id, "Again.")).toEqual(gone);
    expect(await address("sluice-fails")).toMatchObject({
      article: {
        __typename: "WithdrawnError",
        headline: "Sluice fails",
        reason: "The agency killed it.",
        message: expect.stringContaining("was withdrawn"),
      },
    });
    expect(
      JSON.stringify(
        await api.ask(
          `{ articles(first: 100) { nodes { slug } } node(id: "${article.id}") { id } }`,
        ),
      ),
    ).not.toContain("sluice");

    const page = await api.server.fetch(
      "http://localhost/articles/sluice-fails.txt",
    );
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("The agency killed it.");

    expect(await one(input)).toMatchObject({
      __typename: "WithdrawnError",
      slug: "sluice-fails",
      reason: "The agency killed it.",
    });
    expect(await many([input])).toMatchObject({
      items: [
        { outcome: "REFUSED", reason: expect.stringContaining("killed") },
      ],
    });
  });

  it("is refused without the scope, without a reason and without an article", async () => {
    const { article } = (await one({ text: copy("Ford stays") })) as {
      article: { id: string };
    };
    expect(await withdraw(article.id, "Why not.", "desk")).toMatchObject({
      __typename: "UnauthorizedError",
      message: expect.stringContaining('lacks the scope "withdraw"'),
    });
    for (const reason of ["", " \u0000 ", "x".repeat(2_001)])
      expect(await withdraw(article.id, reason)).toMatchObject({
        __typename: "InvalidInputError",
      });
    for (const id of ["nonsense", "RW50aXR5OjE", "QXJ0aWNsZTo5OTk5OTk"])
      expect(await withdraw(id, "Gone.")).toMatchObject({
        __typename: "NotFoundError",
      });
    expect(await address("ford-stays")).toMatchObject({
      article: { __typename: "Article" },
    });
  });
});
