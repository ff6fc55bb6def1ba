// npm run worker: builds the API if need be, then takes copy off the queue in this process.
import "./check-node.mjs";
import { runBuilt } from "./ensure-built.mjs";

await runBuilt("apps/api", "worker.js");
