import { execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server for tests. */
export interface PostgresCluster {
  /** The address of its `postgres` database. */
  url: string;
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Stops the server and deletes its folder, if this process started it. Happens at exit by itself. */
  stop(): void;
}

interface Account {
  uid: number;
  gid: number;
}

let started: Promise<PostgresCluster> | null = null;

/**
 * Starts a PostgreSQL server in a temporary folder, the same one for every call in this process.
 * Finds Debian's `/usr/lib/postgresql`, Homebrew's, or whatever `PATH` or `POSTGRES_BIN` has. Where
 * `TEST_DATABASE_URL` is set, that server is taken and none is started.
 *
 * Errors: where there is no PostgreSQL, one that says what to install.
 */
export function startPostgres(): Promise<PostgresCluster> {
  const url = process.env["TEST_DATABASE_URL"];
  started ??= url ? Promise.resolve(clusterAt(url, () => undefined)) : start();
  return started;
}

async function start(): Promise<PostgresCluster> {
  const bin = findPrograms();
  const account = postgresAccount();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-pg-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const options = {
    ...account,
    cwd: folder,
    env: { ...process.env, LC_ALL: "C" },
  };
  const port = await findFreePort();
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "onrecord", "-A", "trust", "-E", "UTF8", "--no-sync"],
    { ...options, stdio: "pipe" },
  );
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-k",
      folder,
      "-h",
      "127.0.0.1",
      "-F",
      "-c",
      "max_connections=50",
      "-c",
      "shared_buffers=64MB",
      "-c",
      "full_page_writes=off",
    ],
    { ...options, stdio: "ignore" },
  );
  server.unref();
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    // Ends all sessions at once and leaves nothing behind that is worth keeping.
    server.kill("SIGQUIT");
    rmSync(folder, {
      recursive: true,
      force: true,
      maxRetries: 20,
      retryDelay: 50,
    });
  };
  process.once("exit", stop);
  const url = `postgres://onrecord@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url);
  return clusterAt(url, stop);
}

function clusterAt(url: string, stop: () => void): PostgresCluster {
  let count = 0;
  return {
    url,
    stop,
    createDatabase: async () => {
      count += 1;
      const name = `test_${process.pid}_${count}_${randomBytes(4).toString("hex")}`;
      await runOnce(url, `CREATE DATABASE ${name}`);
      const made = new URL(url);
      made.pathname = name;
      return made.href;
    },
    dropDatabase: (made) =>
      runOnce(
        url,
        `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(new URL(made).pathname.slice(1))} WITH (FORCE)`,
      ),
  };
}

function findPrograms(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, "bin"))
    : [];
  const places = [
    process.env["POSTGRES_BIN"] ?? "",
    ...versions,
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/opt/homebrew/bin",
    "/usr/local/bin",
  ];
  const found = places.find(
    (place) => place && existsSync(join(place, "initdb")),
  );
  if (found) return found;
  throw new Error(
    "No PostgreSQL was found. On Debian: apt-get install postgresql. On macOS: brew install postgresql@15. " +
      "Elsewhere: install version 15 or later and set POSTGRES_BIN to the folder that has initdb.",
  );
}

/** PostgreSQL refuses to run as root; Debian's package makes an account for it. */
function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("No free port was found"));
      });
    });
  });
}

async function waitUntilReady(url: string): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      await runOnce(url, "SELECT 1");
      return;
    } catch (error) {
      if (tried === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function runOnce(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
