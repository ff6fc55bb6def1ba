// npm run -s analyze -- --ndjson | FILE…: builds core if need be, then runs its command in this process.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";

ensureBuilt(["packages/core"]);
process.argv.splice(2, 0, "analyze");
await import(
  pathToFileURL(join(ROOT, "packages/core/dist/cli/onrecord.js")).href
);
