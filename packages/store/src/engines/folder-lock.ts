import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DataFolderInUseError } from "../errors.ts";

interface Owner {
  pid: number;
  host: string;
  /** What tells a process from a later one with the same number; empty where the system does not say. */
  started: string;
  since: string;
}

const LOCK = "owner.json";
const GUARD = "owner.takeover";
const GUARD_STALE_MS = 10_000;
/** An owner shows at this pace that it lives, for those who cannot see its process. */
const HEARTBEAT_MS = 5_000;
const SILENT_MS = 60_000;

/**
 * Makes this process the owner of a data folder and gives the function that ends that. PGlite takes
 * no lock of its own: two processes on one folder lose rows without an error.
 *
 * Throws `DataFolderInUseError` where a running process owns it. The lock of a dead process is taken
 * over; a guard folder lets only one process do so at a time, and it looks again before it does.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, LOCK);
  const mine: Owner = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    since: new Date().toISOString(),
  };
  const text = JSON.stringify(mine);
  const deadline = Date.now() + GUARD_STALE_MS * 2;
  while (!claim(lock, text)) {
    const owner = readOwner(lock);
    if (owner && isAlive(owner, lock)) throw inUse(folder, owner);
    takeOver(folder, lock);
    if (Date.now() > deadline) throw inUse(folder, owner);
  }
  const heartbeat = setInterval(() => touch(lock), HEARTBEAT_MS);
  heartbeat.unref();
  let released = false;
  return () => {
    if (released) return;
    released = true;
    clearInterval(heartbeat);
    if (readText(lock) === text) rmSync(lock, { force: true });
  };
}

/** Writes the lock whole or not at all: a link to a finished file either appears or fails. */
function claim(lock: string, text: string): boolean {
  const draft = `${lock}.${process.pid}.${process.hrtime.bigint()}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function takeOver(folder: string, lock: string): void {
  const guard = join(folder, GUARD);
  try {
    mkdirSync(guard);
  } catch {
    const madeAt = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - madeAt > GUARD_STALE_MS)
      rmSync(guard, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return;
  }
  try {
    const owner = readOwner(lock);
    if (!owner || !isAlive(owner, lock)) rmSync(lock, { force: true });
  } finally {
    rmdirSync(guard);
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function readOwner(lock: string): Owner | null {
  try {
    return JSON.parse(readText(lock) ?? "null") as Owner | null;
  } catch {
    return null;
  }
}

function touch(lock: string): void {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // A folder that somebody has deleted needs no sign of life.
  }
}

function isAlive(owner: Owner, lock: string): boolean {
  // Another machine's processes cannot be seen from here: its lock ends when it falls silent.
  if (owner.host !== hostname()) {
    const seenAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - seenAt < SILENT_MS;
  }
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return owner.started === startOf(owner.pid);
}

/** Clock ticks from boot to the start of a process, on Linux; elsewhere empty. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`);
  return stat
    ? (stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "")
    : "";
}

function inUse(folder: string, owner: Owner | null): DataFolderInUseError {
  const who = owner
    ? `process ${owner.pid} on ${owner.host}, since ${owner.since}`
    : "another process";
  return new DataFolderInUseError(
    `The data folder ${folder} is in use by ${who}. One process at a time may own it: stop that one, ` +
      "choose another folder, or set DATABASE_URL to a PostgreSQL server, which any number of processes can share.",
  );
}
