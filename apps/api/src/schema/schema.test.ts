import { readFileSync } from "node:fs";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "./index.ts";

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type),
);
const BUILT_IN = new Set(["String", "Int", "Float", "Boolean", "ID"]);

describe("the schema", () => {
  it("is the one committed in schema.graphql; `npm run schema` prints it anew", () => {
    const committed = readFileSync(
      new URL("../../schema.graphql", import.meta.url),
      "utf8",
    );
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it("describes every type, field, argument and value", () => {
    const bare: string[] = [];
    const check = (
      name: string,
      { description }: { description?: string | null | undefined },
    ) => {
      if (!description) bare.push(name);
    };
    for (const type of ownTypes.filter(({ name }) => !BUILT_IN.has(name))) {
      check(type.name, type);
      if (isEnumType(type))
        for (const value of type.getValues())
          check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args)
          check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(bare).toEqual([]);
  });

  it("has one shape of connection", () => {
    const connections = ownTypes
      .filter(isObjectType)
      .filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(8);
    for (const { name, getFields } of connections.map((type) => ({
      name: type.name,
      getFields: () => type.getFields(),
    }))) {
      const fields = Object.fromEntries(
        Object.values(getFields()).map((field) => [
          field.name,
          String(field.type),
        ]),
      );
      expect(fields, name).toEqual({
        edges: `[${name.replace(/Connection$/u, "Edge")}!]!`,
        nodes: expect.stringMatching(/^\[\w+!\]!$/u),
        pageInfo: "PageInfo!",
        totalCount: "Int!",
        totalCountIsCapped: "Boolean!",
      });
    }
  });

  it("never makes an id, a span or a text null", () => {
    for (const type of ownTypes.filter(
      (each) => isObjectType(each) || isInterfaceType(each),
    )) {
      for (const name of ["id", "start", "end", "text", "slug"]) {
        const field = type.getFields()[name];
        if (field)
          expect(String(field.type), `${type.name}.${name}`).toMatch(/!$/u);
      }
    }
  });
});
