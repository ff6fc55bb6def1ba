import { StoreError } from "@onrecord/store";
import { resolve } from "node:path";
import { EnvError, parseEnv, type Env } from "./env.ts";
import { findRoot } from "./find-root.ts";
import { ingestAll, type IngestTarget } from "./ingest/ingest-all.ts";
import { readCopy } from "./ingest/read-copy.ts";
import { createApiTarget, isApiAt, originOf } from "./ingest/to-api.ts";
import {
  createApiQueueTarget,
  openStoreQueueTarget,
} from "./ingest/to-queue.ts";
import { openStoreTarget } from "./ingest/to-store.ts";
import { readToken } from "./tokens/kept-token.ts";

const USAGE = `Usage: npm run ingest -- [--queue] PATH…

Reads files, folders with all below, and standard input (-), and puts the articles on record:
through the server where one runs, straight into the database where none does.
With --queue they are put on the queue, which workers take them off, and the command does not wait for that.
Plain text, HTML, ninjs, NewsML-G2, NITF, RSS, Atom and JSON Feed, told by name and content.
`;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof EnvError || error instanceof StoreError)) throw error;
  complain(error.message);
  return 1;
});

/** Gives the exit code: 0 where all was taken in, 1 where something was not, 2 where nothing was asked for. */
async function main(args: readonly string[]): Promise<number> {
  const isQueued = args.includes("--queue");
  const paths = args.filter((arg) => arg !== "--queue");
  if (paths.length === 0 || paths.includes("--help")) {
    complain(USAGE);
    return paths.length === 0 ? 2 : 0;
  }
  const target = await openTarget(
    parseEnv(process.env, findRoot(process.cwd())),
    isQueued,
  );
  try {
    // npm runs scripts at the root of the workspace; paths are meant from where the command was given.
    const from =
      process.env["npm_lifecycle_event"] === "ingest"
        ? (process.env["INIT_CWD"] ?? ".")
        : ".";
    const absolute = paths.map((path) =>
      path === "-" ? path : resolve(from, path),
    );
    const count = await ingestAll(
      readCopy(absolute, process.stdin),
      target,
      say,
    );
    say(
      Object.entries(count)
        .filter(([, n]) => n > 0)
        .map(([outcome, n]) => `${n} ${outcome}`)
        .join(", "),
    );
    return count.failed > 0 ? 1 : 0;
  } finally {
    await target.close();
  }
}

async function openTarget(env: Env, isQueued: boolean): Promise<IngestTarget> {
  const origin = originOf(env);
  if (!(await isApiAt(origin)))
    return isQueued ? openStoreQueueTarget(env) : openStoreTarget(env);
  const token = env.ingestToken ?? (await readToken(env.dataDir));
  if (token !== null)
    return isQueued
      ? createApiQueueTarget(origin, token)
      : createApiTarget(origin, token);
  throw new EnvError(
    `A server runs at ${origin}, but its token is not in ${env.dataDir}. Set INGEST_TOKEN to it, or DATA_DIR to its folder.`,
  );
}
