import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

/** How many statements a query takes. */
async function count(query: string): Promise<number> {
  api.statements.length = 0;
  await api.ask(query);
  return api.statements.length;
}

const SPEAKER = "speaker { text entity { name aliases roles { title } } }";

describe("statements", () => {
  it.each([
    [
      "a list with its lists and their entities",
      `{ articles { nodes { slug text quotes { totalCount nodes { text ${SPEAKER} about { name } } } deals { nodes { title parties { entity { name } } } } entities(first: 5) { nodes { name roles { title } } } } } }`,
      1,
    ],
    [
      "a list by edges",
      `{ articles { edges { cursor node { quotes { edges { node { ${SPEAKER} } } } } } } }`,
      1,
    ],
    ["a list and its total", "{ articles { totalCount nodes { slug } } }", 2],
    [
      "one article, whole",
      `{ article(slug: "harbour") { ... on Article { text versions { version } quotes { nodes { ${SPEAKER} article { headline } } } } } }`,
      1,
    ],
    [
      "mentions and whom they name",
      '{ article(slug: "harbour") { ... on Article { mentions { text entity { name } actsFor { name } } } } }',
      2,
    ],
    [
      "quotes with their articles and whom these name",
      `{ quotes { nodes { ${SPEAKER} article { headline entities { nodes { name } } } } } }`,
      1,
    ],
    [
      "lists below a list of entities",
      "{ entities { nodes { name quotesBy { nodes { text } } quotesAbout { nodes { text } } deals { nodes { title } } articles { nodes { slug } } coMentions { entity { name } } } } }",
      2,
    ],
    [
      "narrowed lists below a list, with an entity to look up",
      '{ articles { nodes { slug quotes(filter: { about: "norland" }) { nodes { text } } deals(filter: { kind: PACT }) { nodes { title } } } } }',
      4,
    ],
    [
      "an entity with its lists, one in another order and one counted",
      '{ entity(slug: "norland") { ... on Entity { name quotesBy { nodes { text article { slug } } } deals { totalCount } articles(orderBy: INGESTED_DESC) { nodes { slug } } } } }',
      4,
    ],
    [
      "two pages of one list under two names",
      "{ articles { nodes { a: quotes(first: 1) { nodes { text } } b: quotes(first: 2) { nodes { text } } } } }",
      3,
    ],
    [
      "a later page of every article's quotes",
      "{ articles { nodes { quotes(last: 1) { nodes { text } } } } }",
      2,
    ],
    [
      "the evidence's articles",
      "{ quotes { nodes { content { article { slug } } } } }",
      2,
    ],
    [
      "a fragment on the interface",
      "{ articles { nodes { ...A } } } fragment A on Node { ... on Article { quotes { nodes { text } } } }",
      1,
    ],
    [
      "what is skipped",
      "{ articles { nodes { slug text @skip(if: true) quotes @include(if: false) { nodes { text } } } } }",
      1,
    ],
    [
      "nodes of several types",
      '{ stats { articleCount } suggest(prefix: "ta") { name entity { name } } }',
      2,
    ],
  ])("%s", async (_name, query, statements) => {
    expect(await count(query)).toBe(statements);
  });
});
