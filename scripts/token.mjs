// npm run token -- create|list|revoke: builds the API if need be, then manages its tokens in this process.
import "./check-node.mjs";
import { runBuilt } from "./ensure-built.mjs";

await runBuilt("apps/api", "token-command.js");
