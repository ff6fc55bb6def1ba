import { analyzeArticle } from "@onrecord/core";
import { saveAnalyses } from "@onrecord/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer } from "../support/test-server.ts";

const BODY = `OSTAD, May 2 (Nordwire) - The council of Ostad voted late on Tuesday to lend the Brenne ferry line 90 million crowns, so that its three boats can be rebuilt to run on batteries before the summer of 2028, mayor Tove Lind said.

"Nobody on the islands will wait longer for a boat than today," Lind told reporters after the vote, which had been put off twice.

The line carried 640,000 passengers last year and loses money on every crossing in winter. Its drivers' union said that it would study the plan before it agrees to new shifts.

Work on the first boat starts in October at a yard in Halvik.`;

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  const cut = BODY.split("\n\n").slice(0, 3).join("\n\n");
  const rain = "Rain falls on Ostad\n\nOSTAD, May 2 (Nordwire) - It rained.";
  const papers = [
    ["herald", `Ferries go electric\n\n${BODY}`],
    ["courier", `Ostad lends 90 million for boats\n\n${cut}`],
    ["rain", rain],
  ] as const;
  await saveAnalyses(
    api.db,
    papers.map(([slug, text]) => ({ analysis: analyzeArticle(text), slug })),
  );
});
afterAll(() => api.close());

describe("Article.copies", () => {
  it("gives the other papers that ran the same copy, and how much is the same", async () => {
    const query = `{ article(slug: "courier") { ... on Article { copies {
      totalCount edges { similarity node { slug headline quoteCount } } } } } }`;
    expect(await api.ask(query)).toEqual({
      article: {
        copies: {
          totalCount: 1,
          edges: [
            {
              similarity: 1,
              node: {
                slug: "herald",
                headline: "Ferries go electric",
                quoteCount: expect.any(Number),
              },
            },
          ],
        },
      },
    });
  });

  it("asks for those of a list, and for their texts, once each", async () => {
    api.statements.length = 0;
    const data = await api.ask(
      "{ articles { nodes { slug copies { edges { similarity node { slug } } } } } }",
    );
    expect(data).toMatchObject({
      articles: {
        nodes: expect.arrayContaining([
          { slug: "rain", copies: { edges: [] } },
        ]),
      },
    });
    expect(api.statements).toHaveLength(3);
  });
});

describe("distinctCopies", () => {
  it("gives the first of a group, in lists, searches and facets", async () => {
    const data = await api.ask(`{
      articles(filter: { distinctCopies: true }) { totalCount nodes { slug } }
      search(query: "Ostad") { ... on Search {
        articles(filter: { distinctCopies: true }) { nodes { slug } }
        facets(filter: { distinctCopies: true }) { articleCount } } } }`);
    const nodes = expect.arrayContaining([
      { slug: "herald" },
      { slug: "rain" },
    ]) as unknown[];
    expect(data).toEqual({
      articles: { totalCount: 2, nodes },
      search: { articles: { nodes }, facets: { articleCount: 2 } },
    });
  });
});
