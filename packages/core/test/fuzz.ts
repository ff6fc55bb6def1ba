// npm run fuzz -- --runs 100000 --seed 1: reads that many random, mutated and truncated articles; none may throw, every
// span must hold, and the same text must give the same bytes twice. Prints the seed of each batch, so that a failure
// can be had again: --runs 500 --seed N.
import fc from "fast-check";
import { parseArgs } from "node:util";
import { checkCopy } from "./support/check-copy.ts";
import { ODD_COPIES } from "./support/odd-copies.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const BATCH = 500;
const runs = Number(values.runs);
const first = Number(values.seed);
const started = performance.now();
let done = 0;
for (let seed = first; done < runs; seed++) {
  const batch = Math.min(BATCH, runs - done);
  for (const { name, copies, share } of ODD_COPIES) {
    const numRuns = Math.max(1, Math.round(batch * share));
    const result = fc.check(fc.property(copies, checkCopy), { numRuns, seed });
    if (!result.failed) continue;
    process.exitCode = 1;
    console.log(
      `seed ${seed}, ${name}, path ${result.counterexamplePath ?? ""}\n${JSON.stringify(result.counterexample)}\n${String(result.errorInstance)}`,
    );
  }
  done += batch;
  const perSecond = (done * 1000) / (performance.now() - started);
  console.log(
    `seed ${seed}: ${done} articles, ${perSecond.toFixed(0)} a second`,
  );
}
