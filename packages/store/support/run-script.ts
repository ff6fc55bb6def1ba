import { spawn, type ChildProcess } from "node:child_process";

/** Runs an ES module given as text in a process of its own, which can `process.send` to this one. */
export function runScript(code: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "-e", code, ...args], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
