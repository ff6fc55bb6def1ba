import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));
const SCHEMA = fileURLToPath(
  new URL("../../../api/schema.graphql", import.meta.url),
);

// The types in src/gql are generated and committed; this says when the API has moved on without them.
test("every query of the site is one that the API's schema allows", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
  const documents = files
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(SOURCE + file, "utf8"));
  expect(documents.length).toBeGreaterThan(5);
  const errors = validate(
    buildSchema(readFileSync(SCHEMA, "utf8")),
    parse(documents.join("\n")),
  );
  expect(errors.map((error) => error.message)).toEqual([]);
});
