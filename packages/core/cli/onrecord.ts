#!/usr/bin/env node
import { analyzeFiles } from "./analyze-files.ts";
import { analyzeLines } from "./analyze-lines.ts";

const USAGE = `onrecord analyze FILE…      the analysis of text files, as readable JSON ("-" reads standard input)
onrecord analyze --ndjson   {"id","text","publishedOn"?} a line in, {"id","analysis"} a line out, same order
  --published-on DATE         the day of publication, where a file states none (ISO 8601)`;

const [command, ...args] = process.argv.slice(2);
process.exitCode = command === "analyze" ? await analyze(args) : fail();

async function analyze(options: string[]): Promise<number> {
  if (options.includes("--ndjson"))
    return analyzeLines(process.stdin, process.stdout);
  const flag = options.indexOf("--published-on");
  const publishedOn = flag < 0 ? null : (options.splice(flag, 2)[1] ?? null);
  return options.length > 0 ? analyzeFiles(options, publishedOn) : fail();
}

function fail(): number {
  console.error(USAGE);
  return 2;
}
