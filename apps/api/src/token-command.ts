import { openStore, StoreError } from "@onrecord/store";
import { EnvError, parseEnv } from "./env.ts";
import { findRoot } from "./find-root.ts";
import { isApiAt, originOf } from "./ingest/to-api.ts";
import { readToken } from "./tokens/kept-token.ts";
import { createRemoteDesk } from "./tokens/remote-desk.ts";
import { runTokenCommand, USAGE } from "./tokens/run-command.ts";
import { openTokenDesk, TokenRefusal } from "./tokens/token-desk.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const isPlain =
    error instanceof EnvError ||
    error instanceof StoreError ||
    error instanceof TokenRefusal;
  if (!isPlain) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
});

/** Through the server where one runs, for it owns the embedded database; straight into the database where none does. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes("--help")) {
    process.stderr.write(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  const env = parseEnv(process.env, findRoot(process.cwd()));
  const origin = originOf(env);
  if (await isApiAt(origin)) {
    const own = env.ingestToken ?? (await readToken(env.dataDir));
    if (own === null)
      throw new EnvError(
        `A server runs at ${origin}, but its own token is not in ${env.dataDir}. Set INGEST_TOKEN to it, or DATA_DIR to its folder.`,
      );
    await runTokenCommand(args, createRemoteDesk(origin, own), say);
    return 0;
  }
  const db = await openStore({ url: env.databaseUrl, folder: env.dataDir });
  try {
    await runTokenCommand(args, openTokenDesk(db), say);
    return 0;
  } finally {
    await db.close();
  }
}
