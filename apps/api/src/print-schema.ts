import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema/index.ts";

const FILE = new URL("../schema.graphql", import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes("--check")) writeFileSync(FILE, printed);
else if (readFileSync(FILE, "utf8") !== printed) {
  process.stderr.write(
    "schema.graphql is not what the code says. Run `npm run schema` and commit it.\n",
  );
  process.exitCode = 1;
}
