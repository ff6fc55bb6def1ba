import { openStore, StoreError } from "@onrecord/store";
import { parseArgs } from "node:util";
import { EnvError, parseEnv } from "./env.ts";
import { findRoot } from "./find-root.ts";
import { createLog } from "./log.ts";
import { openWorker } from "./queue/open-worker.ts";

const USAGE = `Usage: npm run worker [-- --drain]

Takes copy off the queue and puts it on record, until it is told to end (Ctrl-C); then it finishes what it has in hand.
With DATABASE_URL any number of workers may run. On the embedded engine the server is the worker, and another process
is refused while it runs.

  --drain   end when nothing is left to do
`;

const complain = (line: string) => void process.stderr.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof EnvError || error instanceof StoreError)) throw error;
  complain(error.message);
  return 1;
});

/** Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const isDraining = readArgs(args);
  if (isDraining === null) {
    complain(USAGE);
    return 2;
  }
  const env = parseEnv(process.env, findRoot(process.cwd()));
  const log = createLog((line) => void process.stderr.write(line));
  const db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
  try {
    const worker = await openWorker(db, env, log, { batch: 20, isDraining });
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => void worker.stop());
    process.stdout.write("A worker takes copy off the queue.\n");
    await worker.ended;
    return 0;
  } finally {
    await db.close();
  }
}

/** Whether to drain the queue; null where the words are not understood. */
function readArgs(args: readonly string[]): boolean | null {
  try {
    const { drain } = parseArgs({
      args: [...args],
      options: { drain: { type: "boolean", default: false } },
    }).values;
    return drain;
  } catch {
    return null;
  }
}
