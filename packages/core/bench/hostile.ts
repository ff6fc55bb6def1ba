// npm run bench:hostile: input made to be slow. Each kind is read at a quarter of its size and at the whole; time that
// grows linearly gives a ratio near 4. Option: --megabytes N (default 10).
import { parseArgs } from "node:util";
import { analyzeArticle } from "../src/index.ts";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "10" } },
});
const SIZE = Math.round(Number(values.megabytes) * 1_000_000);
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
  ["dots", "A. "],
  ["digits", "1"],
  ["lines", "a\n"],
  ["datelines", "OSLO, May 5 (AFP) - Vale said it.\n"],
  ["white space", " "],
];

console.log(
  `${(SIZE / 1e6).toFixed(1)} MB each\n\nkind                        quarter      whole   ratio`,
);
for (const [kind, unit] of KINDS) {
  const quarter = secondsFor(unit, SIZE / 4);
  const whole = secondsFor(unit, SIZE);
  console.log(
    `${kind.padEnd(26)} ${quarter.toFixed(2).padStart(6)} s ${whole.toFixed(2).padStart(8)} s ${(whole / quarter).toFixed(1).padStart(7)}`,
  );
}

function secondsFor(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const started = performance.now();
  analyzeArticle(text);
  return (performance.now() - started) / 1000;
}
