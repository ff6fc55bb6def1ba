import { isInterfaceType, isNonNullType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { schema } from "./index.ts";

/** What is never null, wherever it stands: what names a thing, where it stands, and its words. */
const NEVER_NULL = new Set(["id", "start", "end", "text", "slug", "cursor"]);

it("never gives null for ids, spans and text", () => {
  const wrong = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) => NEVER_NULL.has(field.name) && !isNonNullType(field.type),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(wrong).toEqual([]);
});
