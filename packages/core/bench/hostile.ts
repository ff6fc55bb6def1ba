// npm run bench:hostile: input made to be slow, in CPU seconds. Of a text 500,000 characters are read, so each kind is
// read at a quarter of that, at that, where time that grows linearly gives a ratio near 4, and at its whole size.
// Option: --megabytes N (default 10).
import { parseArgs } from "node:util";
import { core } from "./shipped.ts";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "10" } },
});
const SIZE = Math.round(Number(values.megabytes) * 1_000_000);
const READ = 500_000;
const KINDS: readonly (readonly [string, string])[] = [
  ["quotation marks", '"'],
  ["quotation marks, spaced", '" '],
  ["curly marks opened", "“"],
  ["capitals", "A"],
  ["capital words", "Vale "],
  ["opening brackets", "("],
  ["brackets, spaced", "( ) "],
  ["one word", "said "],
  ["one long word", "a"],
  ["he said", "he said "],
  ["dates", "Monday "],
  ["sums", "$5 "],
  ["deals", "Iran signed "],
  ["deals between", "Iran and "],
  ["agreed to", "agreed to buy "],
  ["people", "Ann Other met President Tom Ash of Vale Mills. He said so. "],
  ["appositions", "Ruiz, a man, "],
  ["claims", "claims by Ruiz that "],
  ["years", "2020;"],
  ["dots", "A. "],
  ["digits", "1"],
  ["lines", "a\n"],
  ["datelines", "OSLO, May 5 (AFP) - Vale said it.\n"],
  ["white space", " "],
];

console.log(
  `kind                        125 kB     500 kB   ratio   ${(SIZE / 1e6).toFixed(1)} MB`,
);
// What is compiled by the first reading is no part of the time of a kind.
for (const [, unit] of KINDS) secondsFor(unit, READ / 20);
for (const [kind, unit] of KINDS) {
  const quarter = secondsFor(unit, READ / 4);
  const read = secondsFor(unit, READ);
  const whole = secondsFor(unit, SIZE);
  console.log(
    `${kind.padEnd(26)} ${quarter.toFixed(2).padStart(5)} s ${read.toFixed(2).padStart(8)} s ${(read / quarter).toFixed(1).padStart(7)} ${whole.toFixed(2).padStart(7)} s`,
  );
}

function secondsFor(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const before = process.cpuUsage();
  core.analyzeArticle(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
