import { buildSchema, execute, parse, type GraphQLResolveInfo } from "graphql";
import { describe, expect, it } from "vitest";
import {
  selectArticle,
  selectDeal,
  selectEntity,
  selectQuote,
} from "./select-records.ts";
import {
  below,
  nodesOf,
  readSelection,
  wantsCount,
  type FieldTree,
} from "./selection.ts";

const schema = buildSchema(`
  interface Node { id: ID! }
  enum EntityType { PERSON }
  type Query { articles(first: Int, after: String): Articles! found: Found }
  union Found = Article | Missing
  type Missing { message: String! }
  type Articles { nodes: [Article!]! edges: [ArticleEdge!]! totalCount: Int! totalCountIsCapped: Boolean! }
  type ArticleEdge { cursor: String! node: Article! }
  type Article implements Node {
    id: ID! text: String! slug: String! versions: [String!]! mentions: [Mention!]!
    quotes(first: Int, after: String, last: Int, before: String): Quotes!
    deals(first: Int, after: String, last: Int, before: String): Deals!
    entities(first: Int, after: String, last: Int, before: String, type: EntityType): Entities!
  }
  type Mention { text: String! }
  type Quotes { nodes: [Quote!]! edges: [QuoteEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type QuoteEdge { cursor: String! node: Quote! }
  type PageInfo { hasNextPage: Boolean! }
  type Quote { text: String! speaker: Attribution addressee: Attribution about: [Entity!]! article: Article! }
  type Attribution { text: String! entity: Entity }
  type Deals { nodes: [Deal!]! }
  type Deal { title: String! parties: [Party!]! signatories: [Party!]! article: Article! }
  type Party { name: String! entity: Entity }
  type Entities { nodes: [Entity!]! totalCount: Int! }
  type Entity { name: String! aliases: [String!]! roles: [String!]! }
`);

/** The selection below the first field of a query, as its resolver sees it. */
function selectionOf(
  query: string,
  variableValues: Record<string, unknown> = {},
): FieldTree {
  let tree: FieldTree | null = null;
  const seen = (
    _args: unknown,
    _context: unknown,
    info: GraphQLResolveInfo,
  ) => {
    tree = readSelection(info);
    return null;
  };
  void execute({
    schema,
    document: parse(query),
    rootValue: { articles: seen, found: seen },
    variableValues,
  });
  if (tree === null) throw new Error("the field was not resolved");
  return tree;
}

/** The same as plain data: names, and what is below them. */
const plain = (tree: FieldTree): unknown =>
  Object.fromEntries(
    [...tree].map(([name, selected]) => [
      name,
      selected.map(({ fields }) => plain(fields)),
    ]),
  );

describe("readSelection", () => {
  it.each([
    ["{ articles { totalCount } }", { totalCount: [{}] }],
    ["{ articles { many: totalCount __typename } }", { totalCount: [{}] }],
    [
      "{ articles { nodes { slug } nodes { text } } }",
      { nodes: [{ slug: [{}], text: [{}] }] },
    ],
    [
      "{ articles { a: nodes { slug } b: nodes { text } } }",
      { nodes: [{ slug: [{}] }, { text: [{}] }] },
    ],
    [
      "{ articles { ...A } } fragment A on Articles { ... { nodes { ...N } } } fragment N on Node { id ... on Article { slug } }",
      { nodes: [{ id: [{}], slug: [{}] }] },
    ],
    [
      "{ found { ... on Article { slug } ... on Missing { message } } }",
      { slug: [{}], message: [{}] },
    ],
    [
      "{ articles { nodes { slug @skip(if: true) text @include(if: false) id @include(if: true) } } }",
      { nodes: [{ id: [{}] }] },
    ],
    [
      "query ($no: Boolean = false) { articles { nodes @include(if: $no) { slug } totalCount } }",
      { totalCount: [{}] },
    ],
  ])("%s", (query, expected) => {
    expect(plain(selectionOf(query))).toEqual(expected);
  });

  it("reads arguments, given or by variable", () => {
    const query =
      "query ($n: Int) { articles { nodes { a: quotes(first: 3) { totalCount } b: quotes(first: $n) { totalCount } } } }";
    const quotes = nodesOf(selectionOf(query, { n: 7 })).get("quotes");
    expect(quotes?.map(({ args }) => args["first"])).toEqual([3, 7]);
  });
});

describe("nodesOf and wantsCount", () => {
  it("take nodes by either way together", () => {
    const tree = selectionOf(
      "{ articles { nodes { slug } edges { cursor node { text } } } }",
    );
    expect([...nodesOf(tree).keys()]).toEqual(["slug", "text"]);
    expect(wantsCount(tree)).toBe(false);
  });

  it("see that the total, or whether it is capped, is asked for", () => {
    expect(wantsCount(selectionOf("{ articles { totalCount } }"))).toBe(true);
    expect(wantsCount(selectionOf("{ articles { totalCountIsCapped } }"))).toBe(
      true,
    );
  });

  it("give nothing below what is not asked for", () => {
    expect(
      below(selectionOf("{ articles { totalCount } }"), "nodes").size,
    ).toBe(0);
  });
});

/** What is asked for but the plain fields, which have tests of their own. */
function partsOf(select: object): object {
  return JSON.parse(
    JSON.stringify(select, (name, value: unknown) =>
      name === "fields" || name === "bare" ? undefined : value,
    ),
  ) as object;
}

describe("what is sent along with an article", () => {
  const select = (fields: string) =>
    partsOf(
      selectArticle(
        nodesOf(selectionOf(`{ articles { nodes { ${fields} } } }`)),
      ),
    );

  it.each([
    ["slug", {}],
    ["text", { body: true }],
    ["mentions { text }", { body: true }],
    ["versions", { versions: true }],
    ["quotes { nodes { text } }", { quotes: { select: {} } }],
    [
      "quotes(first: 3) { nodes { text } }",
      { quotes: { first: 3, select: {} } },
    ],
    [
      "quotes(first: 3) { totalCount nodes { speaker { entity { aliases } } } }",
      { quotes: { first: 3, select: { speaker: { aliases: true } } } },
    ],
    [
      "deals { nodes { parties { entity { roles } } signatories { entity { aliases } } } }",
      { deals: { select: { entities: { roles: true, aliases: true } } } },
    ],
    [
      "entities(first: 5, type: PERSON) { nodes { name } }",
      { entities: { first: 5, type: "PERSON", select: {} } },
    ],
  ])("%s", (fields, expected) => {
    expect(select(fields)).toEqual(expected);
  });

  it.each([
    ["a later page", 'quotes(first: 3, after: "x") { nodes { text } }'],
    ["the last page", "quotes(last: 3) { nodes { text } }"],
    [
      "two pages of one list",
      "a: quotes(first: 1) { nodes { text } } b: quotes(first: 2) { nodes { text } }",
    ],
    ["a length that is not allowed", "quotes(first: 101) { nodes { text } }"],
    [
      "a list of one type that must be counted",
      "entities(type: PERSON) { totalCount }",
    ],
  ])("not %s", (_name, fields) => {
    expect(select(fields)).toEqual({});
  });

  it("not without end", () => {
    const nest = (levels: number): string =>
      levels === 0
        ? "text"
        : `quotes { nodes { article { ${nest(levels - 1)} } } }`;
    expect(
      JSON.stringify(select(nest(8))).match(/quotes/gu)?.length,
    ).toBeLessThan(4);
  });
});

describe("what is sent along with others", () => {
  const node = (fields: string, list: string) =>
    nodesOf(
      below(
        nodesOf(
          selectionOf(
            `{ articles { nodes { ${list} { nodes { ${fields} } } } } }`,
          ),
        ),
        list,
      ),
    );

  it("is what a quote's query asks for", () => {
    expect(
      partsOf(
        selectQuote(
          node(
            "about { name } article { text } addressee { entity { name } } speaker { text }",
            "quotes",
          ),
        ),
      ),
    ).toEqual({
      about: {},
      article: { body: true },
      addressee: {},
    });
  });

  it("is what a deal's query asks for", () => {
    expect(
      partsOf(selectDeal(node("title parties { name }", "deals"))),
    ).toEqual({});
    expect(partsOf(selectDeal(node("article { slug }", "deals")))).toEqual({
      article: {},
    });
  });

  it("is what an entity's query asks for", () => {
    expect(partsOf(selectEntity(node("name", "entities")))).toEqual({});
    expect(partsOf(selectEntity(node("aliases roles", "entities")))).toEqual({
      aliases: true,
      roles: true,
    });
  });

  it.each([
    ["name", ["name"]],
    ["aliases", []],
    ["name n: name ... on Entity { name }", ["name"]],
  ])("of an entity's columns, for %s", (fields, columns) => {
    expect(selectEntity(node(fields, "entities")).fields).toEqual(columns);
  });

  it("of a list, where it stands only if that is asked for", () => {
    const bare = (fields: string) =>
      selectArticle(
        nodesOf(selectionOf(`{ articles { nodes { quotes { ${fields} } } } }`)),
      ).quotes?.bare;
    expect(bare("nodes { text }")).toBe(true);
    expect(bare("totalCount")).toBe(true);
    expect(bare("pageInfo { hasNextPage } nodes { text }")).toBeUndefined();
    expect(bare("edges { cursor }")).toBeUndefined();
    expect(bare("edges { node { text } }")).toBe(true);
  });
});
