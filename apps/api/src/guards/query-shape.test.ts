import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { measureQuery } from "./query-shape.ts";

const measure = (source: string) => measureQuery(parse(source));

describe("measureQuery", () => {
  it.each([
    [
      "{ stats { articleCount } }",
      { depth: 2, fields: 2, aliases: 0, directives: 0 },
    ],
    [
      "{ a: stats { b: articleCount c: __typename } }",
      { depth: 2, fields: 3, aliases: 3, directives: 0 },
    ],
    [
      "{ stats @skip(if: false) { articleCount @include(if: true) } }",
      { depth: 2, fields: 2, aliases: 0, directives: 2 },
    ],
    [
      "{ ... { ... { stats { articleCount } } } }",
      { depth: 2, fields: 2, aliases: 0, directives: 0 },
    ],
    [
      "{ ...A ...A } fragment A on Query { stats { articleCount } }",
      { depth: 2, fields: 4, aliases: 0, directives: 0 },
    ],
  ])("%s", (source, shape) => {
    expect(measure(source)).toEqual(shape);
  });

  it("takes the larger of two operations", () => {
    expect(
      measure("query A { stats { articleCount } } query B { __typename }")
        .depth,
    ).toBe(2);
  });

  it("counts nothing for the depth of introspection", () => {
    expect(measure(getIntrospectionQuery()).depth).toBe(0);
  });

  it("measures fragments that double one another in no time", () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const shape = measure(
      `{ ...F0 } ${doubling.join(" ")} fragment F60 on Query { stats { articleCount } }`,
    );
    expect(shape.fields).toBe(2 * 2 ** 60);
  });

  it("ends on fragments that spread one another in a circle", () => {
    expect(
      measure(
        "{ ...A } fragment A on Query { a: __typename ...B } fragment B on Query { ...A }",
      ).aliases,
    ).toBe(1);
  });

  it("takes a fragment that is not there for nothing", () => {
    expect(measure("{ ...Gone }").fields).toBe(0);
  });
});
