import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

const search = async (fields: string, query = "Sudria") =>
  (
    (await api.ask(
      `query ($query: String!) { search(query: $query) { ... on Search { ${fields} } } }`,
      { query },
    )) as { search: Record<string, unknown> }
  ).search;

const ALL = `agencies { agency articleCount } types { type articleCount } years { year articleCount }
  speakers { speaker { slug } articleCount } articleCount isCapped`;

describe("facets beside search results", () => {
  it("count the articles found by agency, type, year and speaker", async () => {
    expect(await search(`facets { ${ALL} }`)).toEqual({
      facets: {
        agencies: [{ agency: "Nordwire", articleCount: 2 }],
        types: [
          { type: "QUOTES", articleCount: 2 },
          { type: "DEALS", articleCount: 1 },
          { type: "DISPUTES", articleCount: 1 },
        ],
        years: [{ year: "2025", articleCount: 2 }],
        speakers: expect.arrayContaining([
          { speaker: { slug: "ivo-tarn" }, articleCount: 2 },
        ]),
        articleCount: 2,
        isCapped: false,
      },
    });
  });

  it("are asked for in one statement, and only those in the query", async () => {
    api.statements.length = 0;
    await search("facets { years { year } }");
    expect(api.statements).toHaveLength(1);
    expect(api.statements[0]).not.toContain("agency)");
  });

  it.each([
    ["filter: { type: DEALS }", 1],
    ['filter: { speaker: "ivo-tarn" }', 2],
    ['filter: { speaker: "norland" }', 0],
    ['filter: { speaker: "nobody-of-that-name" }', 0],
    ['filter: { agency: "NORDWIRE", publishedFrom: "2025" }', 2],
    ['filter: { publishedTo: "2024" }', 0],
  ])("agree with the articles found with %s", async (filter, count) => {
    expect(
      await search(
        `facets(${filter}) { articleCount } articles(${filter}) { totalCount }`,
      ),
    ).toEqual({
      facets: { articleCount: count },
      articles: { totalCount: count },
    });
  });

  it("give no more values than asked for, and refuse none", async () => {
    expect(
      await search("facets(first: 1) { speakers { articleCount } }"),
    ).toEqual({
      facets: { speakers: [{ articleCount: 2 }] },
    });
    const { errors } = await api.send(
      '{ search(query: "x") { ... on Search { facets(first: 0) { articleCount } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("what a search finds besides articles", () => {
  it.each([
    ["quotes", 'filter: { speaker: "ivo-tarn" }', "delay", 1],
    ["quotes", 'filter: { speaker: "mara-lind" }', "delay", 0],
    ["quotes", 'filter: { speaker: "no-one" }', "delay", 0],
    ["deals", "filter: { kind: PACT }", "harbour", 1],
    ["deals", "filter: { kind: LOAN }", "harbour", 0],
    ["deals", 'filter: { party: "no-one" }', "harbour", 0],
    ["entities", "type: PERSON", "tarn", 1],
    ["entities", "type: PLACE", "tarn", 0],
  ])("narrows %s by %s", async (list, args, query, count) => {
    expect(await search(`${list}(${args}) { totalCount }`, query)).toEqual({
      [list]: { totalCount: count },
    });
  });

  it("shows in every kind of hit where the words are", async () => {
    const asked = "edges { highlights { field parts { text isMatch } } }";
    const found = (await search(
      `articles { ${asked} } deals { ${asked} } entities { ${asked} }`,
      "Sudria",
    )) as Record<
      string,
      {
        edges: {
          highlights: { parts: { text: string; isMatch: boolean }[] }[];
        }[];
      }
    >;
    const quotes = (await search(
      `quotes { ${asked} }`,
      "delay",
    )) as typeof found;
    for (const [name, { edges }] of Object.entries({ ...found, ...quotes })) {
      const matches = edges.flatMap(({ highlights }) =>
        highlights.flatMap(({ parts }) =>
          parts.filter(({ isMatch }) => isMatch).map(({ text }) => text),
        ),
      );
      expect(matches.length, name).toBeGreaterThan(0);
      expect(["Sudria", "delay"], name).toEqual(
        expect.arrayContaining(matches.slice(0, 1)),
      );
    }
  });
});
