import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeSchema, type SchemaGroup } from "./schema-reference.ts";

let described: Promise<SchemaGroup[]> | undefined;

/** The contract of the API as it stands in the repository, in GraphQL's schema language. */
export function loadSchema(): Promise<string> {
  return readFile(join(process.cwd(), "../api/schema.graphql"), "utf8");
}

/** The contract taken apart; read once, since it changes only with the site. */
export function loadSchemaReference(): Promise<SchemaGroup[]> {
  described ??= loadSchema().then(describeSchema);
  return described;
}
