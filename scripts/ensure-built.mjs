// Installs and builds what is missing or older than its sources, with all output on standard error.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { pnpm, ROOT } from "./pnpm.mjs";

const STAMPS = join(ROOT, "node_modules", ".onrecord");
const SKIPPED = new Set([
  "node_modules",
  "dist",
  ".next",
  ".turbo",
  "fixtures",
  "test",
  "bench",
  "training",
]);

/** Installs the locked dependencies unless they are there already. */
export function ensureInstalled() {
  const lock = hashOf([
    readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8"),
    process.version,
  ]);
  if (
    readStamp("install") === lock &&
    existsSync(join(ROOT, "node_modules", ".modules.yaml"))
  )
    return;
  run(
    ["install", "--frozen-lockfile", "--loglevel=error"],
    "Installing dependencies failed",
  );
  writeStamp("install", lock);
}

/** Builds a workspace package if need be and runs one of its built commands in this process. */
export async function runBuilt(folder, command) {
  ensureBuilt([folder]);
  await import(pathToFileURL(join(ROOT, folder, "dist", command)).href);
}

/** Builds these workspace packages (folders such as `packages/core`) and what they need, unless nothing changed since. */
export function ensureBuilt(folders) {
  ensureInstalled();
  const name = `build-${folders.join("-").replaceAll("/", "_")}`;
  const sources = hashOf(
    ["packages", "apps"].flatMap((folder) => listFiles(join(ROOT, folder))),
  );
  if (readStamp(name) === sources && folders.every((folder) => isBuilt(folder)))
    return;
  const filters = folders.flatMap((folder) => ["--filter", `./${folder}`]);
  run(
    [
      "exec",
      "turbo",
      "run",
      "build",
      "--output-logs=errors-only",
      "--log-order=grouped",
      ...filters,
    ],
    "The build failed",
  );
  writeStamp(name, sources);
}

function isBuilt(folder) {
  return (
    existsSync(join(ROOT, folder, "dist")) ||
    existsSync(join(ROOT, folder, ".next", "BUILD_ID"))
  );
}

function run(args, failure) {
  const code = pnpm(args, {
    quiet: true,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  if (code !== 0) {
    console.error(`${failure} (exit code ${code}); the lines above say why.`);
    process.exit(code);
  }
}

function* filesUnder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name) || entry.name.includes(".test.")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function listFiles(folder) {
  return [...filesUnder(folder)].sort().map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path}:${size}:${mtimeMs}`;
  });
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function readStamp(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function writeStamp(name, value) {
  const path = join(STAMPS, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, value);
}
