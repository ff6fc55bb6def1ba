import { StoreError } from "@onrecord/store";
import { findRoot } from "./find-root.ts";
import { EnvError, parseEnv } from "./env.ts";
import { ListenError } from "./listen.ts";
import { createLog } from "./log.ts";
import { ManifestError } from "./persisted-operations.ts";
import { startServer } from "./start.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const log = createLog((line) => void process.stderr.write(line));

try {
  const running = await startServer(
    parseEnv(process.env, findRoot(process.cwd())),
    log,
    say,
  );
  say(`The API answers at ${running.address}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      running.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log("error", "closing failed", { error });
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  // What the reader can mend is said plainly; anything else with all that helps to find it.
  const isPlain =
    error instanceof EnvError ||
    error instanceof ListenError ||
    error instanceof ManifestError ||
    error instanceof StoreError;
  if (isPlain) process.stderr.write(`${error.message}\n`);
  else log("error", "the API did not start", { error });
  process.exit(1);
}
