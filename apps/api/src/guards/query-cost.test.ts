import { buildSchema, getOperationAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { measureCost } from "./query-cost.ts";

const schema = buildSchema(`
  type Query { things(first: Int, last: Int): ThingConnection! thing: Thing nodes(ids: [ID!]!): [Thing]! some(first: Int! = 8): [Thing!]! any: Any }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! }
  type Thing { name: String! list: [Thing!]! parts(first: Int): ThingConnection! }
  union Any = Thing
`);

const costOf = (
  source: string,
  variables: Record<string, unknown> = {},
): number => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  return measureCost(schema, document, operation, variables);
};

describe("measureCost", () => {
  it.each([
    ["{ thing { name } }", 1],
    ["{ things(first: 5) { totalCount } }", 5],
    ["{ things(first: 5) { nodes { name } } }", 5],
    ["{ things(first: 5) { edges { cursor node { name } } } }", 10],
    ["{ things { nodes { name } } }", 20],
    ["{ things(last: 3) { nodes { list { name } } } }", 33],
    [
      "{ things(first: 100) { nodes { parts(first: 100) { nodes { list { name } } } } } }",
      110_100,
    ],
    ["{ some { name } }", 10],
    ["{ some(first: 3) { name } }", 3],
    ['{ nodes(ids: ["a", "b", "c"]) { name } }', 3],
    ["{ any { ... on Thing { list { name } } } }", 11],
    ["{ ...A } fragment A on Query { thing { name } }", 1],
    ["{ __schema { types { fields { name } } } }", 0],
    ["{ things(first: -5) { nodes { list { name } } } }", 11],
  ])("%s costs %d", (source, cost) => {
    expect(costOf(source)).toBe(cost);
  });

  it("reads lengths from variables", () => {
    expect(
      costOf("query ($n: Int) { things(first: $n) { totalCount } }", { n: 42 }),
    ).toBe(42);
    expect(
      costOf("query ($ids: [ID!]!) { nodes(ids: $ids) { name } }", {
        ids: ["a", "b"],
      }),
    ).toBe(2);
  });

  it("measures fragments that double one another in no time", () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(
      costOf(
        `{ ...F0 } ${doubling.join(" ")} fragment F60 on Query { thing { name } }`,
      ),
    ).toBe(2 ** 60);
  });
});
