// npm run verify: the one "am I done?" command. Every check runs; tests last, so that their count is the last line.
import "./check-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";

const bin = (name) => join(ROOT, "node_modules/.bin", name);
const CHECKS = [
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]],
  [
    "lint of GraphQL",
    bin("eslint"),
    [
      "--max-warnings=0",
      "apps/api/schema.graphql",
      "apps/web/src/{features,lib,ui}/**/*.graphql",
    ],
  ],
  [
    "types",
    process.execPath,
    [
      "scripts/pnpm.mjs",
      "exec",
      "turbo",
      "run",
      "typecheck",
      "--output-logs=errors-only",
    ],
  ],
  [
    "dependency law",
    bin("depcruise"),
    ["--config", ".dependency-cruiser.mjs", "packages", "apps"],
  ],
  ["dead code", bin("knip"), []],
  ["evaluation", process.execPath, ["scripts/check-eval.mjs"]],
  [
    "schema drift",
    process.execPath,
    ["apps/api/dist/print-schema.js", "--check"],
  ],
  [
    // The API answers the site by the list of operations that codegen writes: a stale one costs each question a second one.
    "codegen drift",
    process.execPath,
    ["scripts/pnpm.mjs", "--filter", "@onrecord/web", "codegen", "--check"],
  ],
];

ensureBuilt(["packages/core", "packages/store", "apps/api", "apps/web"]);
const broken = CHECKS.filter(
  ([name, command, args]) => !check(name, command, args),
);
if (broken.length > 0) {
  console.error(
    `\nNot done: ${broken.map(([name]) => name).join(", ")}. Tests were not run.`,
  );
  process.exit(1);
}
const tests = spawnSync("npm", ["test", "--silent"], {
  cwd: ROOT,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(tests.status ?? 1);

function check(name, command, args) {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  return status === 0;
}
