// Starts the API and the site as child processes and ends them together.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./pnpm.mjs";

/** Whether a port can be listened on, on all interfaces and on the loopback one. */
export async function isPortFree(port) {
  const tries = await Promise.all([tryPort(port), tryPort(port, "127.0.0.1")]);
  return tries.every(Boolean);
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** Waits until an address answers 200; gives false if `child` ends first or the time is up. */
export async function waitFor(url, child, timeoutMs) {
  const until = Date.now() + timeoutMs;
  while (
    Date.now() < until &&
    child.exitCode === null &&
    child.signalCode === null
  ) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
      if (response.ok) return true;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

/** Starts the API on its port; it opens the database, migrates and reads the seeds. */
export function spawnApi(env) {
  return spawnNode([join(ROOT, "apps/api/dist/main.js")], ROOT, env);
}

/** Starts the API with the seeds in a folder of its own, which is gone when it is closed. */
export async function openSeededApi() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-seeds-"));
  const port = await findFreePort();
  const api = spawnApi({
    API_PORT: String(port),
    DATA_DIR: join(folder, "data"),
  });
  const close = async () => {
    await endChild(api);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await waitFor(`http://localhost:${port}/ready`, api, 120_000))) {
    await close();
    throw new Error("The API did not start.");
  }
  return { url: `http://localhost:${port}/graphql`, close };
}

/** A port that nobody listens on. */
export function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts the built site on its port. */
export function spawnWeb(port, env) {
  const next = join(ROOT, "apps/web/node_modules/next/dist/bin/next");
  return spawnNode(
    [next, "start", "-p", String(port)],
    join(ROOT, "apps/web"),
    env,
    ["ignore", "ignore", "inherit"],
  );
}

// Children get their own process group, so that Ctrl-C reaches them once, from us, and in order.
function spawnNode(args, cwd, env, stdio = ["ignore", "inherit", "inherit"]) {
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio,
    detached: process.platform !== "win32",
  });
}

/** Asks a child to end, and ends it by force when it has not within the time. */
export async function endChild(child, timeoutMs = 8000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  await ended;
  clearTimeout(timer);
}
