import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));
const SCHEMA = fileURLToPath(
  new URL("../../../api/schema.graphql", import.meta.url),
);

// The types in src/gql are generated and committed; this says when the API has moved on without them.
test("every query of the site is one that the API's schema allows", () => {
  const entries = readdirSync(SOURCE, { recursive: true, withFileTypes: true });
  const documents = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".graphql"))
    .map(({ parentPath, name }) =>
      readFileSync(join(parentPath, name), "utf8"),
    );
  expect(documents.length).toBeGreaterThan(5);
  const errors = validate(
    buildSchema(readFileSync(SCHEMA, "utf8")),
    parse(documents.join("\n")),
  );
  expect(errors.map((error) => error.message)).toEqual([]);
});
