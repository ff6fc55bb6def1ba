import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

interface List {
  totalCount: number;
  nodes: { id: string }[];
}

const LIST = "{ totalCount nodes { id } }";
const HARBOUR = 'article(slug: "harbour") { ... on Article';
const NORLAND = 'entity(slug: "norland") { ... on Entity';

describe("a list below an article or an entity, narrowed", () => {
  it.each([
    [HARBOUR, "quotes", "kind: DIRECT", "quotes", 'article: "harbour"'],
    [HARBOUR, "quotes", 'about: "norland"', "quotes", 'article: "harbour"'],
    [HARBOUR, "deals", "kind: PACT", "deals", 'article: "harbour"'],
    [HARBOUR, "deals", "kind: MERGER", "deals", 'article: "harbour"'],
    [NORLAND, "quotesAbout", "kind: DIRECT", "quotes", 'about: "norland"'],
    [
      NORLAND,
      "quotesAbout",
      'article: "harbour"',
      "quotes",
      'about: "norland"',
    ],
    [NORLAND, "quotesBy", "kind: DIRECT", "quotes", 'speaker: "norland"'],
    [NORLAND, "quotesTo", "kind: DIRECT", "quotes", 'addressee: "norland"'],
    [
      NORLAND,
      "deals",
      'status: SIGNED from: "2025"',
      "deals",
      'party: "norland"',
    ],
    [NORLAND, "deals", 'to: "1990"', "deals", 'party: "norland"'],
  ])(
    "%s: %s(%s) holds what the top list does",
    async (parent, field, filter, top, own) => {
      const answer = (await api.ask(`{
      parent: ${parent} { all: ${field} ${LIST} list: ${field}(filter: { ${filter} }) ${LIST} } }
      top: ${top}(first: 100, filter: { ${filter}, ${own} }) ${LIST}
    }`)) as { parent: { all: List; list: List }; top: List };
      const ids = ({ nodes }: List) => nodes.map(({ id }) => id).sort();
      expect(ids(answer.parent.list)).toEqual(ids(answer.top));
      expect(answer.parent.list.totalCount).toBe(answer.top.totalCount);
      for (const id of ids(answer.parent.list))
        expect(ids(answer.parent.all)).toContain(id);
    },
  );

  it("is narrower than the whole", async () => {
    const { article } = (await api.ask(
      `{ ${HARBOUR} { all: quotes ${LIST} some: quotes(filter: { kind: DIRECT }) ${LIST} } } }`,
    )) as { article: { all: List; some: List } };
    expect(article.some.totalCount).toBeGreaterThan(0);
    expect(article.some.totalCount).toBeLessThan(article.all.totalCount);
  });

  it("is empty where the filter names what is not there", async () => {
    const { article } = (await api.ask(
      `{ ${HARBOUR} { quotes(filter: { speaker: "nobody" }) ${LIST} } } }`,
    )) as { article: { quotes: List } };
    expect(article.quotes).toEqual({ totalCount: 0, nodes: [] });
  });
});
