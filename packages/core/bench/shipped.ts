import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as analyze from "../src/analyze.ts";
import type * as index from "../src/index.ts";

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/src");

// What is measured is what is shipped: the compiled package, which the bench script builds first.

/** The package as its users load it. */
export const core = (await import(
  pathToFileURL(join(DIST, "index.js")).href
)) as typeof index;

/** The stages of an analysis one by one. */
export const stages = (await import(
  pathToFileURL(join(DIST, "analyze.js")).href
)) as typeof analyze;
