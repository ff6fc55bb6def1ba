// npm run -s analyze -- --ndjson | FILE…: builds core if need be, then runs its command in this process.
import { runBuilt } from "./ensure-built.mjs";

process.argv.splice(2, 0, "analyze");
await runBuilt("packages/core", "cli/onrecord.js");
