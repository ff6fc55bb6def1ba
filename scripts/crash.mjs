// npm run crash: builds the API if need be, then kills it in the middle of ingest again and again.
import "./check-node.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { pnpm } from "./pnpm.mjs";

ensureBuilt(["apps/api"]);
process.exit(
  pnpm(["--filter", "@onrecord/api", "crash", ...process.argv.slice(2)]),
);
