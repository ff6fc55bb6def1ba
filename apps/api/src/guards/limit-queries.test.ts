import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { ask, createTinyServer } from "../support/tiny-server.ts";
import { limitQueries, QUERY_LIMITS } from "./limit-queries.ts";

const server = createTinyServer(
  limitQueries({
    ...QUERY_LIMITS,
    tokens: 500,
    depth: 5,
    fields: 40,
    aliases: 10,
    directives: 4,
  }),
);
const nest = (levels: number) =>
  `${"{ self ".repeat(levels - 1)}{ ok }${" }".repeat(levels - 1)}`;
const repeat = (times: number, part: (i: number) => string) =>
  `{ ${Array.from({ length: times }, (_, i) => part(i)).join(" ")} }`;

describe("limitQueries", () => {
  it.each([
    ["within all limits", nest(5)],
    [
      "introspection",
      getIntrospectionQuery().replace(
        /directives \{[^}]*\}[^}]*\}/u,
        "directives { name }",
      ),
    ],
  ])("lets through what is %s", async (_name, query) => {
    const { body } = await ask(createTinyServer(limitQueries()), query);
    expect(body).not.toHaveProperty("errors");
  });

  it.each([
    ["depth", nest(6)],
    ["depth", `{ ...A } fragment A on Query ${nest(6)}`],
    ["aliases", repeat(11, (i) => `a${i}: ok`)],
    ["aliases", repeat(11, (i) => `a${i}: __typename`)],
    ["fields", repeat(41, () => "ok")],
    [
      "fields",
      `${repeat(21, () => "...A")} fragment A on Query { ok __typename }`,
    ],
    [
      "directives",
      "{ ok @skip(if: false) @skip(if: false) @skip(if: false) @skip(if: false) @skip(if: false) }",
    ],
  ])("refuses too much %s", async (measure, query) => {
    const { body } = await ask(server, query);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_LARGE", measure } }],
    });
  });

  it("says what the query cost", async () => {
    const limit = QUERY_LIMITS.cost;
    const cost = async (query: string) =>
      (await ask(createTinyServer(limitQueries()), query)).body;
    expect(await cost("{ ok }")).toMatchObject({
      extensions: { cost: { requested: 0, limit } },
    });
    expect(await cost("{ self { self { ok } } }")).toMatchObject({
      extensions: { cost: { requested: 2, limit } },
    });
  });

  it("stops reading after so many tokens", async () => {
    const { body } = await ask(
      server,
      repeat(500, () => "ok"),
    );
    expect(JSON.stringify(body)).toContain("500 tokens");
  });

  it("does not follow fragments that double one another", async () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const { body } = await ask(
      server,
      `{ ...F0 } ${doubling.join(" ")} fragment F30 on Query { ok }`,
    );
    expect(body).toMatchObject({
      errors: [{ extensions: { measure: "fields" } }],
    });
  });

  it("refuses fragments in a circle", async () => {
    const { body } = await ask(
      server,
      "{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }",
    );
    expect(JSON.stringify(body)).toContain("Cannot spread fragment");
  });
});
