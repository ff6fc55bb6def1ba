// npm run ingest -- PATH…: builds the API if need be, then runs its ingest command in this process.
import "./check-node.mjs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";

ensureBuilt(["apps/api"]);
await import(pathToFileURL(join(ROOT, "apps/api/dist/ingest.js")).href);
