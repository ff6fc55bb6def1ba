// npm run ingest -- PATH…: builds the API if need be, then runs its ingest command in this process.
import "./check-node.mjs";
import { runBuilt } from "./ensure-built.mjs";

await runBuilt("apps/api", "ingest.js");
