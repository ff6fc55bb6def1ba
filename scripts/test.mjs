// npm test: installs what is missing, builds, runs every suite, and prints "N passed, N failed" as its last line.
import "./check-node.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";
import {
  ensureSystemPackages,
  findChromium,
  findPostgres,
} from "./system-packages.mjs";

// The site last: its browser tests take longest, and are of use only when what they show is right.
const SUITES = [".", "packages/core", "packages/store", "apps/api", "apps/web"];

// Vitest leaves one processor free; of two that is half of them, and tests wait for the database and the browser anyway.
const WORKERS = Math.max(2, availableParallelism() - 1);

ensureSystemPackages();
ensureBuilt(["packages/core", "packages/store", "apps/api", "apps/web"]);

const reports = mkdtempSync(join(tmpdir(), "onrecord-test-"));
let passed = 0;
let failed = 0;
for (const suite of SUITES) {
  const result = runSuite(
    suite,
    join(reports, `${suite.replaceAll(/\W/g, "_")}.json`),
  );
  passed += result.passed;
  failed += result.failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs the Vitest of a folder. A suite that ends without a report counts as one failure, so that nothing is lost silently. */
function runSuite(suite, report) {
  console.log(`\n--- ${suite === "." ? "scripts" : suite}`);
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = [
    vitest,
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(ROOT, suite),
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      VITEST_MAX_WORKERS: String(WORKERS),
      CHROMIUM_PATH: findChromium() ?? "",
      POSTGRES_BIN: findPostgres() ?? "",
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  // A crash outside any test, or a suite that could not be loaded.
  const unreported = status !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + unreported };
}
