#!/usr/bin/env node
import { analyzeFiles } from "./analyze-files.ts";
import { analyzeLines } from "./analyze-lines.ts";
import { answerLine } from "./answer-line.ts";
import { openPool } from "./open-pool.ts";

const USAGE = `onrecord analyze FILE…      the analysis of text files, as readable JSON ("-" reads standard input)
onrecord analyze --ndjson   {"id","text","publishedOn"?} a line in, {"id","analysis"} a line out, same order
  --jobs N                    with --ndjson: read with N threads, for much copy (default 1)
  --published-on DATE         the day of publication, where a file states none (ISO 8601)`;

// Enough lines under way that no thread waits for the next.
const LINES_A_THREAD = 8;
const MOST_JOBS = 64;

const [command, ...args] = process.argv.slice(2);
process.exitCode = command === "analyze" ? await analyze(args) : fail();

async function analyze(options: string[]): Promise<number> {
  const jobs = Number(takeOption(options, "--jobs") ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) return fail();
  if (options.includes("--ndjson")) return analyzeStream(jobs);
  const publishedOn = takeOption(options, "--published-on");
  return options.length > 0 ? analyzeFiles(options, publishedOn) : fail();
}

async function analyzeStream(jobs: number): Promise<number> {
  const { stdin, stdout } = process;
  if (jobs === 1) return analyzeLines(stdin, stdout, answerLine);
  const pool = openPool(jobs);
  try {
    return await analyzeLines(
      stdin,
      stdout,
      pool.answer,
      jobs * LINES_A_THREAD,
    );
  } finally {
    await pool.close();
  }
}

/** Takes an option and its value out of the list. */
function takeOption(options: string[], name: string): string | null {
  const at = options.indexOf(name);
  return at < 0 ? null : (options.splice(at, 2)[1] ?? "");
}

function fail(): number {
  console.error(USAGE);
  return 2;
}
