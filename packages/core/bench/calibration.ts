// npm run calibration: whether a confidence of 0.8 is right in 80 of 100. Matches what is found against the annotated
// quotes and deals beside the project, as their scorer does. Prints bins and the expected calibration error of the
// confidences that ship, and, held out, of confidences measured on one half of the articles and tried on the other.
// With --table also what each rule's share is, to be written into the rooms' confidence.ts.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, analyzeArticle } from "../src/index.ts";
import {
  expectedError,
  findBins,
  isFirstHalf,
  mean,
  measureGroups,
  restate,
} from "./calibration-error.ts";
import {
  type Judged,
  judgeDeals,
  judgeQuotes,
  type Row,
} from "./judge-facts.ts";

const EVAL = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../../../shared/eval",
);
const WITH_TABLE = process.argv.includes("--table");

if (!existsSync(EVAL)) {
  console.error(
    `There are no annotated sets at ${EVAL}; calibration is measured on them.`,
  );
  process.exit(1);
}
report("quotes", judgeSet("quotes/us-press", judgeQuotes));
report("deals", judgeSet("deals/news", judgeDeals));

function judgeSet(
  set: string,
  judge: (row: Row, analysis: Analysis) => Judged[],
): Judged[] {
  const lines = readFileSync(join(EVAL, `${set}.ndjson`), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.flatMap((line) => {
    const row = JSON.parse(line) as Row;
    return judge(
      row,
      analyzeArticle(row.text, { publishedOn: row.publishedOn ?? null }),
    );
  });
}

function report(what: string, judged: readonly Judged[]): void {
  console.log(`\n${what}: ${judged.length} found`);
  printBins("as shipped", judged);
  const first = judged.filter(isFirstHalf);
  const second = judged.filter((each) => !isFirstHalf(each));
  printBins(
    `held out: measured on ${first.length}, tried on ${second.length}`,
    restate(second, first),
  );
  printBins(
    `held out: measured on ${second.length}, tried on ${first.length}`,
    restate(first, second),
  );
  printRules(judged);
  if (WITH_TABLE) printTable(judged);
}

function printBins(title: string, judged: readonly Judged[]): void {
  const bins = findBins(judged);
  console.log(`\n${title}\nconfidence     n   stated   right`);
  for (const { from, count, stated, right } of bins)
    console.log(
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} ${String(count).padStart(5)}   ${stated.toFixed(3)}   ${right.toFixed(3)}`,
    );
  console.log(`expected calibration error ${expectedError(bins).toFixed(3)}`);
}

function printRules(judged: readonly Judged[]): void {
  console.log(`\nrule${" ".repeat(28)}n   stated   right`);
  for (const rule of [...new Set(judged.map((each) => each.rule))].sort()) {
    const inside = judged.filter((each) => each.rule === rule);
    const stated = mean(inside.map(({ confidence }) => confidence));
    const right = mean(inside.map((each) => (each.right ? 1 : 0)));
    console.log(
      `${rule.padEnd(28)} ${String(inside.length).padStart(4)}   ${stated.toFixed(3)}   ${right.toFixed(3)}`,
    );
  }
}

function printTable(judged: readonly Judged[]): void {
  const shareOf = measureGroups(judged);
  console.log("\ngroup and its share, drawn to the mean");
  for (const group of [...new Set(judged.map((each) => each.group))].sort()) {
    const { length } = judged.filter((each) => each.group === group);
    console.log(
      `${group.padEnd(36)} ${String(length).padStart(5)}   ${shareOf(group).toFixed(2)}`,
    );
  }
}
