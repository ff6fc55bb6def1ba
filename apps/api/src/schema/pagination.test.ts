import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories, saveStory } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

interface Connection {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
  totalCountIsCapped: boolean;
}

/** Every connection of the schema: how to get at it, and how many it holds here at least. */
const CONNECTIONS: [path: string, atLeast: number][] = [
  ["articles", 3],
  ["articles(orderBy: PUBLISHED_ASC)", 3],
  ["articles(orderBy: INGESTED_DESC)", 3],
  ["entities", 4],
  ["entities(orderBy: MOST_QUOTED)", 4],
  ["entities(orderBy: NAME)", 4],
  ["quotes", 4],
  ["quotes(orderBy: PUBLISHED_ASC)", 4],
  ["deals", 1],
  ["deals(orderBy: VALUE_DESC)", 1],
  ["deals(orderBy: VALUE_ASC)", 1],
  ["deals(orderBy: DATE_ASC)", 1],
  ['article(slug: "harbour") entities', 5],
  ['article(slug: "harbour") entities(type: PERSON)', 2],
  ['article(slug: "harbour") quotes', 3],
  ['article(slug: "harbour") deals', 1],
  ['entity(slug: "sudria") articles', 2],
  ['entity(slug: "ivo-tarn") quotesBy', 2],
  ['entity(slug: "ivo-tarn") quotesAbout', 1],
  ['entity(slug: "sudria") quotesTo', 1],
  ['entity(slug: "norland") deals', 1],
  ['search(query: "Sudria") articles', 2],
  ['search(query: "together OR delay OR hard") quotes', 3],
  ['search(query: "harbour pact") deals', 1],
  ['search(query: "sudria") entities', 1],
];

const PARENTS: Record<string, string> = {
  article: "Article",
  entity: "Entity",
  search: "Search",
};
const ASKED =
  "{ totalCount totalCountIsCapped pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } }";

/** Asks for one page of a connection. */
async function page(
  path: string,
  args: Record<string, unknown>,
): Promise<Connection> {
  const [parent, field = ""] =
    path.includes(") ") || /^\w+\(.*\) \w+/u.test(path)
      ? splitPath(path)
      : [null, path];
  const given = Object.entries(args)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
  const called = field.includes("(")
    ? field.replace(/\)$/u, `, ${given})`)
    : `${field}(${given})`;
  const asked = `page: ${called} ${ASKED}`;
  const query =
    parent === null
      ? `{ ${asked} }`
      : `{ parent: ${parent} { ... on ${PARENTS[parent.split("(")[0] ?? ""]} { ${asked} } } }`;
  const data = (await api.ask(query)) as {
    page?: Connection;
    parent?: { page: Connection };
  };
  const found = data.page ?? data.parent?.page;
  if (found === undefined)
    throw new Error(`no page in ${JSON.stringify(data)}`);
  return found;
}

function splitPath(path: string): [string, string] {
  const at = path.indexOf(") ") + 1;
  return [path.slice(0, at), path.slice(at + 1)];
}

const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.id);

describe.each(CONNECTIONS)("%s", (path, atLeast) => {
  it("walks the set once, forward and backward alike", async () => {
    const whole = await page(path, { first: 100 });
    const all = idsOf(whole);
    expect(all.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(all).size).toBe(all.length);
    expect(whole.totalCount).toBe(all.length);
    expect(whole.totalCountIsCapped).toBe(false);
    expect(whole.nodes.map(({ id }) => id)).toEqual(all);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges.at(0)?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });

    const forward: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Connection = await page(path, {
        first: 1,
        ...(after !== null && { after }),
      });
      forward.push(...idsOf(next));
      more = next.pageInfo.hasNextPage;
      after = next.pageInfo.endCursor;
    }
    expect(forward).toEqual(all);

    const backward: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const next: Connection = await page(path, {
        last: 1,
        ...(before !== null && { before }),
      });
      backward.unshift(...idsOf(next));
      more = next.pageInfo.hasPreviousPage;
      before = next.pageInfo.startCursor;
    }
    expect(backward).toEqual(all);
  });
});

describe("pages", () => {
  it("stay where they are while articles come in", async () => {
    const inserted = await openTestServer();
    try {
      await saveStory(inserted.db, "harbour");
      await saveStory(inserted.db, "undated");
      const query =
        "query ($after: String) { articles(first: 1, after: $after) { nodes { slug } pageInfo { endCursor } } }";
      const first = (await inserted.ask(query)) as {
        articles: {
          nodes: { slug: string }[];
          pageInfo: { endCursor: string };
        };
      };
      await saveStory(inserted.db, "denial");
      const second = await inserted.ask(query, {
        after: first.articles.pageInfo.endCursor,
      });
      expect(first.articles.nodes).toEqual([{ slug: "harbour" }]);
      expect(second).toMatchObject({
        articles: { nodes: [{ slug: "undated" }] },
      });
    } finally {
      await inserted.close();
    }
  });

  it.each([
    [{ first: 0 }, "first"],
    [{ first: 101 }, "first"],
    [{ first: -1 }, "first"],
    [{ last: 0 }, "last"],
    [{ first: 1, last: 1 }, "first"],
    [{ after: "not one of ours" }, "after"],
    [{ before: "" }, "before"],
  ])("refuse %j and say why", async (args, argument) => {
    const given = Object.entries(args)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(", ");
    for (const list of ["articles", "entities", "quotes", "deals"]) {
      const { errors } = await api.send(`{ ${list}(${given}) { totalCount } }`);
      expect(errors?.[0]?.extensions, list).toMatchObject({
        code: "BAD_USER_INPUT",
        argument: expect.arrayContaining([argument]),
      });
    }
  });

  it("refuse the cursor of another list", async () => {
    const { edges } = await page("articles", { first: 1 });
    const cursor = edges[0]?.cursor ?? "";
    const { errors } = await api.send(
      "query ($after: String) { entities(after: $after, orderBy: NAME) { totalCount } }",
      { after: cursor },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
