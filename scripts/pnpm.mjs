// Runs the pnpm that package.json pins, fetched by npx where the machine has none.
//   node scripts/pnpm.mjs install
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

/** Runs the pinned pnpm with these arguments and gives its exit code. Its output goes to standard error when `quiet`. */
export function pnpm(args, { quiet = false, env = process.env } = {}) {
  const command = process.platform === "win32" ? "npx.cmd" : "npx";
  const { status, error } = spawnSync(
    command,
    ["--yes", packageManager, ...args],
    {
      cwd: ROOT,
      env,
      stdio: quiet ? ["ignore", 2, 2] : "inherit",
      shell: process.platform === "win32",
    },
  );
  if (error)
    throw new Error(`Could not run npx ${packageManager}: ${error.message}`, {
      cause: error,
    });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(pnpm(process.argv.slice(2)));
