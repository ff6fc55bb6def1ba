// npm run token -- create|list|revoke: builds the API if need be, then manages its tokens in this process.
import "./check-node.mjs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";

ensureBuilt(["apps/api"]);
await import(pathToFileURL(join(ROOT, "apps/api/dist/token-command.js")).href);
