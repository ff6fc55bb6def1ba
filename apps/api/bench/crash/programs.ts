import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { findRoot } from "../../src/find-root.ts";

const READY_MS = 120_000;

/** A program of ours that runs, as its users run it: built, in a process of its own. */
export type Program = ChildProcess;

/** Starts `main`, `worker` or `ingest`, built. Only what it writes to its standard output is kept. */
export function startProgram(
  name: "main" | "worker" | "ingest",
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Program {
  const file = new URL(`../../dist/${name}.js`, import.meta.url).pathname;
  return spawn(process.execPath, [file, ...args], {
    cwd: findRoot(process.cwd()),
    env: { ...process.env, ...env },
    stdio: ["ignore", name === "ingest" ? "pipe" : "ignore", "ignore"],
  });
}

export function isRunning({ exitCode, signalCode }: Program): boolean {
  return exitCode === null && signalCode === null;
}

/** Ends a program by a signal and waits until it is gone. */
export async function endProgram(
  program: Program,
  signal: NodeJS.Signals,
): Promise<void> {
  if (!isRunning(program)) return;
  const gone = once(program, "exit");
  program.kill(signal);
  await gone;
}

/** Waits until the API answers. Errors: where its program ends, or takes minutes. */
export async function waitUntilReady(
  program: Program,
  port: number,
): Promise<void> {
  const until = Date.now() + READY_MS;
  while (isRunning(program) && Date.now() < until) {
    const isReady = await fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await setTimeout(50);
  }
  throw new Error("The API did not start again by itself.");
}

/** Reads the lines of the ingest command as they come; gives the files that were taken and by what outcome. */
export async function readOutcomes(
  command: Program,
  tell: (file: string, outcome: string) => void,
): Promise<void> {
  if (!command.stdout) return;
  for await (const line of createInterface({ input: command.stdout })) {
    const [, outcome, path] = /^(\w+) +(\S+) +→ /u.exec(line) ?? [];
    if (outcome && path) tell(path.split("/").at(-1) ?? "", outcome);
  }
}
