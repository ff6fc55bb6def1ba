// npm run bench:core: our whole analysis beside wink-nlp's full pipeline and compromise's names, alternating in one run
// on the same articles, each in a process of its own as its users run it. Options: --articles N (default 6000),
// --memory N (default all of the load set; 0 leaves memory out), --stages (only ours, stage by stage).
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tokenize } from "../src/text/tokenize.ts";
import { loadArticles } from "./load-articles.ts";
import { READER_NAMES } from "./readers.ts";
import { printStages } from "./stages.ts";
import { startTimedReader } from "./timed-reader.ts";

const CORE = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "6000" },
    memory: { type: "string", default: "12626" },
    stages: { type: "boolean", default: false },
  },
});
const { source, texts } = loadArticles(Number(values.articles));
if (values.stages) {
  printStages(texts);
  process.exit(0);
}
const CHUNK = 20;
// A third is warm-up: V8 goes on compiling for as long, and what is read in bulk is read warm.
const WARM_UP = Math.floor(texts.length / 3);

const readers = await Promise.all(
  READER_NAMES.map((name) => startTimedReader(name, texts.length)),
);
const spent = new Map(readers.map((reader) => [reader.name, 0]));
for (const { read } of readers) await read(0, WARM_UP);
// Chunks in turn: what slows the machine for a while slows all three.
for (let at = WARM_UP; at < texts.length; at += CHUNK)
  for (const { name, read } of readers)
    spent.set(name, (spent.get(name) ?? 0) + (await read(at, at + CHUNK)));
for (const { stop } of readers) stop();

const measured = texts.slice(WARM_UP);
const tokens = measured.reduce((sum, text) => sum + tokenize(text).length, 0);
const ours = spent.get("on-record") ?? 1;
console.log(
  `${measured.length} articles (${source}), ${tokens} tokens by our count, ${WARM_UP} more as warm-up\n`,
);
console.log(
  "reader       articles/CPU s   tokens/CPU s   ours is … times as fast",
);
for (const { name } of readers) {
  const seconds = spent.get(name) ?? 1;
  console.log(
    `${name.padEnd(12)} ${(measured.length / seconds).toFixed(0).padStart(14)} ${(tokens / seconds).toFixed(0).padStart(14)} ${(seconds / ours).toFixed(2).padStart(12)}`,
  );
}

if (values.memory === "0") process.exit(0);
console.log(
  `\nPeak memory of a process that reads ${values.memory} articles of the same set, in MB`,
);
for (const name of READER_NAMES) {
  const child = [
    join(CORE, "node_modules/tsx/dist/cli.mjs"),
    join(CORE, "bench/memory.ts"),
    name,
  ];
  const count =
    name === "compromise"
      ? String(Math.min(Number(values.memory), 600))
      : values.memory;
  const { megabytes } = JSON.parse(
    execFileSync(process.execPath, [...child, count], { encoding: "utf8" }),
  ) as { megabytes: number };
  console.log(
    `${name.padEnd(12)} ${String(megabytes).padStart(6)}${count === values.memory ? "" : ` (${count} articles only)`}`,
  );
}

const packed = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: CORE,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as { size: number; unpackedSize: number }[];
console.log(
  `\nShipped package: ${((packed[0]?.size ?? 0) / 1e6).toFixed(2)} MB gzipped, ${((packed[0]?.unpackedSize ?? 0) / 1e6).toFixed(2)} MB unpacked`,
);
