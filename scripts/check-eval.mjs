// Scores the analysis on the first documents of every annotated set, where the sets stand beside the project, and fails
// when a figure has fallen by more than a point under packages/core/eval/baseline.json. `--accept` writes the baseline
// anew: a commit of its own, that says why.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ROOT } from "./pnpm.mjs";

const SCORER = join(ROOT, "../shared/eval/score.mjs");
const BASELINE = join(ROOT, "packages/core/eval/baseline.json");
const DOCUMENTS = 40;
const TOLERANCE = 1;
// Of so few cases one more error is more than a point.
const FEWEST = 60;

if (!existsSync(SCORER)) {
  console.log(
    "There are no annotated sets beside the project: nothing scored.",
  );
  process.exit(0);
}
ensureBuilt(["packages/core"]);
const figures = score();
if (process.argv.includes("--accept")) {
  writeFileSync(
    BASELINE,
    `${JSON.stringify({ documents: DOCUMENTS, figures }, null, 2)}\n`,
  );
  console.log(
    `Baseline written: ${Object.keys(figures).length} figures on ${DOCUMENTS} documents a set.`,
  );
  process.exit(0);
}
const baseline = JSON.parse(readFileSync(BASELINE, "utf8"));
const fallen = Object.entries(baseline.figures).filter(
  ([name, before]) => (figures[name] ?? -1) < before - TOLERANCE,
);
for (const [name, before] of fallen)
  console.error(`fell: ${name}: ${before} → ${figures[name] ?? "none"}`);
console.log(
  `${Object.keys(baseline.figures).length} figures scored, ${fallen.length} fell by more than ${TOLERANCE} point.`,
);
process.exit(fallen.length > 0 ? 1 : 0);

/** One figure a line of the scorer: F1 or accuracy in points; bad spans and unanswered documents count as losses. */
function score() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-eval-"));
  const file = join(folder, "report.json");
  const command = `"${process.execPath}" "${join(ROOT, "packages/core/dist/cli/onrecord.js")}" analyze --ndjson`;
  const { status } = spawnSync(
    process.execPath,
    [
      SCORER,
      "--limit",
      String(DOCUMENTS),
      "--json",
      file,
      "--command",
      command,
    ],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (status !== 0) {
    console.error(`The scorer ended with exit code ${status}.`);
    process.exit(1);
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(
    Object.entries(report).flatMap(([set, lines]) => figuresOf(set, lines)),
  );
}

function figuresOf(set, lines) {
  const named = [
    [`${set}: answered`, 100 - lines.missing],
    [`${set}: spans right`, 100 - lines.badSpans],
  ];
  for (const [name, value] of Object.entries(lines)) {
    const cases = value?.gold ?? value?.n ?? 0;
    // Lower is better there; the speaker's own figure says the same.
    if (cases < FEWEST || name.startsWith("wrong speaker")) continue;
    named.push([`${set}: ${name}`, value.f1 ?? value.accuracy]);
  }
  return named;
}
